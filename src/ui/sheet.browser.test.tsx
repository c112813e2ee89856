import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Sheet } from './sheet';
import { TextField } from './text-field';

function Beside() {
  const [open, setOpen] = useState(true);
  const [note, setNote] = useState('');
  return (
    <>
      <button type="button">the map</button>
      {open && (
        <Sheet title="Trapezius, upper. Left." onClose={() => setOpen(false)}>
          <TextField label="Note" value={note} onChange={setNote} />
        </Sheet>
      )}
    </>
  );
}

test('a sheet is closed by its button', async () => {
  const screen = await render(<Beside />);
  await screen.getByRole('button', { name: 'Close' }).click();
  await expect.element(screen.getByRole('region')).not.toBeInTheDocument();
});

test('Escape closes it from a field inside', async () => {
  const screen = await render(<Beside />);
  await screen.getByLabelText('Note').click();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('region')).not.toBeInTheDocument();
});

test('it does not take the rest of the screen away', async () => {
  const screen = await render(<Beside />);
  await expect.element(screen.getByRole('region', { name: 'Trapezius, upper. Left.' })).toBeVisible();
  await screen.getByRole('button', { name: 'the map' }).click();
  await expect.element(screen.getByRole('region')).toBeVisible();
});

function Long() {
  const [about, setAbout] = useState('one');
  return (
    <div style={{ height: 300, display: 'grid' }}>
      <Sheet
        title="A visit"
        about={about}
        top={
          <button type="button" onClick={() => setAbout('two')}>
            next
          </button>
        }
      >
        <p style={{ height: 2000 }}>{about}</p>
      </Sheet>
    </div>
  );
}

test('what it is about next is read from its top, and what stands above stays in sight', async () => {
  const screen = await render(<Long />);
  const body = screen.getByRole('group', { name: 'A visit' }).element();
  body.scrollTop = 700;
  expect(body.scrollTop).toBe(700);
  await expect.element(screen.getByRole('button', { name: 'next' })).toBeVisible();
  await screen.getByRole('button', { name: 'next' }).click();
  await expect.poll(() => body.scrollTop).toBe(0);
});
