import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../domain/migrations';
import type { AnyRecord } from '../../domain/records';
import { argon2Here } from '../argon2';
import * as make from '../store.fixture';
import { fileOf, lastRecoveryKey, lineOf, unwatched } from './backup.fixture';
import { BackupRefused } from './backup-refused';
import { openBackup } from './read-backup';
import { readRecord } from './read-record';

const everyKind = [...make.ofPractice, ...make.ofClient];

/** All records of a file, which is taken whole or not at all. */
async function recordsIn(file: Blob, passphrase = make.passphrase): Promise<AnyRecord[] | null> {
  const backup = await openBackup(file, passphrase, argon2Here);
  if (!backup) return null;
  const records: AnyRecord[] = [];
  for await (const line of backup.lines(unwatched())) records.push(readRecord(line));
  return records;
}

const refused = (file: Blob) =>
  recordsIn(file).then(
    (records) => (records === null ? 'wrong passphrase' : 'taken'),
    (reason: unknown) => (reason instanceof BackupRefused ? reason.reason : reason),
  );

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe('a backup', () => {
  it('gives back every record as it was', async () => {
    expect(await recordsIn(await fileOf(everyKind.map((r) => lineOf(r))))).toEqual(everyKind);
  });

  it('opens for no other passphrase', async () => {
    const file = await fileOf([]);
    expect(await recordsIn(file, 'seven quiet heron')).toBeNull();
    expect(await recordsIn(file, '')).toBeNull();
    expect(await recordsIn(file)).toEqual([]);
  });

  it('opens with the recovery key as typed', async () => {
    const file = await fileOf(everyKind.map((r) => lineOf(r)));
    expect(await recordsIn(file, lastRecoveryKey.toLowerCase().replaceAll('-', ' '))).toEqual(everyKind);
    const mistyped = lastRecoveryKey.replace(/^./, (c) => (c === '7' ? '8' : '7'));
    expect(await recordsIn(file, mistyped)).toBeNull();
  });

  it('holds no word of a record readable', async () => {
    const text = new TextDecoder('latin1').decode(
      await bytesOf(await fileOf(everyKind.map((r) => lineOf(r)))),
    );
    for (const word of ['Willowbank', 'Ottoline', 'Warfarin', 'trapezius', 'client-a', make.passphrase])
      expect(text).not.toContain(word);
  });

  it('of many chunks is read in their order', async () => {
    const dice = (n: number) =>
      Array.from({ length: 9000 }, (_, i) => (i * i * n).toString(36))
        .join(' ')
        .slice(0, 9000);
    const sessions = Array.from({ length: 120 }, (_, i) => make.session(`session-${i}`, dice(i + 1)));
    const file = await fileOf(sessions.map((r) => lineOf(r)));
    expect(file.size).toBeGreaterThan(2 * 256 * 1024);
    expect(await recordsIn(file)).toEqual(sessions);
  });
});

describe('a changed backup', () => {
  it('is refused whichever of its bytes was changed', async () => {
    const bytes = await bytesOf(await fileOf([lineOf(make.session())]));
    const taken: number[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      if ((await refused(new Blob([changed]))) === 'taken') taken.push(at);
    }
    expect(bytes.length).toBeGreaterThan(800);
    expect(taken).toEqual([]);
  });

  it('is refused wherever it was cut, and with anything after its end', async () => {
    const file = await fileOf([lineOf(make.session())]);
    for (let length = 0; length < file.size; length += 7)
      expect(await refused(file.slice(0, length))).not.toBe('taken');
    expect(await refused(new Blob([file, new Uint8Array(1)]))).toBe('damaged');
    expect(await refused(new Blob([file, new Uint8Array(40)]))).toBe('damaged');
  });

  it('is refused when its chunks change places, or one is missing', async () => {
    const note = (n: number) =>
      Array.from({ length: 3000 }, (_, i) => (i * i * n).toString(36))
        .join('')
        .slice(0, 9000);
    const many = Array.from({ length: 100 }, (_, i) => lineOf(make.session(`session-${i}`, note(i + 1))));
    const bytes = await bytesOf(await fileOf(many));
    const view = new DataView(bytes.buffer);
    let at = 14 + view.getUint32(10);
    const ends = [at];
    while (at < bytes.length) {
      at += 4 + view.getUint32(at);
      ends.push(at);
    }
    const chunks = ends.slice(1).map((end, i) => bytes.slice(ends[i], end));
    expect(chunks.length).toBeGreaterThan(3);
    const header = bytes.slice(0, ends[0]);
    const [first, second, ...rest] = chunks as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];
    expect(await refused(new Blob([header, first, second, ...rest]))).toBe('taken');
    expect(await refused(new Blob([header, second, first, ...rest]))).toBe('damaged');
    expect(await refused(new Blob([header, first, ...rest]))).toBe('damaged');
    expect(await refused(new Blob([header, first, second, ...rest.slice(0, -1)]))).toBe('damaged');
  });

  it('is refused when its end tells other counts than there are', async () => {
    const lines = [lineOf(make.session())];
    expect(await refused(await fileOf(lines, (told) => ({ ...told, chunks: 2 })))).toBe('damaged');
    expect(await refused(await fileOf(lines, (told) => ({ ...told, records: { sessions: 2 } })))).toBe(
      'damaged',
    );
  });
});

