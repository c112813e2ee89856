import type { ReactNode } from 'react';
import { ageOn, type CalendarDay } from '../domain/calendar-day';
import type { Client } from '../domain/client';
import { Pill } from '../ui/pill';
import { TopBar } from '../ui/top-bar';

interface Props {
  readonly client: Client;
  readonly today: CalendarDay;
  readonly back: { readonly to: string; readonly label: string };
  /** Saved and lock, and before them what the screen adds. */
  readonly desk: ReactNode;
}

/** Who is on the table, their age, and what to be careful of: on every screen of a client. */
export function ClientBar({ client, today, back, desk }: Props) {
  const [first, ...more] = client.contraindications;
  return (
    <TopBar
      back={back}
      title={client.name}
      facts={
        <>
          <span>{ageOn(client.dateOfBirth, today)} years</span>
          {first && (
            <Pill tone="warning">{more.length > 0 ? `${first} and ${more.length} more` : first}</Pill>
          )}
        </>
      }
    >
      {desk}
    </TopBar>
  );
}
