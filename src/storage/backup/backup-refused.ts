const words = {
  'not-a-backup': 'This file is not a backup of Palpate.',
  newer:
    'This backup was made by a newer version of Palpate. Get the newer version on this tablet, then try again.',
  damaged: 'This backup is damaged: it was cut short or changed since it was made. Try another copy of it.',
  'too-large': 'This file holds more than a backup of Palpate may hold.',
  unfit: 'This backup holds something that is not a record of Palpate.',
  changed: 'Records were changed while the backup was being made. Try again.',
  moved: 'Records on this tablet were changed meanwhile. Try again.',
  unverified: 'The backup could not be read back as it was written. Do not rely on it; make another.',
  unkept: 'What this backup holds could not be kept as it is. Try another copy of it.',
};

/** A backup that is not taken, or was not made. Nothing on the tablet was changed by trying. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  constructor(readonly reason: keyof typeof words) {
    super(words[reason]);
  }
}
