/** A table of a WOFF file; offsets and lengths in bytes. */
interface Table {
  readonly tag: number;
  readonly offset: number;
  readonly packed: number;
  readonly length: number;
  readonly checksum: number;
}

const woffSignature = 0x774f4646;
const [woffHeader, woffEntry] = [44, 20];
const [sfntHeader, sfntEntry] = [12, 16];
const padded = (length: number): number => (length + 3) & ~3;

/**
 * A WOFF 1.0 font (W3C) as the plain font inside it; anything else is given back as it is. The font
 * reader inflates a packed table again for every glyph, which took most of the time of a document.
 */
export async function unpackWoff(bytes: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < woffHeader || view.getUint32(0) !== woffSignature) return bytes;
  const tables = readTables(view);
  const contents = await Promise.all(tables.map((table) => content(bytes, table)));
  const start = sfntHeader + sfntEntry * tables.length;
  const font = new Uint8Array(tables.reduce((sum, { length }) => sum + padded(length), start));
  writeHeader(new DataView(font.buffer), view.getUint32(4), tables.length);
  let offset = start;
  tables.forEach((table, i) => {
    writeEntry(new DataView(font.buffer), sfntHeader + sfntEntry * i, table, offset);
    font.set(contents[i] ?? new Uint8Array(), offset);
    offset += padded(table.length);
  });
  return font;
}

function readTables(view: DataView): Table[] {
  return Array.from({ length: view.getUint16(12) }, (_, i) => {
    const at = woffHeader + woffEntry * i;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((n) => view.getUint32(at + n));
    return {
      tag: tag ?? 0,
      offset: offset ?? 0,
      packed: packed ?? 0,
      length: length ?? 0,
      checksum: checksum ?? 0,
    };
  });
}

async function content(bytes: Uint8Array, { offset, packed, length }: Table): Promise<Uint8Array> {
  const raw = bytes.slice(offset, offset + packed);
  if (packed >= length) return raw;
  const inflated = new Blob([raw]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}

function writeHeader(view: DataView, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, flavour);
  view.setUint16(4, count);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * count - (16 << power));
}

function writeEntry(view: DataView, at: number, { tag, checksum, length }: Table, offset: number): void {
  view.setUint32(at, tag);
  view.setUint32(at + 4, checksum);
  view.setUint32(at + 8, offset);
  view.setUint32(at + 12, length);
}
