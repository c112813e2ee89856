import { useEffect, useRef, useState } from 'react';
import type { HandoverDocument } from '../../handover/document/document';
import type { HandoverMaker, MakeOptions } from '../../handover/maker';

export type Making =
  | { readonly phase: 'none' }
  | { readonly phase: 'making'; readonly share: number }
  | {
      readonly phase: 'made';
      readonly of: HandoverDocument;
      readonly bytes: Uint8Array;
      readonly withData: boolean;
    }
  | { readonly phase: 'failed'; readonly why: string };

const none: Making = { phase: 'none' };

/** Makes the PDF of a document; what was made belongs to that document alone. Leaving the screen ends the work. */
export function useMaking(document: HandoverDocument | null, maker: HandoverMaker) {
  const [making, setMaking] = useState<Making>(none);
  const turn = useRef(0);
  useEffect(() => () => maker.cancel(), [maker]);
  const make = (options: MakeOptions) => {
    if (!document) return;
    const mine = ++turn.current;
    const put = (next: Making) => {
      if (turn.current === mine) setMaking(next);
    };
    put({ phase: 'making', share: 0 });
    maker
      .pdf(document, options, (share) => put({ phase: 'making', share }))
      .then(
        (bytes) => put({ phase: 'made', of: document, bytes, withData: options.data !== null }),
        (reason: unknown) => put({ phase: 'failed', why: reason instanceof Error ? reason.message : '' }),
      );
  };
  const cancel = () => {
    turn.current++;
    maker.cancel();
    setMaking(none);
  };
  const stale = making.phase === 'made' && making.of !== document;
  return { making: stale ? none : making, make, cancel };
}
