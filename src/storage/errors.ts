import type { TableName } from './tables';

const rowWords: Record<TableName, string> = {
  keys: 'The keys of this practice',
  ledger: 'The list of what should be here',
  clients: 'A client card',
  sessions: 'A session',
  addenda: 'An addendum to a session',
  links: 'A link between two findings',
  consents: 'A consent',
  therapists: "A therapist's entry",
  practice: 'The settings of the practice',
  backups: 'The note of a backup',
  audit: 'An entry of the audit trail',
  open: 'The list of open sessions',
  versions: 'Another version of a record',
  drafts: 'A card that was being written',
};

const unreadableWords = {
  damaged: 'cannot be read: it was damaged or changed. It has been left as it is. Restore it from a backup.',
  newer:
    'was written by a newer version of Palpate. Nothing has been changed. Reload to get the newer version.',
};

/** A row that does not open, or is not what it should be. Says which table, never what is in it. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
  constructor(
    readonly table: TableName,
    readonly why: keyof typeof unreadableWords = 'damaged',
  ) {
    super(`${rowWords[table]} ${unreadableWords[why]}`);
  }
}

const closedWords = {
  locked: 'Palpate is locked. What was saved is safe. Unlock it with the passphrase.',
  superseded:
    'Palpate was updated in another tab, so this one has stopped. What was saved is safe. Reload this tab.',
  blocked:
    'An older Palpate is still open in another tab. What was saved is safe. Close the other tabs, then reload.',
  outdated:
    'These records were opened by a newer version of Palpate, and this older one does not touch them. What was saved is safe. Reload to get the newer version; if this comes back, wait until it is served again.',
  damaged:
    'The browser broke off reading the database: its files on this tablet may be damaged. Palpate changed nothing. Reload; if this comes back, restore from your last backup.',
  unreachable:
    'The browser does not give access to the database. Nothing has been changed. Reload the app; if this is a private window, open Palpate in an ordinary one.',
};

/** The store gives nothing out and takes nothing in. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';
  constructor(readonly reason: keyof typeof closedWords) {
    super(closedWords[reason]);
  }
}

/** Too many wrong tries: none is taken before the wait is over. */
export class WaitFirst extends Error {
  override readonly name = 'WaitFirst';
  constructor(readonly milliseconds: number) {
    super('Too many wrong tries. Nothing was changed. Wait a little, then try again.');
  }
}

/** `create` was called where a practice exists. */
export class AlreadySetUp extends Error {
  override readonly name = 'AlreadySetUp';
  constructor() {
    super('A practice is set up here already. Nothing has been changed. Reload, then unlock it.');
  }
}

const failedWords = {
  quota: "the tablet's storage is full. What was saved before is safe. Free some space, then try again.",
  closed: 'the database was closed. What was saved before is safe. Copy what you just wrote, then reload.',
  unfit: 'this change holds something that could not be read again. What was saved before is safe. Undo it.',
  damaged: 'the database was emptied or damaged. Copy what you just wrote, then restore from a backup.',
  unknown: 'the browser refused. What was saved before is safe. Try again; if it fails again, reload.',
};

/** A write of which nothing was kept. */
export class WriteFailed extends Error {
  override readonly name = 'WriteFailed';
  /** @param cause name of the error underneath; its message stays out, for it may quote content. */
  constructor(
    readonly reason: keyof typeof failedWords,
    cause?: string,
  ) {
    super(`Not saved: ${failedWords[reason]}`, { cause });
  }
}
