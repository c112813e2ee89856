import { readPdf } from '../read-pdf';

export type Value = null | boolean | number | string | Value[] | Dict;
export interface Dict {
  readonly [name: string]: Value;
}
interface Stream {
  readonly dict: Dict;
  readonly bytes: Buffer;
}

interface Entry {
  readonly value?: Value;
  readonly stream?: { readonly data?: string; readonly dict: Dict };
}

/** A PDF as qpdf takes it apart: every object, streams unpacked as far as they can be. */
export class OpenedPdf {
  private readonly objects: Readonly<Record<string, Entry>>;
  readonly trailer: Dict;

  constructor(bytes: Uint8Array, password = '') {
    const json = readPdf(
      bytes,
      'qpdf',
      `--password=${password}`,
      '--json=2',
      '--json-stream-data=inline',
      '--decode-level=generalized',
      'FILE',
    );
    this.objects = (JSON.parse(json) as { qpdf: [unknown, Record<string, Entry>] }).qpdf[1];
    this.trailer = this.objects.trailer?.value as Dict;
  }

  /** What a reference stands for; anything else is given back. Of a stream, its dictionary. */
  at(value: Value | undefined): Value | undefined {
    const entry = this.entry(value);
    return entry ? (entry.stream?.dict ?? entry.value) : value;
  }

  dict(value: Value | undefined): Dict {
    const found = this.at(value);
    return found && typeof found === 'object' && !Array.isArray(found) ? found : {};
  }

  list(value: Value | undefined): readonly Value[] {
    const found = this.at(value);
    return Array.isArray(found) ? found : [];
  }

  stream(value: Value | undefined): Stream | null {
    const stream = this.entry(value)?.stream;
    return stream ? { dict: stream.dict, bytes: Buffer.from(stream.data ?? '', 'base64') } : null;
  }

  /** Every dictionary of the file, those of streams too. */
  get dicts(): Dict[] {
    return Object.values(this.objects).map((entry) => this.dict(entry.stream?.dict ?? entry.value));
  }

  get root(): Dict {
    return this.dict(this.trailer['/Root']);
  }

  get pages(): Dict[] {
    const kids = (node: Dict): Dict[] =>
      node['/Type'] === '/Pages' ? this.list(node['/Kids']).flatMap((kid) => kids(this.dict(kid))) : [node];
    return kids(this.dict(this.root['/Pages']));
  }

  get metadata(): string {
    return this.stream(this.root['/Metadata'])?.bytes.toString('utf8') ?? '';
  }

  private entry(value: Value | undefined): Entry | undefined {
    return typeof value === 'string' && / 0 R$/.test(value) ? this.objects[`obj:${value}`] : undefined;
  }
}

/** The words of a PDF string, without the letter by which qpdf says how they were written. */
export const wordsOf = (value: Value | undefined): string =>
  typeof value === 'string' ? value.replace(/^[ub]:/, '') : '';
