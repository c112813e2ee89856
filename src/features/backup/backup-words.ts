import type { BackupMade } from '../../domain/backup-made';
import { clockWords, dayOf, dayWords } from '../../domain/calendar-day';

const figure = (n: number) => n.toLocaleString('en-GB');
const counted = (n: number, one: string) => `${figure(n)} ${n === 1 ? one : `${one}s`}`;
export const clientCount = (n: number) => counted(n, 'client');
export const sessionCountWords = (n: number) => counted(n, 'session');

/** "3 Mar 2026, 14:05". */
export const momentWords = (at: number) => `${dayWords(dayOf(at))}, ${clockWords(at)}`;

export const heldWords = (made: { clients: number; sessions: number }) =>
  `It holds ${clientCount(made.clients)} and ${sessionCountWords(made.sessions)}, and was read back to its last byte.`;

export const leftWords: Record<BackupMade['way'], { readonly title: string; readonly words: string }> = {
  saved: { title: 'The backup is saved', words: 'If it lies on this tablet, copy it to another place.' },
  shared: { title: 'The backup was shared', words: 'Make sure that it arrived.' },
  downloaded: { title: 'The backup was downloaded', words: 'Copy it from Downloads to another place.' },
};

export const unreadableWords = (n: number) =>
  `${counted(n, 'record')} on this tablet cannot be read and ${n === 1 ? 'is' : 'are'} not in it. Keep earlier backups too: they may still hold ${n === 1 ? 'it' : 'them'}.`;

export const wayWords: Record<BackupMade['way'], string> = {
  saved: 'Saved and read back',
  shared: 'Shared',
  downloaded: 'Downloaded',
};
