import { unpackWoff } from './unpack-woff';

/** Regular and bold; of each, one file a script, tried in this order for every character: those of `scriptsOf`. */
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
  /** In points, without making it the face in use. */
  widthOf(text: string, size: number): number;
}

/** What pdfkit keeps of the font in use; its types leave it out. */
interface WithFont {
  readonly _font: {
    readonly id: string;
    /** By glyph, the letters that it means. */
    readonly unicode: number[][];
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
    widthOfString(text: string, size: number): number;
    ref(): PDFKit.PDFKitReference;
    encode(text: string): [glyphs: string[], positions: unknown];
  };
}

const fontInUse = (doc: PDFKit.PDFDocument) => (doc as unknown as WithFont)._font;

/** Registers the files with the document, which embeds what it uses of them. */
export function loadFaces(doc: PDFKit.PDFDocument, fonts: FontBytes): Face[] {
  return (['regular', 'bold'] as const).flatMap((weight) =>
    fonts[weight].map((bytes, i) => {
      const name = `${weight}-${i}`;
      doc.registerFont(name, bytes as unknown as PDFKit.Mixins.PDFFontSource).font(name);
      const inUse = fontInUse(doc);
      // Glyph 0 stands for what a font lacks. It is never set, and must not be said to mean the letter 0 (PDF/A).
      inUse.unicode[0] = [0xfffd];
      return {
        name,
        weight,
        has: (codePoint) => inUse.font.hasGlyphForCodePoint(codePoint),
        widthOf: (text, size) => inUse.widthOfString(text, size),
      };
    }),
  );
}

/**
 * Sets a sign that stands for `meant` in search, copying and reading aloud. Written out because the
 * span must end inside the coordinates in which its sign was set, or readers misplace what it means.
 */
export function setStandIn(
  doc: PDFKit.PDFDocument,
  sign: string,
  meant: string,
  at: { readonly x: number; readonly baseline: number; readonly size: number },
): void {
  const font = fontInUse(doc);
  doc.page.fonts[font.id] ??= font.ref();
  doc.save().transform(1, 0, 0, -1, 0, doc.page.height);
  doc.markContent('Span', { actual: meant });
  const place = `${at.x.toFixed(3)} ${(doc.page.height - at.baseline).toFixed(3)}`;
  const glyphs = font.encode(sign)[0].join('');
  doc.addContent(`BT /${font.id} ${at.size} Tf 1 0 0 1 ${place} Tm <${glyphs}> Tj ET`);
  doc.endMarkedContent();
  doc.restore();
}
