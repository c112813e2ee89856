import type { HandoverDocument } from './document/document';
import type { PdfOptions } from './pdf/open-document';
import type { Choices, HandoverSource } from './source';

/** Makes documents away from the screen's own thread. Rejects with an Error whose message is meant for the screen. */
export interface HandoverMaker {
  document(source: HandoverSource, choices: Choices): Promise<HandoverDocument | null>;
  /** `onProgress` hears the share that is done, 0 to 1. */
  pdf(
    document: HandoverDocument,
    options: PdfOptions,
    onProgress: (share: number) => void,
  ): Promise<Uint8Array>;
  /** Ends whatever is being made: it never answers. The next task begins afresh. */
  cancel(): void;
}
