import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { plugFakePorts } from '../../../tests/fake-ports';
import { recordsFrom } from '../../domain/diff';
import { noRecords } from '../../domain/records';
import { buildDocument } from '../../handover/build-document';
import type { HandoverDocument } from '../../handover/document/document';
import type { HandoverMaker } from '../../handover/maker';
import { fixtureClient, fixtureSession, fixtureSource } from '../../handover/visit-fixture';
import { putRecords } from '../../state/records';
import '../../ui/base.css';
import { blankHandover, keepHandover } from './handover-draft';
import HandoverScreen from './handover-screen';

beforeEach(async () => {
  await plugFakePorts(new Date(2026, 10, 23).getTime());
  keepHandover(fixtureClient().id, blankHandover);
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
  readonly pdf?: HandoverMaker['pdf'];
  readonly saved?: [bytes: Uint8Array, filename: string][];
}

/** As the worker does it, but at once. */
const makerWith = (pdf: HandoverMaker['pdf']): HandoverMaker => ({
  document: async (source, choices) => buildDocument(source, choices),
  pdf,
  cancel: () => undefined,
});

function show(source: ReturnType<typeof fixtureSource>, { pdf, saved = [] }: Shown = {}) {
  const { client, consents, sessions, links, therapists, practice } = source;
  putRecords(recordsFrom(noRecords, [client, practice, ...therapists, ...consents, ...sessions, ...links]));
  const maker = makerWith(pdf ?? (async () => onePage()));
  return render(
    <Router hook={memoryLocation().hook}>
      <HandoverScreen clientId={client.id} maker={maker} saveFile={(...file) => saved.push(file)} />
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
  await userEvent.click(screen.getByRole('button', { name: 'Make the document' }));
  const page = screen.getByRole('img', { name: 'Page 1 of 1' });
  await expect.element(page).toBeVisible();
  await expect.poll(() => middleOf(page.element() as HTMLCanvasElement)).toEqual([0, 0, 0, 255]);
  await userEvent.click(screen.getByRole('button', { name: 'Save PDF' }));
  await userEvent.click(screen.getByText('Put the client’s name into the file name'));
  await userEvent.click(screen.getByRole('button', { name: 'Save PDF' }));
  expect(saved).toEqual([
    [onePage(), 'letter-gp-2026-11-23.pdf'],
    [onePage(), 'letter-gp-roisin-łukaszewicz-brown-2026-11-23.pdf'],
  ]);
});

test('sends the author’s words along, keeps them for coming back, and lets go of what was made before', async () => {
  const made: HandoverDocument[] = [];
  const pdf: HandoverMaker['pdf'] = async (document) => {
    made.push(document);
    return onePage();
  };
  const screen = await show(fixtureSource(), { pdf });
  await userEvent.click(screen.getByRole('button', { name: 'Make the document' }));
  await expect.element(screen.getByRole('button', { name: 'Save PDF' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Change the words' }));
  const why = screen.getByRole('textbox', { name: 'Why you write, in one line' });
  await userEvent.fill(why, 'Please assess the neck.');
  expect(screen.getByRole('button', { name: 'Save PDF' }).query()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Make the document' }));
  await expect.poll(() => made.length).toBe(2);
  expect(JSON.stringify(made[1])).toContain('Please assess the neck.');
  await screen.unmount();
  const again = await show(fixtureSource(), { pdf });
  await expect.element(again.getByText('1 sentence is in your own words')).toBeVisible();
});

test('leaves out what the author leaves out, for one reader at a time', async () => {
  const made: HandoverDocument[] = [];
  const pdf: HandoverMaker['pdf'] = async (document) => {
    made.push(document);
    return onePage();
  };
  const screen = await show(fixtureSource(), { pdf });
  await userEvent.click(screen.getByRole('radio', { name: 'Physiotherapist' }));
  await userEvent.click(screen.getByRole('button', { name: 'Choose what goes in' }));
  await userEvent.click(screen.getByText('Pain and function'));
  await userEvent.click(screen.getByRole('button', { name: 'Make the document' }));
  await expect.poll(() => made.length).toBe(1);
  expect(made[0]?.recipient).toBe('physio');
  expect(made[0]?.sections.map(({ id }) => id)).not.toContain('function');
});

test('saves the tables one by one, and asks for the data inside the letter', async () => {
  const saved: [Uint8Array, string][] = [];
  const asked: boolean[] = [];
  const pdf: HandoverMaker['pdf'] = async (_, { data }) => {
    asked.push(data !== null);
    return onePage();
  };
  const screen = await show(fixtureSource(), { saved, pdf });
  await userEvent.click(screen.getByText(/as data, for the reader’s computer/));
  await userEvent.click(screen.getByRole('button', { name: 'Make the document' }));
  await expect.poll(() => asked).toEqual([true]);
  await userEvent.click(screen.getByRole('radio', { name: 'Copy of everything' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save findings.csv' }));
  expect(saved.map(([, name]) => name)).toEqual(['findings.csv']);
  expect(new TextDecoder().decode(saved[0]?.[0])).toContain('infraspinatus,Infraspinatus,left');
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
  expect(screen.getByRole('button', { name: 'Make the document' }).query()).toBeNull();
});

test('says in plain words when the document cannot be made', async () => {
  const pdf = () => Promise.reject(new Error('The document could not be put together.'));
  const screen = await show(fixtureSource(), { pdf });
  await userEvent.click(screen.getByRole('button', { name: 'Make the document' }));
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('could not be put together. Nothing has left this tablet.');
});

const middleOf = (canvas: HTMLCanvasElement): number[] => [
  ...(canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? []),
];
