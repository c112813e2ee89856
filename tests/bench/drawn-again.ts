import PDFDocument from 'pdfkit';

/** One call that reached pdfkit, with what it answered. */
interface Call {
  readonly on: object;
  readonly name: string;
  readonly given: readonly unknown[];
  readonly answer: unknown;
}

type Method = (this: object, ...given: unknown[]) => unknown;

/** What is asked in order to decide draws nothing; what a new document does by itself is done again by itself. */
const apart = /^(widthOf|heightOf|currentLineHeight|bufferedPageRange|init[A-Z]|ref$|appendXML$)/;

const elements = Object.getPrototypeOf(new PDFDocument({ font: '' } as object).struct('P')) as object;
const watched = [PDFDocument.prototype as object, elements];

/** Every call that `draw` makes of pdfkit, but those that pdfkit makes of itself. */
async function callsOf(draw: () => Promise<unknown>): Promise<Call[]> {
  const calls: Call[] = [];
  const original = new Map(watched.map((of) => [of, Object.getOwnPropertyDescriptors(of)]));
  let depth = 0;
  for (const [of, members] of original)
    for (const [name, { value }] of Object.entries(members)) {
      if (typeof value !== 'function' || name === 'constructor' || name.startsWith('_')) continue;
      const method = value as Method;
      const listened: Method = function (...given) {
        depth++;
        try {
          const answer = method.apply(this, given);
          if (depth === 1 && !apart.test(name)) calls.push({ on: this, name, given, answer });
          return answer;
        } finally {
          depth--;
        }
      };
      Object.defineProperty(of, name, { value: listened, writable: true, configurable: true });
    }
  try {
    await draw();
  } finally {
    for (const [of, members] of original) Object.defineProperties(of, members);
  }
  return calls;
}

/** The same page drawn with pdfkit directly: nothing is measured, broken or placed any more. Answers its size in bytes. */
export async function drawnAgain(
  draw: () => Promise<unknown>,
  options: PDFKit.PDFDocumentOptions,
): Promise<() => Promise<number>> {
  const calls = await callsOf(draw);
  const first = calls.find(({ on }) => on instanceof PDFDocument)?.on;
  return () =>
    new Promise((resolve) => {
      const doc = new PDFDocument(options);
      let size = 0;
      doc.on('data', (bytes: Uint8Array) => {
        size += bytes.length;
      });
      doc.on('end', () => resolve(size));
      const now = new Map<unknown, unknown>([[first, doc]]);
      for (const { on, name, given, answer } of calls) {
        const target = now.get(on) as Record<string, Method>;
        const again = target[name]?.apply(
          target,
          given.map((one) => now.get(one) ?? one),
        );
        if (answer !== on && typeof answer === 'object' && answer) now.set(answer, again);
      }
    });
}
