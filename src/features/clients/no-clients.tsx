import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { addSampleClient } from '../../state/sample/add-sample-client';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';

/** The first step of a new practice. */
export function NoClients() {
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const trySample = () => {
    addSampleClient().then(
      (id) => navigate(`/clients/${id}`),
      () => setProblem('The sample client could not be added. Nothing was changed.'),
    );
  };
  return (
    <EmptyState
      title="No clients yet"
      actions={
        <>
          <LinkButton to="/clients/new" tone="primary" icon={<Plus size={20} aria-hidden />}>
            Add client
          </LinkButton>
          <LinkButton to="/settings/incoming">Clients from a file</LinkButton>
          <Button onPress={trySample}>Try with a sample client</Button>
        </>
      }
    >
      <p>
        Your clients will be listed here. The sample is an invented person with eight visits to look round in.
      </p>
      {problem && <Banner tone="problem">{problem}</Banner>}
    </EmptyState>
  );
}
