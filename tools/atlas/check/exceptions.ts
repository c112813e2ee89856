import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { drawnAs, type SheetId, sheetIds } from '../../../src/domain/sheets';
import { exceptionsFile } from '../../figure/check/measured';
import type { Fault } from './fault';

const excusable = z.enum(['centre', 'area', 'missing', 'cover']);
const exceptionSchema = z.strictObject({
  id: z.string(),
  /** As drawn: what holds for a sheet of the left holds for that of the right. */
  sheet: z.enum(sheetIds.filter((id) => drawnAs(id) === id)),
  faults: z.array(excusable).min(1),
  reason: z.string().trim().min(10),
});
export type Exception = z.infer<typeof exceptionSchema>;

/** Where a drawing departs from the measured figures on purpose. Throws when the file is not as it should be. */
export const readExceptions = (): Exception[] =>
  z.strictObject({ exceptions: z.array(exceptionSchema) }).parse(parse(readFileSync(exceptionsFile, 'utf8')))
    .exceptions;

/** The faults that no exception allows, and a fault for each exception that allows nothing any more. */
export function withoutExceptions(faults: readonly Fault[], exceptions: readonly Exception[]): Fault[] {
  const allowed = new Set<Fault>();
  const idle = exceptions.flatMap((exception) =>
    exception.faults.flatMap((kind) => {
      const met = faults.filter((fault) => fault.kind === kind && isMeantBy(fault, exception));
      for (const fault of met) allowed.add(fault);
      return met.length > 0 ? [] : [notNeeded(exception, kind)];
    }),
  );
  return [...faults.filter((fault) => !allowed.has(fault)), ...idle];
}

const isMeantBy = (fault: Fault, { id, sheet }: Exception): boolean =>
  fault.subject === id && drawnAs(fault.sheet as SheetId) === sheet;

function notNeeded({ id, sheet }: Exception, kind: string): Fault {
  const what = `its exception for "${kind}" is no longer needed: take it out of exceptions.yaml`;
  return { kind: 'exception', sheet, subject: id, side: null, what, at: null };
}
