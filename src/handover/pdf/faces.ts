import { unpackWoff } from './unpack-woff';

/** Regular and bold; of each, one file a script, tried in this order for every character. */
export type FontBytes = Readonly<Record<Weight, readonly Uint8Array[]>>;
export type Weight = 'regular' | 'bold';

/** The same fonts, unpacked for reading. */
export async function unpacked({ regular, bold }: FontBytes): Promise<FontBytes> {
  const unpack = (files: readonly Uint8Array[]) => Promise.all(files.map(unpackWoff));
  return { regular: await unpack(regular), bold: await unpack(bold) };
}

/** One font file inside a document. */
export interface Face {
  readonly name: string;
  readonly weight: Weight;
  has(codePoint: number): boolean;
}

/** What pdfkit keeps of the font in use; its types leave it out. */
interface WithFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** Registers the files with the document, which embeds what it uses of them. */
export function loadFaces(doc: PDFKit.PDFDocument, fonts: FontBytes): Face[] {
  return (['regular', 'bold'] as const).flatMap((weight) =>
    fonts[weight].map((bytes, i) => {
      const name = `${weight}-${i}`;
      doc.registerFont(name, bytes as unknown as PDFKit.Mixins.PDFFontSource).font(name);
      const { font } = (doc as unknown as WithFont)._font;
      return { name, weight, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
    }),
  );
}
