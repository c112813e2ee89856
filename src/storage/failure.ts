import { $ZodError } from 'zod/v4/core';
import { StoreClosed, UnreadableRow, WriteFailed } from './errors';

const closedNames = ['DatabaseClosedError', 'InvalidStateError', 'OpenFailedError', 'NotFoundError'];

/** The names of an error and of those it wraps; Dexie hides the browser's own inside. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? namesOf(error.inner) : [];
  const failures =
    'failures' in error && Array.isArray(error.failures) ? error.failures.flatMap(namesOf) : [];
  return [error.name, ...inner, ...failures];
}

/** What went wrong with a write, in words for the screen. */
export function writeFailure(error: unknown): WriteFailed {
  if (error instanceof WriteFailed) return error;
  const names = namesOf(error);
  const because = (reason: WriteFailed['reason']) => new WriteFailed(reason, names[0]);
  if (error instanceof StoreClosed) return because('closed');
  if (error instanceof UnreadableRow) return because('damaged');
  if (error instanceof $ZodError) return because('unfit');
  if (names.includes('QuotaExceededError')) return because('quota');
  if (names.some((name) => closedNames.includes(name))) return because('closed');
  return because('unknown');
}

/** With these a browser ends a reading whose files are not as it wrote them; Chromium takes the database away as well. */
const brokenNames = ['UnknownError', 'DataError', 'NotReadableError', 'AbortError', 'DatabaseClosedError'];

/** What went wrong with opening, in words for the screen. */
export const openFailure = (error: unknown): StoreClosed | UnreadableRow =>
  error instanceof StoreClosed || error instanceof UnreadableRow ? error : new StoreClosed('unreachable');

/** What went wrong with reading an open database, in words for the screen. */
export const readFailure = (error: unknown): StoreClosed | UnreadableRow =>
  namesOf(error).some((name) => brokenNames.includes(name)) ? new StoreClosed('damaged') : openFailure(error);
