import { BackupRefused } from './backup-refused';
import { caps } from './caps';

const newline = 10;

/** Pieces of bytes cut anew, at the ends of lines; the last line must have one. @throws BackupRefused */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let length = 0;
  let lines = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, from)) {
      if (++lines > caps.lines) throw new BackupRefused('too-large');
      const tail = piece.subarray(from, end);
      yield begun.length > 0 ? joinedBytes([...begun, tail]) : tail;
      [begun, length, from] = [[], 0, end + 1];
    }
    const rest = piece.slice(from);
    length += rest.length;
    if (length > caps.line) throw new BackupRefused('too-large');
    if (rest.length > 0) begun.push(rest);
  }
  if (length > 0) throw new BackupRefused('damaged');
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
