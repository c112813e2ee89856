import * as z from 'zod/mini';
import { migrated, schemaVersion } from '../../domain/migrations';
import { type AnyRecord, recordSchema } from '../../domain/records';
import { kindOf, type SealedTable, sealedTables, tableOf } from '../tables';
import { BackupRefused } from './backup-refused';
import { caps } from './caps';

const lineSchema = z.strictObject({
  table: z.enum(sealedTables),
  version: z.int().check(z.minimum(1)),
  record: z.unknown(),
});

/** Names with which a value could reach past itself into what all objects share. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value lies no deeper than records do and has no name that reaches past it. */
function isPlain(value: unknown, depth = 0): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (depth >= caps.depth) return false;
  if (Array.isArray(value)) return value.every((v) => isPlain(v, depth + 1));
  return Object.entries(value).every(([key, v]) => !forbidden.has(key) && isPlain(v, depth + 1));
}

/** A line of a backup: parsed, migrated from whichever version, validated. @throws BackupRefused */
export function readRecord(line: Uint8Array): AnyRecord {
  const { table, version, record } = parsedLine(line);
  if (version > schemaVersion) throw new BackupRefused('newer');
  const checked = recordSchema.safeParse(today(table, version, record));
  if (!checked.success || tableOf(checked.data.kind) !== table) throw new BackupRefused('unfit');
  return checked.data;
}

function today(table: SealedTable, version: number, record: unknown): unknown {
  try {
    return migrated(kindOf(table), version, record);
  } catch {
    // A step may stumble over what never was a record.
    throw new BackupRefused('unfit');
  }
}

function parsedLine(line: Uint8Array): z.infer<typeof lineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    // The parser's message may quote the line.
    throw new BackupRefused('unfit');
  }
  const checked = isPlain(value) ? lineSchema.safeParse(value) : null;
  if (!checked?.success) throw new BackupRefused('unfit');
  return checked.data;
}
