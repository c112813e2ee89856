import { Button } from '../../ui/button';
import { RestoreFlow } from './restore-flow';

/** Restoring where no practice is open. */
export const RestoreDoor = ({ onBack }: { readonly onBack: () => void }) => (
  <RestoreFlow
    open={false}
    otherwise={
      <Button tone="plain" full onPress={onBack}>
        Back
      </Button>
    }
  />
);