describe('a file from elsewhere', () => {
  it('is told apart from a backup', async () => {
    expect(await refused(new Blob([]))).toBe('not-a-backup');
    expect(await refused(new Blob(['%PDF-1.7 and so on, long enough to be a header']))).toBe('not-a-backup');
  });

  it('from a newer Palpate is refused before anything else, and said to be newer', async () => {
    const bytes = await bytesOf(await fileOf([]));
    const newerFormat = bytes.slice();
    newerFormat[9] = 2;
    expect(await refused(new Blob([newerFormat]))).toBe('newer');
    expect(await refused(await fileOf([], undefined, schemaVersion + 1))).toBe('newer');
    expect(await refused(await fileOf([lineOf(make.session(), 99)]))).toBe('newer');
  });

  it('is never asked for a key at a price nobody would have asked', async () => {
    const bytes = await bytesOf(await fileOf([]));
    const text = new TextDecoder('latin1').decode(bytes);
    for (const dear of ['"memoryKiB":9999999', '"passes":1000000', '"lanes":64']) {
      const name = dear.split(':')[0];
      const changed = text.replace(new RegExp(`${name}:\\d+`), dear);
      const length = bytes.length + changed.length - text.length;
      const file = Uint8Array.from(changed, (c) => c.charCodeAt(0));
      new DataView(file.buffer).setUint32(
        10,
        new DataView(bytes.buffer).getUint32(10) + length - bytes.length,
      );
      const asked = openBackup(new Blob([file]), make.passphrase, () => {
        throw new Error('The key was derived.');
      });
      await expect(asked).rejects.toMatchObject({ reason: 'damaged' });
    }
  });
});

describe('a line of a backup', () => {
  const read = (value: unknown) => {
    try {
      readRecord(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)));
      return 'taken';
    } catch (reason) {
      return reason instanceof BackupRefused ? reason.reason : reason;
    }
  };

  it('that is no record is refused', () => {
    for (const value of ['', '{', '[]', 'null', {}, { table: 'keys', version: 1, record: {} }])
      expect(read(value)).toBe('unfit');
    expect(read({ ...lineOf(make.session()), extra: 1 })).toBe('unfit');
    expect(read({ ...lineOf(make.session()), version: 0 })).toBe('unfit');
    expect(read({ ...lineOf(make.session()), table: 'links' })).toBe('unfit');
    expect(read(lineOf({ ...make.session(), day: '2026-02-30' } as unknown as AnyRecord))).toBe('unfit');
  });

  it('that reaches for what all objects share is refused', () => {
    const line = JSON.stringify(lineOf(make.client()));
    for (const name of ['__proto__', 'constructor', 'prototype'])
      expect(read(line.replace('"body":', `"${name}":{"polluted":true},"body":`))).toBe('unfit');
    expect(read(`{"__proto__":{"polluted":true},${line.slice(1)}`)).toBe('unfit');
    expect('polluted' in {}).toBe(false);
  });

  it('that lies deeper than any record is refused', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(read(`{"table":"sessions","version":1,"record":${deep}}`)).toBe('unfit');
  });

  it('is a record or refused, whatever it holds', () => {
    const whole = everyKind.map((r) => JSON.stringify(lineOf(r)));
    const spoilt = fc
      .tuple(fc.constantFrom(...whole), fc.nat(), fc.nat(20), fc.oneof(fc.string(), fc.json()))
      .map(([line, at, length, put]) => {
        const from = at % line.length;
        return line.slice(0, from) + put + line.slice(from + length);
      });
    const any = fc.record({ table: fc.string(), version: fc.integer(), record: fc.jsonValue() });
    fc.assert(
      fc.property(fc.oneof(spoilt, any, fc.string()), (value) => {
        expect(['taken', 'unfit', 'newer']).toContain(read(value));
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
