/** A file that the therapist chose for writing. TypeScript does not know the picker yet. */
interface ChosenFile {
  createWritable(): Promise<{
    write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
  getFile(): Promise<Blob>;
  remove?(): Promise<void>;
}

interface Picker {
  showSaveFilePicker?(options: object): Promise<ChosenFile>;
}

export const hasFilePicker = (): boolean => 'showSaveFilePicker' in globalThis;

/** `null`: the therapist closed the picker without a choice. */
export async function pickFile(filename: string): Promise<ChosenFile | null> {
  try {
    return (await (globalThis as Picker).showSaveFilePicker?.({ suggestedName: filename })) ?? null;
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return null;
    throw reason;
  }
}
