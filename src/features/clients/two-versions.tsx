import { otherVersions } from '../../state/versions';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/link-button';
import { useAnswer } from '../../ui/use-answer';

/** How many records a backup that was brought in says otherwise, until the therapist has looked at them. */
export function TwoVersions() {
  const pairs = useAnswer(otherVersions) ?? [];
  const open = pairs.filter(({ version }) => !version.settled).length;
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
