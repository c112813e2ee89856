import { beforeEach, expect, it } from 'vitest';
import { plugFakePorts } from '../../tests/fake-ports';
import type { AuditNote } from '../domain/audit-entry';
import type { Diff } from '../domain/diff';
import { recordsFrom } from '../domain/diff';
import type { TherapistId } from '../domain/ids';
import type { OtherVersion } from '../domain/other-version';
import { type AnyRecord, noRecords, recordSchema } from '../domain/records';
import * as make from '../storage/store.fixture';
import { draftOfCard } from './card-drafts';
import { putRecords, putTherapist, recordsNow } from './records';
import { flushSaves } from './saving';
import { choicesOf, chooseVersion, type Pair } from './versions';

let full = false;
const written: { diff: Diff; notes: readonly AuditNote[] }[] = [];

beforeEach(async () => {
  written.length = 0;
  const write = async (diff: Diff, notes: readonly AuditNote[] = []) => {
    if (full) throw new Error('There is no room.');
    written.push({ diff, notes });
  };
  await plugFakePorts(1_780_000_000_000, {}, { write });
  putRecords(recordsFrom(noRecords, make.ofPractice));
  putTherapist('therapist-1' as TherapistId);
});

const versionOf = (record: AnyRecord): OtherVersion =>
  recordSchema.parse({
    kind: 'other-version',
    id: 'a'.repeat(32),
    clientId: make.idOfClient,
    record,
    metAt: 1,
    settled: false,
  }) as OtherVersion;
const pairOf = (inUse: AnyRecord | null, other: AnyRecord): Pair => ({
  ...{ inUse, sessions: [] },
  version: versionOf(other),
});
const signed = recordSchema.parse({
  ...make.session(),
  signature: { at: 1, by: 'therapist-1', hash: 'a'.repeat(64) },
});
const renamed = make.client(undefined, 'Zoë Newname');

it('puts the other version in the place of the one in use, and tells the trail', async () => {
  await chooseVersion(pairOf(make.client(), renamed), 'other');
  expect(recordsNow().client.get(make.idOfClient)?.name).toBe('Zoë Newname');
  const [{ diff, notes }] = written as [(typeof written)[0]];
  expect(diff.updated.map(([, to]) => to)).toEqual([renamed]);
  expect(diff.removed.map((r) => r.kind)).toEqual(['other-version']);
  expect(notes.map((n) => `${n.deed} ${n.subject.kind}`)).toEqual(['chosen client', 'amended client']);
});

it('takes the other away, or keeps both', async () => {
  await chooseVersion(pairOf(make.client(), renamed), 'in use');
  await chooseVersion(pairOf(make.client(), renamed), 'both');
  expect(written.map(({ diff }) => diff.removed.length)).toEqual([1, 0]);
  expect(written[1]?.diff.updated.map(([, to]) => to)).toMatchObject([{ settled: true }]);
  expect(recordsNow().client.get(make.idOfClient)?.name).toBe('Zoë Ångström-Okonkwo');
});

it('gives up no signed session, and puts nothing in its place', async () => {
  const other = make.session('session-1', 'Other');
  expect(choicesOf(pairOf(make.session(), other))).toEqual(['in use', 'other', 'both']);
  expect(choicesOf(pairOf(signed, other))).toEqual(['in use', 'both']);
  expect(choicesOf(pairOf(make.session(), signed))).toEqual(['other', 'both']);
  const signedOther = recordSchema.parse({ ...signed, note: 'Other' });
  expect(choicesOf(pairOf(signed, signedOther))).toEqual(['both']);
  await expect(chooseVersion(pairOf(signed, other), 'other')).rejects.toThrow('signed');
  await expect(chooseVersion(pairOf(signed, signedOther), 'in use')).rejects.toThrow('signed');
  expect(written).toEqual([]);
});

it('brings back from the other what is not here any more', async () => {
  await chooseVersion(pairOf(null, make.session()), 'other');
  expect(written[0]?.diff.added).toEqual([make.session()]);
});

it('puts no withdrawn consent back in force', async () => {
  const given = make.ofClient.find((r) => r.kind === 'consent') as AnyRecord;
  const withdrawn = recordSchema.parse({ ...given, withdrawnOn: '2026-03-01' });
  const later = recordSchema.parse({ ...given, withdrawnOn: '2026-03-02' });
  expect(choicesOf(pairOf(withdrawn, given))).toEqual(['in use', 'both']);
  expect(choicesOf(pairOf(withdrawn, later))).toEqual(['in use', 'other', 'both']);
  await expect(chooseVersion(pairOf(withdrawn, given), 'other')).rejects.toThrow('stays withdrawn');
  expect(written).toEqual([]);
});

it('says that a choice waits for its saving, and takes no other meanwhile', async () => {
  full = true;
  const pair = pairOf(make.client(), renamed);
  expect(await chooseVersion(pair, 'other')).toBe('waiting');
  await expect(chooseVersion(pair, 'in use')).rejects.toThrow('There is no room.');
  expect(written).toEqual([]);
  full = false;
  await flushSaves();
  expect(written.map(({ diff }) => diff.updated.map(([, to]) => to))).toEqual([[renamed]]);
  expect(written[0]?.notes[0]?.deed).toBe('chosen');
  expect(await chooseVersion(pairOf(renamed, make.client()), 'both')).toBe('saved');
});

it('puts the other half-typed card where the form finds it', async () => {
  const draftOf = (name: string) =>
    recordSchema.parse({
      kind: 'card-draft',
      id: make.idOfClient,
      clientId: make.idOfClient,
      card: { ...make.typedCard, name },
    });
  const [mine, other] = [draftOf('Mine'), draftOf('Other')];
  putRecords(recordsFrom(recordsNow(), [mine]));
  await chooseVersion(pairOf(mine, other), 'other');
  expect(draftOfCard(make.idOfClient)?.name).toBe('Other');
});
