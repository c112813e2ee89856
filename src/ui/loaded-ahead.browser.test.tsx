import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { ahead, LoadedAhead } from './loaded-ahead';

const First = ({ words }: { words: string }) => <p>First, {words}</p>;
const Second = ({ words }: { words: string }) => <p>Second, {words}</p>;

test('draws a screen that is there at once, and another one after it', async () => {
  const [first, second] = [ahead(Promise.resolve(First)), ahead(Promise.resolve(Second))];
  await Promise.all([first, second].map(() => Promise.resolve()));
  const page = await render(<LoadedAhead screen={first} with={{ words: 'one' }} />);
  expect(page.container.textContent).toBe('First, one');
  await page.rerender(<LoadedAhead screen={second} with={{ words: 'two' }} />);
  expect(page.container.textContent).toBe('Second, two');
});

test('draws a late screen when it has come', async () => {
  let come: (screen: typeof First) => void = () => undefined;
  const late = ahead(new Promise<typeof First>((resolve) => (come = resolve)));
  const page = await render(<LoadedAhead screen={late} with={{ words: 'late' }} />);
  expect(page.container.textContent).toBe('');
  come(First);
  await expect.element(page.getByText('First, late')).toBeVisible();
});
