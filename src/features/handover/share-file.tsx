import { useMemo, useState } from 'react';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { fileOf } from './use-saving-file';

interface Props {
  readonly bytes: Uint8Array;
  readonly filename: string;
  readonly onLeft: () => void;
}

/** The tablet's own share sheet, where it takes files. It wants a tap of its own. */
export function ShareFile({ bytes, filename, onLeft }: Props) {
  const [failed, setFailed] = useState(false);
  const shared = useMemo(() => ({ files: [fileOf(bytes, filename)] }), [bytes, filename]);
  if (typeof navigator.canShare !== 'function' || !navigator.canShare(shared)) return null;
  const share = () => {
    setFailed(false);
    navigator.share(shared).then(onLeft, (reason: unknown) => {
      const closedByHand = reason instanceof DOMException && reason.name === 'AbortError';
      setFailed(!closedByHand);
    });
  };
  return (
    <>
      <Button onPress={share}>Share</Button>
      {failed && (
        <Banner tone="problem" title="Sharing did not work" announced>
          Nothing was sent. Save the PDF and send it from there.
        </Banner>
      )}
    </>
  );
}
