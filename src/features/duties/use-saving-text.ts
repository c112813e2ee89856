import { useEffect, useRef } from 'react';

/**
 * Hands a text to the browser's downloads. Its address stays good until the screen is left, because some
 * browsers read the file only after the click.
 */
export function useSavingText(): (words: string, filename: string) => void {
  const urls = useRef<string[]>([]);
  useEffect(
    () => () => {
      for (const url of urls.current) URL.revokeObjectURL(url);
    },
    [],
  );
  return (words, filename) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([words], { type: 'text/plain;charset=utf-8' }));
    urls.current.push(link.href);
    link.download = filename;
    link.click();
  };
}
