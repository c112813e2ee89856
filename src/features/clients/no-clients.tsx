import { Plus } from 'lucide-react';
import { useNavigate } from 'react-router';
import { addSampleClient } from '../../state/sample/add-sample-client';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';

/** The first step of a new practice. */
export function NoClients() {
  const navigate = useNavigate();
  const trySample = () => navigate(`/clients/${addSampleClient()}`);
  return (
    <EmptyState
      title="No clients yet"
      actions={
        <>
          <LinkButton to="/clients/new" tone="primary" icon={<Plus size={20} aria-hidden />}>
            Add client
          </LinkButton>
          <Button onPress={trySample}>Try with a sample client</Button>
        </>
      }
    >
      <p>
        Your clients will be listed here. The sample is an invented person with eight visits to look round in.
      </p>
    </EmptyState>
  );
}
