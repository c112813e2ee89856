import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Client } from '../../domain/client';
import type { Command } from '../../domain/commands/command';
import { eventDayWords, type LifeEvent } from '../../domain/life-event';
import { forgetSteps } from '../../state/undo';
import { Aside } from '../../ui/aside';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import styles from './history.module.css';
import { LifeEventForm } from './life-event-form';
import { ShownBySteps } from './shown-by-steps';
import { useActs } from './use-acts';

/** What is being written: a new one, or one that is there. */
type Open = LifeEvent | 'new' | null;
/** What the client told of their own life, by day: added, changed and taken away here. */
export function LifeEvents({ client }: { readonly client: Client }) {
  const [open, setOpen] = useState<Open>(null);
  const { act, banner } = useActs();
  const changed = useRef(false);
  // Told here it can be taken back here: not by an undo that is meant for a mark.
  useEffect(() => () => (changed.current ? forgetSteps() : undefined), []);
  const keep = (command: Command, words: string) => {
    if (!act(command, words)) return;
    changed.current = true;
    setOpen(null);
  };
  const form = (event: LifeEvent | null) => (
    <LifeEventForm
      key={event?.id ?? 'new'}
      client={client}
      event={event}
      act={keep}
      onClose={() => setOpen(null)}
    />
  );
  return (
    <Panel title="Life events">
      {banner}
      {open === 'new' ? (
        form(null)
      ) : (
        <div>
          <Button icon={<Plus size={18} aria-hidden />} onPress={() => setOpen('new')}>
            Add a life event
          </Button>
        </div>
      )}
      {client.lifeEvents.length === 0 ? (
        <p className={styles.hint}>
          None told so far. A move, a new job, a fall: each stands on its day under the knots.
        </p>
      ) : (
        <ul className={styles.questions}>
          <ShownBySteps items={client.lifeEvents.toReversed()} step={6}>
            {(event) => (
              <li key={event.id} className={styles.question}>
                {open === event ? form(event) : <Told event={event} onEdit={() => setOpen(event)} />}
              </li>
            )}
          </ShownBySteps>
        </ul>
      )}
      <Aside title="What is this for?">
        <p>
          To see what changed in the client’s life beside what changed in the muscles. It is counted nowhere,
          and what stands beside a return need have nothing to do with it. No letter tells it: only the copy
          of the full record does.
        </p>
      </Aside>
    </Panel>
  );
}

function Told({ event, onEdit }: { readonly event: LifeEvent; readonly onEdit: () => void }) {
  const day = eventDayWords(event);
  return (
    <>
      <p className={styles.asked}>
        <span className={styles.strong}>{event.words}</span>
        <span className={styles.hint}>{day}</span>
      </p>
      <Button tone="plain" label={`Change: ${event.words}, ${day}`} onPress={onEdit}>
        Change
      </Button>
    </>
  );
}
