import { useState } from 'react';
import { type CardField, type Columns, looksLikeHeads } from '../../handover/incoming/card-fields';
import { underHeadings } from '../../handover/incoming/headings';
import { bytesAtMost } from '../../handover/incoming/limits';
import type { DayOrder } from '../../handover/incoming/read-birth';
import { type Letters, lettersOf, textOf } from '../../handover/incoming/read-letters';
import type { Separator, Table } from '../../handover/incoming/read-table';

/** What is to become of a line that is like a client who is here. */
export type Decision = 'leave-out' | 'add';

/** A file and what was said about it so far. */
export interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `null`: older letters, of which a person has to say which. */
  readonly letters: Letters | null;
  /** The letters were asked about, and can be chosen again. */
  readonly oldLetters: boolean;
  /** `null` until the letters are known. */
  readonly table: Table | null;
  /** The first line names the columns. */
  readonly headed: boolean;
  readonly columns: Columns;
  readonly order: DayOrder | null;
  readonly decided: ReadonlyMap<number, Decision>;
}

const untouched = { columns: [], order: null, decided: new Map<number, Decision>() } as const;

/** The file as a table; nothing said about columns of another table holds for it. */
async function tabled(chosen: Chosen, letters: Letters, separator: Separator | null): Promise<Chosen> {
  const { readTable } = await import('../../handover/incoming/read-table');
  const table = readTable(textOf(chosen.bytes, letters), separator);
  const headed = looksLikeHeads(table.lines[0]?.cells ?? []);
  return { ...chosen, ...untouched, letters, table, headed, columns: columnsOf(table, headed) };
}

/** One a heading, so that a line with more cells is told; what was said of a column before stays. */
const columnsOf = (table: Table, headed: boolean, before: Columns = []): Columns =>
  underHeadings(table, headed).heads.map((_, i) => before[i] ?? null);

/** A file on its way in. All of it is in memory, and gone when the screen is left. */
export function useIncoming() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = async (work: () => Promise<Chosen>) => {
    setProblem(null);
    try {
      setChosen(await work());
    } catch (reason) {
      setChosen(null);
      setProblem(reason instanceof Error ? reason.message : 'The file could not be read.');
    }
  };

  const choose = (file: File) =>
    attempt(async () => {
      if (file.size > bytesAtMost) throw new Error('This file is larger than 10 MB.');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const letters = lettersOf(bytes);
      const fresh = { ...untouched, name: file.name, bytes, letters, table: null, headed: false };
      const known: Chosen = { ...fresh, oldLetters: letters === null };
      return letters ? tabled(known, letters, null) : known;
    });

  const change = (part: Partial<Chosen>) => setChosen((now) => now && { ...now, ...part });
  return {
    chosen,
    problem,
    choose,
    restart: () => setChosen(null),
    sayLetters: (letters: Letters) => chosen && void attempt(() => tabled(chosen, letters, null)),
    saySeparator: (separator: Separator) =>
      chosen?.letters && void attempt(() => tabled(chosen, chosen.letters ?? 'utf-8', separator)),
    sayHeaded: (headed: boolean) =>
      chosen?.table &&
      change({
        headed,
        columns: columnsOf(chosen.table, headed, chosen.columns),
        decided: untouched.decided,
      }),
    sayColumns: (columns: Columns) => change({ ...untouched, columns }),
    sayColumn: (at: number, field: CardField | null) =>
      chosen && change({ ...untouched, columns: chosen.columns.map((now, i) => (i === at ? field : now)) }),
    sayOrder: (order: DayOrder | null) => change({ order, decided: untouched.decided }),
    decide: (rows: readonly number[], decision: Decision | null) =>
      chosen && change({ decided: decidedOn(chosen.decided, rows, decision) }),
  };
}

export type Incoming = ReturnType<typeof useIncoming>;

function decidedOn(before: Chosen['decided'], rows: readonly number[], decision: Decision | null) {
  const after = new Map(before);
  for (const row of rows)
    if (decision) after.set(row, decision);
    else after.delete(row);
  return after;
}
