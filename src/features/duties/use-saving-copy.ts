import { useEffect, useRef } from 'react';

/**
 * Hands a text or a PDF to the browser's downloads. Its address stays good until the screen is left, because some
 * browsers read the file only after the click.
 */
export function useSavingCopy(): (contents: string | Uint8Array, filename: string) => void {
  const urls = useRef<string[]>([]);
  useEffect(
    () => () => {
      for (const url of urls.current) URL.revokeObjectURL(url);
    },
    [],
  );
  return (contents, filename) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blobOf(contents));
    urls.current.push(link.href);
    link.download = filename;
    link.click();
  };
}

const blobOf = (contents: string | Uint8Array): Blob =>
  typeof contents === 'string'
    ? new Blob([contents], { type: 'text/plain;charset=utf-8' })
    : new Blob([contents.slice()], { type: 'application/pdf' });
