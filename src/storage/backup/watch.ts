/** Long work as its caller sees it. */
export interface Watch {
  /** From 0 to 1. */
  progress(done: number): void;
  /** Cancels: the work then rejects with the signal's reason, and leaves nothing half done. */
  readonly signal: AbortSignal;
}

/** Where a backup goes, piece by piece. */
export interface Sink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** The file as it can be read back now: from the disk where that can be, else as it will leave. */
  close(): Promise<Blob>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}
