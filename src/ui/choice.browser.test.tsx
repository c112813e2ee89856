import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import './base.css';
import { ChipGroup } from './chip-group';
import { NumberRow } from './number-row';

const options = [
  { id: 'active', label: 'Active' },
  { id: 'latent', label: 'Latent' },
  { id: 'satellite', label: 'Satellite' },
] as const;

function Kinds({ required = false }) {
  const [value, setValue] = useState<'active' | 'latent' | 'satellite' | null>(null);
  return (
    <>
      <button type="button">before</button>
      <ChipGroup label="Kind" options={options} value={value} onChange={setValue} required={required} />
      <button type="button">after</button>
      <output>{value ?? 'none'}</output>
    </>
  );
}

function Tenderness() {
  const [value, setValue] = useState<number | null>(null);
  return (
    <div data-targets="treatment">
      <NumberRow
        label="Tenderness"
        min={0}
        max={4}
        value={value}
        onChange={setValue}
        wordsFor={(n) => `word ${n}`}
      />
      <output>{value === null ? 'none' : value}</output>
    </div>
  );
}

test('a chip is chosen with a press and put back with another', async () => {
  const screen = await render(<Kinds />);
  await screen.getByRole('radio', { name: 'Latent' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('latent');
  await screen.getByRole('radio', { name: 'Active' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('active');
  await screen.getByRole('radio', { name: 'Active' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('none');
});

test('where one is required, a second press changes nothing', async () => {
  const screen = await render(<Kinds required />);
  await screen.getByRole('radio', { name: 'Latent' }).click();
  await screen.getByRole('radio', { name: 'Latent' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('latent');
});

test('the chips are one tab stop, walked with arrow keys and chosen with space', async () => {
  const screen = await render(<Kinds />);
  await screen.getByText('before').click();
  await userEvent.keyboard('{Tab}{ArrowRight}{ArrowRight} ');
  await expect.element(screen.getByRole('status')).toHaveTextContent('satellite');
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByText('after')).toHaveFocus();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.element(screen.getByRole('radio', { name: 'Satellite' })).toHaveFocus();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.element(screen.getByText('before')).toHaveFocus();
});

test('a number is reached with arrow keys, said in words, and put back', async () => {
  const screen = await render(<Tenderness />);
  await userEvent.keyboard('{Tab}{ArrowRight}{ArrowRight}{ArrowRight} ');
  await expect.element(screen.getByRole('status')).toHaveTextContent('3');
  await expect.element(screen.getByRole('radio', { name: '3, word 3' })).toBeChecked();
  await expect.element(screen.getByText('3 word 3')).toBeVisible();
  await userEvent.keyboard(' ');
  await expect.element(screen.getByRole('status')).toHaveTextContent('none');
});

test('in treatment every number is a target of 52 pixels', async () => {
  const screen = await render(<Tenderness />);
  for (const chip of screen.getByRole('radio').elements()) {
    const box = chip.getBoundingClientRect();
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(52);
  }
});
