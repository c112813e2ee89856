import type { Sink } from '../../state/backup/make-backup';
import { pickFile } from './file-picker';

export const backupType = 'application/octet-stream';

/** Keeps the file until it is shared or downloaded: what is verified is what will leave. */
export function heldSink(): Sink {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  return {
    write: async (bytes) => void parts.push(bytes),
    close: async () => new Blob(parts, { type: backupType }),
    abandon: async () => {
      parts = [];
    },
  };
}

/**
 * Asks where the file is to go, then writes there; what is verified is read back from there. It wants a
 * tap. `null`: the therapist closed the picker.
 */
export async function pickedSink(filename: string): Promise<Sink | null> {
  const handle = await pickFile(filename);
  if (!handle) return null;
  const stream = await handle.createWritable();
  let closed = false;
  return {
    write: (bytes) => stream.write(bytes),
    close: async () => {
      await stream.close();
      closed = true;
      return handle.getFile();
    },
    abandon: async () => {
      if (!closed) await stream.abort();
      await handle.remove?.();
    },
  };
}
