import type { HandoverDocument } from './document/document';
import type { Choices, HandoverSource } from './source';

export interface MakeOptions {
  /** Empty: the file opens without one. */
  readonly password: string;
  /** What the same is made from as data, to go along inside the PDF; `null`: nothing does. */
  readonly data: { readonly source: HandoverSource; readonly choices: Choices } | null;
}

/** Makes documents away from the screen's own thread. Rejects with an Error whose message is meant for the screen. */
export interface HandoverMaker {
  document(source: HandoverSource, choices: Choices): Promise<HandoverDocument | null>;
  /** `onProgress` hears the share that is done, 0 to 1. */
  pdf(
    document: HandoverDocument,
    options: MakeOptions,
    onProgress: (share: number) => void,
  ): Promise<Uint8Array>;
  /** Ends whatever is being made: it never answers. The next task begins afresh. */
  cancel(): void;
}
