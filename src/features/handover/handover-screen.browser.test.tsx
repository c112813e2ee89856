import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { plugFakePorts } from '../../../tests/fake-ports';
import { recordsFrom } from '../../domain/diff';
import { noRecords } from '../../domain/records';
import type { Summary } from '../../handover/summary';
import { fixtureSession, fixtureSource } from '../../handover/visit-fixture';
import { putRecords } from '../../state/records';
import '../../ui/base.css';
import HandoverScreen from './handover-screen';

beforeEach(async () => {
  await plugFakePorts(new Date(2026, 10, 23).getTime());
});

/** The least PDF: one page with a black box in its middle. */
const onePage = (): Uint8Array => {
  const drawing = '60 60 80 80 re f';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>',
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  // Without a table of offsets: the reader then looks for the objects itself.
  return new TextEncoder().encode(`%PDF-1.7\n${body}trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF`);
};

interface Shown {
  readonly makePdf?: (summary: Summary) => Promise<Uint8Array>;
  readonly saved?: [bytes: Uint8Array, filename: string][];
}

function show(source: ReturnType<typeof fixtureSource>, { makePdf, saved = [] }: Shown = {}) {
  const { client, consents, sessions, links, therapists, practice } = source;
  putRecords(recordsFrom(noRecords, [client, practice, ...therapists, ...consents, ...sessions, ...links]));
  return render(
    <Router hook={memoryLocation().hook}>
      <HandoverScreen
        clientId={client.id}
        makePdf={makePdf ?? (async () => onePage())}
        saveFile={(...file) => saved.push(file)}
      />
    </Router>,
  );
}

test('says what leaves, shows the very page, and saves it under a name without the client', async () => {
  const saved: [Uint8Array, string][] = [];
  const screen = await show(fixtureSource(), { saved });
  await expect
    .element(screen.getByText(/^Name, date of birth.+4 findings.+leave this tablet\.$/))
    .toBeVisible();
  expect(screen.getByText('No consent to sharing').query()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Make the summary' }));
  const page = screen.getByRole('img', { name: 'Page 1 of 1' });
  await expect.element(page).toBeVisible();
  await expect.poll(() => middleOf(page.element() as HTMLCanvasElement)).toEqual([0, 0, 0, 255]);
  await userEvent.click(screen.getByRole('button', { name: 'Save PDF' }));
  expect(saved).toEqual([[onePage(), 'summary-2026-11-23.pdf']]);
});

test('warns when consent is missing and when the last session is not signed', async () => {
  const source = fixtureSource({ consents: [] });
  const draft = fixtureSession(4, '2026-11-20', [], { signature: null });
  const screen = await show({ ...source, sessions: [...source.sessions, draft] });
  await expect.element(screen.getByText('No consent to sharing is on record')).toBeVisible();
  await expect.element(screen.getByText('The session of 20 Nov 2026 is not signed')).toBeVisible();
});

test('has nothing to hand over before the first signed session', async () => {
  const screen = await show(fixtureSource({ sessions: [], links: [] }));
  await expect.element(screen.getByText('Nothing to hand over yet')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Make the summary' }).query()).toBeNull();
});

test('says in plain words when the document cannot be made', async () => {
  const makePdf = () => Promise.reject(new Error('The document could not be put together.'));
  const screen = await show(fixtureSource(), { makePdf });
  await userEvent.click(screen.getByRole('button', { name: 'Make the summary' }));
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('could not be put together. Nothing has left this tablet.');
});

const middleOf = (canvas: HTMLCanvasElement): number[] => [
  ...(canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? []),
];
