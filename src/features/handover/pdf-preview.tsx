import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { Banner } from '../../ui/banner';
import { ProgressBar } from '../../ui/progress-bar';
import styles from './handover.module.css';
import { type OpenedPdf, openPdf } from './open-pdf';

interface Props {
  readonly bytes: Uint8Array;
  readonly password: string | null;
}

/** The very pages that were made, as pictures. */
export function PdfPreview({ bytes, password }: Props) {
  const [pages, setPages] = useState<PDFDocumentProxy | 'unreadable' | null>(null);
  useEffect(() => {
    let gone = false;
    let opened: OpenedPdf | null = null;
    openPdf(bytes, password).then(
      (made) => {
        opened = made;
        if (gone) void made.close();
        else setPages(made.pages);
      },
      () => !gone && setPages('unreadable'),
    );
    return () => {
      gone = true;
      void opened?.close();
    };
  }, [bytes, password]);
  if (pages === null) return <ProgressBar label="Opening the preview" value={null} />;
  if (pages === 'unreadable') return <NoPreview />;
  return (
    <ol className={styles.pages} aria-label="Pages of the document">
      {Array.from({ length: pages.numPages }, (_, i) => i + 1).map((number) => (
        <li key={number}>
          <Page pages={pages} number={number} />
        </li>
      ))}
    </ol>
  );
}

const NoPreview = () => (
  <Banner tone="warning" title="The preview cannot be shown here" announced>
    The document itself is made. Save it and open it to read it before it goes out.
  </Banner>
);

/** Wide enough to read on the sharpest tablet; an A4 page then has 4 megapixels. */
const widestPx = 1700;

function Page({ pages, number }: { readonly pages: PDFDocumentProxy; readonly number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const at = canvas.current;
    if (!at) return;
    let stop: (() => void) | null = null;
    let gone = false;
    const paint = async () => {
      const page = await pages.getPage(number);
      if (gone) return;
      const plain = page.getViewport({ scale: 1 });
      const wanted = Math.min(widestPx, at.clientWidth * window.devicePixelRatio);
      const viewport = page.getViewport({ scale: wanted / plain.width });
      [at.width, at.height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
      const task = page.render({ canvas: at, viewport });
      stop = () => task.cancel();
      await task.promise;
    };
    // A page that was left before it was painted is no failure.
    paint().catch(() => at.toggleAttribute('data-unpainted', !gone));
    return () => {
      gone = true;
      stop?.();
    };
  }, [pages, number]);
  return (
    <canvas
      ref={canvas}
      className={styles.page}
      role="img"
      aria-label={`Page ${number} of ${pages.numPages}, as a picture`}
    />
  );
}
