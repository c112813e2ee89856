import { useEffect, useState } from 'react';
import { otherVersions } from '../../state/versions';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/link-button';

/** How many records a backup that was brought in says otherwise, until the therapist has looked at them. */
export function TwoVersions() {
  const [open, setOpen] = useState(0);
  useEffect(() => {
    let wanted = true;
    otherVersions().then(
      (pairs) => wanted && setOpen(pairs.filter(({ version }) => !version.settled).length),
      // Locked meanwhile: other words on the screen say so.
      () => null,
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (open === 0) return null;
  return (
    <Banner
      tone="warning"
      title={open === 1 ? 'One record is here in two versions' : `${open} records are here in two versions`}
      action={<LinkButton to="/versions">Look at them</LinkButton>}
    >
      A backup that was brought in differs from what is here. Both versions are kept until you choose.
    </Banner>
  );
}
