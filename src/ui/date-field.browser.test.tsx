import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DateField } from './date-field';

function Birth({ start = null as string | null }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <DateField label="Date of birth" value={value} onChange={setValue} latest="2026-03-14" />
      <button type="button" onClick={() => setValue('2001-02-03')}>
        another
      </button>
      <output>{value ?? 'none'}</output>
    </>
  );
}

test('31 February is refused with a reason, and stays in the boxes to be mended', async () => {
  const screen = await render(<Birth />);
  await screen.getByLabelText('Day').click();
  await userEvent.keyboard('31{Tab}2{Tab}1985');
  await expect.element(screen.getByRole('status')).toHaveTextContent('none');
  expect(screen.getByText('February 1985 has 28 days.').query()).toBeNull();
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByText('February 1985 has 28 days.')).toBeVisible();
  await expect.element(screen.getByLabelText('Day')).toHaveValue('31');
  await screen.getByLabelText('Day').fill('28');
  await expect.element(screen.getByRole('status')).toHaveTextContent('1985-02-28');
});

test('a value from outside fills the boxes', async () => {
  const screen = await render(<Birth start="1979-11-30" />);
  await expect.element(screen.getByLabelText('Month')).toHaveValue('11');
  await screen.getByText('another').click();
  await expect.element(screen.getByLabelText('Year')).toHaveValue('2001');
});

test('emptying the boxes gives no day', async () => {
  const screen = await render(<Birth start="1979-11-30" />);
  await screen.getByLabelText('Year').fill('');
  await expect.element(screen.getByRole('status')).toHaveTextContent('none');
  await expect.element(screen.getByLabelText('Day')).toHaveValue('30');
});
