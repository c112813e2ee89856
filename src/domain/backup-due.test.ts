import { expect, it } from 'vitest';
import { backupDue } from './backup-due';
import { type BackupMade, backupMadeSchema } from './backup-made';

const day = 24 * 60 * 60 * 1000;
const at = 1_780_000_000_000;
const made = (given: Partial<BackupMade> = {}): BackupMade => ({
  ...backupMadeSchema.parse({
    kind: 'backup',
    id: 'backup-1',
    at,
    clients: 3,
    sessions: 10,
    bytes: 1000,
    way: 'saved',
  }),
  ...given,
});

it('asks for a first backup as soon as there is a session', () => {
  expect(backupDue([], 0, at)).toEqual({ last: null, days: 0, sessions: 0, due: false });
  expect(backupDue([], 1, at)).toEqual({ last: null, days: 0, sessions: 1, due: true });
});

it('asks after seven days', () => {
  expect(backupDue([made()], 10, at + 7 * day - 1)).toMatchObject({ days: 6, due: false });
  expect(backupDue([made()], 10, at + 7 * day)).toMatchObject({ days: 7, due: true });
});

it('asks after twenty sessions', () => {
  expect(backupDue([made()], 29, at)).toMatchObject({ sessions: 19, due: false });
  expect(backupDue([made()], 30, at)).toMatchObject({ sessions: 20, due: true });
});

it('counts from the latest, in whatever order they are kept', () => {
  const backups = [made({ at: at + day, sessions: 12 }), made(), made({ at: at - day })];
  expect(backupDue(backups, 12, at + day)).toMatchObject({ last: backups[0], days: 0, sessions: 0 });
});

it('is not put off by a clock that was set back, or by erased sessions', () => {
  expect(backupDue([made()], 4, at - day)).toMatchObject({ days: 0, sessions: 0, due: false });
});
