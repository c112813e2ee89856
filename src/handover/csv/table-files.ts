import type { Client } from '../../domain/client';
import type { Session } from '../../domain/session';
import { tableDictionary, tableHeads, tableRows } from './tables';

export interface TableFile {
  readonly name: string;
  readonly file: Blob;
}

/** Above so many letters a piece is handed to the browser: as a text it would weigh on the page's memory. */
const pieceAtMost = 1_000_000;
const type = 'text/csv;charset=utf-8';

/** The tables of a whole practice, put together client by client. */
export class TableFiles {
  readonly #texts = new Map(tableHeads().map(({ name, words }) => [name, words]));
  readonly #pieces = new Map<string, Blob[]>();

  add(client: Client, sessions: readonly Session[]): void {
    for (const { name, words } of tableRows(client, sessions)) {
      const text = (this.#texts.get(name) ?? '') + words;
      this.#texts.set(name, text);
      if (text.length > pieceAtMost) this.#put(name);
    }
  }

  finish(): TableFile[] {
    const { name: dictionary, words } = tableDictionary();
    const files = [...this.#texts.keys()].map((name): TableFile => {
      this.#put(name);
      return { name, file: new Blob(this.#pieces.get(name), { type }) };
    });
    return [...files, { name: dictionary, file: new Blob([words], { type }) }];
  }

  #put(name: string): void {
    const piece = new Blob([this.#texts.get(name) ?? '']);
    this.#pieces.set(name, [...(this.#pieces.get(name) ?? []), piece]);
    this.#texts.set(name, '');
  }
}
