import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { plugFakePorts } from '../../../tests/fake-ports';
import { aSession } from '../../analysis/visits-for-tests';
import { someClient } from '../../domain/client.fixture';
import { recordsFrom } from '../../domain/diff';
import type { TherapistId } from '../../domain/ids';
import { noRecords } from '../../domain/records';
import type { Session } from '../../domain/session';
import { putRecords, putTherapist, recordsNow, undo, useRecords } from '../../state/records';
import '../../ui/base.css';
import { VisitSheet } from './visit-sheet';

const client = someClient('client-1', {
  name: 'Ana Lopez',
  contraindications: ['Blood thinners'],
  lifeEvents: [],
  localCautions: [
    { kind: 'hardware', words: 'plate', regions: [{ region: 'clavicular-region', side: 'right' }] },
  ],
});
let count = 0;
let draft: Session;

const last: Session = {
  ...aSession(1),
  advice: 'Walk at lunch.',
  painPlaces: [{ region: 'lateral-neck', side: 'left' }],
  signature: { at: 1, by: 'therapist-1' as TherapistId, hash: 'a'.repeat(64) },
};

beforeEach(async () => {
  await plugFakePorts(new Date(2026, 2, 14).getTime());
  putTherapist('therapist-1' as TherapistId);
  // An id of its own for each test: the sheet remembers where a draft was left.
  count += 1;
  draft = { ...aSession(2), id: `session-draft-${count}` as Session['id'] };
  putRecords(recordsFrom(noRecords, [client, last, draft]));
});

const now = (): Session => {
  const session = recordsNow().session.get(draft.id);
  if (!session) throw new Error('The draft is gone.');
  return session;
};

function Sheet() {
  const session = useRecords((r) => r.session.get(draft.id));
  if (!session) return null;
  return (
    <div data-targets="treatment">
      <VisitSheet
        client={client}
        session={session}
        analysis={{ knots: [], proposals: [] }}
        ghosts={[]}
        select={() => undefined}
        onProblem={() => undefined}
        closed={null}
        onHandsOn={() => undefined}
      />
    </div>
  );
}
const shown = () =>
  render(
    <Router hook={memoryLocation({ path: '/' }).hook}>
      <Sheet />
    </Router>,
  );

test('what is asked is recorded, what is not stays unasked, and each answer is undone by its name', async () => {
  const screen = await shown();
  await expect.element(screen.getByText('0 of 8 asked. What is not asked stays so.')).toBeVisible();
  await screen.getByRole('button', { name: 'Low back ache' }).click();
  await screen
    .getByRole('radiogroup', { name: 'Pain now, 0 to 10' })
    .getByRole('radio', { name: '6' })
    .click();
  await screen.getByRole('button', { name: 'Add: Side of the neck, left' }).click();
  await screen.getByRole('radio', { name: 'Partly followed' }).click();
  await expect.element(screen.getByText('4 of 8 asked. What is not asked stays so.')).toBeVisible();
  expect(now()).toMatchObject({
    reason: 'Low back ache.',
    painNow: 6,
    painPlaces: last.painPlaces,
    adviceFollowed: 'partly',
    health: null,
    factors: [],
    redFlags: { flags: [], emergencies: [] },
  });
  expect(undo()).toBe('whether advice was followed');
  expect(now().adviceFollowed).toBeNull();
});

