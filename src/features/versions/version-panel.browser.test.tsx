import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { plugFakePorts } from '../../../tests/fake-ports';
import { ungraded } from '../../domain/finding';
import type { TherapistId } from '../../domain/ids';
import type { OtherVersion } from '../../domain/other-version';
import { type AnyRecord, noRecords, recordSchema } from '../../domain/records';
import { blankVisit, type Session } from '../../domain/session';
import { putRecords, putTherapist } from '../../state/records';
import type { Pair } from '../../state/versions';
import { VersionPanel } from './version-panel';

const clientId = 'client-aaaaaaaa';
const consent = (withdrawnOn: string | null) =>
  recordSchema.parse({
    kind: 'consent',
    id: 'consent-1',
    clientId,
    to: 'treatment',
    givenOn: '2026-01-15',
    withdrawnOn,
    givenBy: null,
    chaperone: null,
  });
const versionOf = (record: AnyRecord) =>
  recordSchema.parse({
    kind: 'other-version',
    id: 'a'.repeat(32),
    clientId,
    record,
    metAt: 1,
    settled: false,
  }) as OtherVersion;

beforeEach(async () => {
  await plugFakePorts(1_780_000_000_000);
  putTherapist('therapist-1' as TherapistId);
  putRecords(noRecords);
});

const idle = { made: null, busy: false, choose: async () => undefined };

test('a withdrawn consent is not offered for putting back in force, and why is said', async () => {
  const pair = { inUse: consent('2026-03-01'), version: versionOf(consent(null)), sessions: [] };
  const screen = await render(<VersionPanel pair={pair} choosing={idle} />);
  await expect.element(screen.getByRole('button', { name: 'Keep both' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Use the other one only' }).elements()).toEqual([]);
  await expect.element(screen.getByText('Withdrawn in the version in use')).toBeVisible();
});

const noted = (words: (n: number) => string) => ({
  ...consent(null),
  kind: 'practice' as const,
  advice: Array.from({ length: 14 }, (_, n) => words(n)),
});

test('the first differences are shown, and the rest when asked for', async () => {
  const pair = {
    inUse: noted((n) => `Own ${n}`),
    version: { record: noted((n) => `Their ${n}`) },
    sessions: [],
  };
  const screen = await render(<VersionPanel pair={pair as unknown as Pair} choosing={idle} />);
  await expect.element(screen.getByText('Their 11')).toBeVisible();
  expect(screen.getByText('Their 12').elements()).toEqual([]);
  await screen.getByRole('button', { name: 'Show 2 more' }).click();
  await expect.element(screen.getByText('Their 13')).toBeVisible();
});

test('two versions that differ in nothing that can be put in words say so', async () => {
  const pair = {
    inUse: consent(null),
    version: versionOf({ ...consent(null), id: 'consent-2' } as AnyRecord),
    sessions: [],
  };
  const screen = await render(<VersionPanel pair={pair} choosing={idle} />);
  await expect.element(screen.getByText('nothing that can be told in words')).toBeVisible();
  expect(screen.getByRole('table').elements()).toEqual([]);
});

const sessionOf = (id: string, day: string, findingId: string): Session => {
  const session = recordSchema.parse({
    ...{ kind: 'session', id, clientId, therapistId: 'therapist-1', day, startedAt: 1, ...blankVisit },
    findings: [
      {
        ...{ id: findingId, muscle: 'soleus', side: 'left', scale: 1, ...ungraded },
        at: { sheet: 'back-superficial', u: 60, v: 300 },
      },
    ],
  });
  if (session.kind !== 'session') throw new Error('Expected a session.');
  return session;
};

test('two versions of a link are told by their finding, and by the knots that they lead to', async () => {
  const sessions = [
    sessionOf('session-1', '2026-02-03', 'finding-1'),
    sessionOf('session-2', '2026-03-03', 'finding-2'),
  ];
  const link = (knotId: string) =>
    recordSchema.parse({
      ...{ kind: 'knot-link', id: 'link-finding-2', clientId, sessionId: 'session-2' },
      ...{ findingId: 'finding-2', knotId, linkedBy: 'manual' },
    });
  const pair = { inUse: link('finding-1'), version: versionOf(link('finding-2')), sessions };
  const screen = await render(<VersionPanel pair={pair} choosing={idle} />);
  await expect
    .element(screen.getByRole('heading', { name: 'Knot of a finding: Soleus, left, on 3 Mar 2026' }))
    .toBeVisible();
  await expect
    .element(screen.getByRole('cell', { name: 'The knot first found: Soleus, left, on 3 Feb 2026' }))
    .toBeVisible();
  await expect.element(screen.getByRole('cell', { name: 'A knot of its own' })).toBeVisible();
});
