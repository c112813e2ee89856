import { readDrafts } from '../../state/card-drafts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './clients.module.css';

/** Instead of the form: what was left in it may be on the disk, and the first letter would take its place. */
export function DraftsUnread({ onWithout }: { readonly onWithout: () => void }) {
  return (
    <Banner
      tone="problem"
      title="What was typed before cannot be read"
      announced
      action={
        <div className={styles.acts}>
          <Button tone="primary" onPress={() => void readDrafts()}>
            Try again
          </Button>
          <Button onPress={onWithout}>Go on without it</Button>
        </div>
      }
    >
      If a card was left half typed here, it is still kept. What you type without it takes its place. The
      saved card is not touched.
    </Banner>
  );
}