test('"none of these" says no to every red flag at once, and folds them away until they are changed', async () => {
  const screen = await shown();
  await screen.getByRole('button', { name: 'None of these: Red flags' }).click();
  expect(now().redFlags.flags).toHaveLength(8);
  expect(now().redFlags.emergencies).toEqual([]);
  await expect.element(screen.getByText('8 of 8 asked')).toBeVisible();
  await expect.element(screen.getByRole('radiogroup', { name: 'Severe pain' })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Change answers: Red flags' }).click();
  await expect.element(screen.getByRole('radiogroup', { name: 'Severe pain' })).toBeVisible();
});

test('a red flag asks where and what to do, and stands with a letter above every step', async () => {
  const screen = await shown();
  const nerve = /^Numbness, tingling, weakness/;
  await screen.getByRole('radiogroup', { name: nerve }).getByRole('radio', { name: 'Yes' }).click();
  await screen.getByRole('button', { name: 'Right leg' }).click();
  await screen.getByRole('radio', { name: 'Adapt' }).click();
  for (const step of ['After', 'Found', 'Before']) {
    await screen.getByRole('radio', { name: step, exact: true }).click();
    await expect.element(screen.getByText(/pins and needles down an arm or leg: right leg/)).toBeVisible();
    await expect.element(screen.getByText('Decided: adapt.')).toBeVisible();
  }
  await expect
    .element(screen.getByRole('link', { name: 'Write a letter' }))
    .toHaveAttribute('href', '/clients/client-1/handover');
});

test('an emergency says stop, offers no treatment, and can be taken back', async () => {
  const screen = await shown();
  const calf = screen.getByRole('radiogroup', { name: 'A hot, swollen calf' });
  await calf.getByRole('radio', { name: 'Yes' }).click();
  const stop = screen.getByRole('alertdialog', { name: 'Stop: urgent medical help now' });
  await expect.element(stop).toHaveTextContent('Do not treat.');
  await stop.getByRole('button', { name: 'Close' }).click();
  await expect.element(screen.getByText('Stop: urgent medical help now')).toBeVisible();
  await calf.getByRole('radio', { name: 'No' }).click();
  await expect.element(screen.getByText('Stop: urgent medical help now')).not.toBeInTheDocument();
  expect(now().redFlags.emergencies).toEqual([{ sign: 'calf', present: false }]);
});

test('cautions warn in every step, those of one place with their place', async () => {
  const screen = await shown();
  await screen.getByRole('radio', { name: 'After' }).click();
  await expect.element(screen.getByText('Blood thinners.')).toBeVisible();
  await expect.element(screen.getByText('Metal or other hardware: plate. Collarbone, right.')).toBeVisible();
});

test('advice for what there was a lot of comes first, and is taken and taken back by a tap', async () => {
  const screen = await shown();
  const stress = screen.getByRole('radiogroup', { name: 'Stress' });
  await stress.getByRole('radio', { name: 'A lot' }).click();
  await screen.getByRole('radio', { name: 'After' }).click();
  await expect.element(screen.getByRole('group', { name: 'Stress: a lot' })).toBeVisible();
  await expect
    .element(screen.getByRole('group', { name: 'Sustained posture or desk work' }))
    .not.toBeInTheDocument();
  const slow = screen.getByRole('button', { name: /^Five slow breaths/ });
  await slow.click();
  expect(now().adviceGiven.map(({ id }) => id)).toEqual(['advice-breathe']);
  await slow.click();
  expect(now().adviceGiven).toEqual([]);
  await screen.getByRole('button', { name: 'All advice' }).click();
  await expect.element(screen.getByRole('group', { name: 'Sustained posture or desk work' })).toBeVisible();
});

test('the summary is drafted only when asked, and never over what was written without being asked', async () => {
  const screen = await shown();
  await screen.getByRole('radio', { name: 'After' }).click();
  await screen.getByRole('radiogroup', { name: 'Pain now' }).getByRole('radio', { name: '3' }).click();
  expect(now().summary).toBe('');
  await screen.getByRole('button', { name: 'Draft from the record' }).click();
  expect(now().summary).toBe('Pain at the end: 3 of 10.');
  await screen.getByLabelText("Therapist's summary").fill('Better.');
  await screen.getByRole('radiogroup', { name: 'Pain now' }).getByRole('radio', { name: '2' }).click();
  expect(now().summary).toBe('Better.');
  await screen.getByRole('button', { name: 'Draft again, in its place' }).click();
  expect(now().summary).toBe('Pain at the end: 2 of 10.');
});

test('what was tested again is said with one tap of the practice’s phrases, beside words of one’s own', async () => {
  const screen = await shown();
  await screen.getByRole('radio', { name: 'After' }).click();
  const words = screen.getByLabelText('Range or function, tested again');
  await words.fill('Reaches the shelf');
  await screen.getByRole('button', { name: 'Turns the head further' }).click();
  expect(now().retest).toBe('Reaches the shelf. Turns the head further.');
  await screen.getByRole('button', { name: 'Turns the head further' }).click();
  expect(now().retest).toBe('Reaches the shelf.');
});

test('a session is signed only with consent to treatment, which can be recorded where it is missed', async () => {
  const screen = await shown();
  await screen.getByRole('button', { name: 'Review and sign' }).click();
  const dialog = screen.getByRole('alertdialog', { name: 'Sign this session?' });
  const sign = dialog.getByRole('button', { name: 'Sign', exact: true });
  await expect.element(sign).toBeDisabled();
  await expect.element(dialog.getByText(/^Not asked: reason for the visit, pain now/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Record consent to treatment' }).click();
  await expect.element(sign).toBeEnabled();
  expect([...recordsNow().consent.values()]).toMatchObject([{ to: 'treatment', clientId: 'client-1' }]);
});
