import { useState } from 'react';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

interface Props {
  readonly bytes: Uint8Array;
  readonly filename: string;
  readonly onLeft: () => void;
}

/** A part of the File System Access API, which not every browser has. */
interface Picker {
  showSaveFilePicker?(options: object): Promise<{ createWritable(): Promise<Writable> }>;
}
interface Writable {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Saves where the author says, such as on a stick; only where the browser can ask. */
export function PickFile({ bytes, filename, onLeft }: Props) {
  const [failed, setFailed] = useState(false);
  const pick = (window as Picker).showSaveFilePicker?.bind(window);
  if (!pick) return null;
  const save = async () => {
    const types = [{ description: 'PDF', accept: { 'application/pdf': ['.pdf'] } }];
    const handle = await pick({ suggestedName: filename, types });
    const file = await handle.createWritable();
    await file.write(bytes);
    await file.close();
    onLeft();
  };
  const press = () => {
    setFailed(false);
    save().catch((reason: unknown) => {
      const closedByHand = reason instanceof DOMException && reason.name === 'AbortError';
      setFailed(!closedByHand);
    });
  };
  return (
    <>
      <Button onPress={press}>Save as</Button>
      {failed && (
        <Banner tone="problem" title="The file could not be written there" announced>
          Nothing was changed. Choose another place, or save the PDF into the downloads.
        </Banner>
      )}
    </>
  );
}
