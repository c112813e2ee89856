import { useEffect, useRef } from 'react';

export type SaveFile = (bytes: Uint8Array, filename: string) => void;

/**
 * Hands a file to the browser's downloads. Its address stays good until the screen is left, because
 * some browsers read the file only after the click.
 */
export function useSavingFile(): SaveFile {
  const urls = useRef<string[]>([]);
  useEffect(
    () => () => {
      for (const url of urls.current) URL.revokeObjectURL(url);
    },
    [],
  );
  return (bytes, filename) => {
    const url = URL.createObjectURL(fileOf(bytes, filename));
    urls.current.push(url);
    const link = document.createElement('a');
    link.href = url;
    link.download = filename;
    link.click();
  };
}

/** A file of the kind that its name says. */
export const fileOf = (bytes: Uint8Array, filename: string): File =>
  new File([bytes.slice()], filename, {
    type: filename.endsWith('.csv') ? 'text/csv;charset=utf-8' : 'application/pdf',
  });
