import { useEffect, useRef } from 'react';

/** The file's address stays good until the screen is left: some browsers read it only after the click. */
export function useDownload(): (file: Blob, filename: string) => void {
  const urls = useRef<string[]>([]);
  useEffect(
    () => () => {
      for (const url of urls.current) URL.revokeObjectURL(url);
    },
    [],
  );
  return (file, filename) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    urls.current.push(link.href);
    link.download = filename;
    link.click();
  };
}
