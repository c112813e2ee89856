import { type ReactNode, useState } from 'react';
import { ghostsFor } from '../../analysis/ghosts';
import type { Ghost } from '../../analysis/recurrence-types';
import type { Technique } from '../../domain/choices';
import type { Client } from '../../domain/client';
import { heldNow, type Session } from '../../domain/session';
import { ClientBar } from '../../parts/client-bar';
import { MapDesk } from '../../parts/map-desk';
import { dispatch, useRecords } from '../../state/records';
import { useRecurrence } from '../../state/recurrence';
import { today } from '../../state/today';
import { Banner } from '../../ui/banner';
import { ahead, LoadedAhead } from '../../ui/loaded-ahead';
import { Screen } from '../../ui/screen';
import { useNarrow } from '../../ui/use-narrow';
import { useKeptPlace } from './kept-place';
import { MapPane } from './map-pane';
import { type Selection, selectedArea, selectedFinding, selectedGhost, visit } from './selection';

// The map is there before what stands beside it, and before what a tap on it opens.
const visitSheet = ahead(import('./visit-sheet').then((m) => m.VisitSheet));
const findingSheet = ahead(import('./finding-sheet').then((m) => m.FindingSheet));
const ghostSheet = ahead(import('./ghost-sheet').then((m) => m.GhostSheet));
const areaSheet = ahead(import('./area-sheet').then((m) => m.AreaSheet));
const holdClock = ahead(import('./hold-clock').then((m) => m.HoldClock));

interface Props {
  readonly client: Client;
  readonly session: Session;
  readonly desk: ReactNode;
}

/** The map and, beside it, the sheet about what is selected; hands on, the map alone until something is. */
export function DraftSession({ client, session, desk }: Props) {
  const analysis = useRecurrence(client.id);
  const hand = useRecords((r) => r.practice.get('practice')?.hand ?? 'right');
  const [selection, setSelection] = useKeptPlace(session.id, 'selection', visit);
  const [handsOn, setHandsOn] = useKeptPlace(session.id, 'handsOn', false);
  const [tool, setTool] = useKeptPlace(session.id, 'tool', 'mark');
  const [technique, setTechnique] = useState<Technique | null>(null);
  const [closed, setClosed] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ghosts = ghostsFor(analysis, session).sort(stillPresentFirst);
  const finding = selectedFinding(selection, session.findings);
  const ghost = selectedGhost(selection, ghosts);
  const area = selectedArea(selection, session.treatments);
  const held = heldNow(session);
  const select = (next: Selection) => {
    setSelection(next);
    if (next.what !== 'area' && tool === 'work') setTool('mark');
  };
  const close = () => {
    setClosed(finding?.id ?? ghost?.knot ?? null);
    setSelection(visit);
    setTool('mark');
  };
  const parts = { session, analysis, ghosts, select, onProblem: setProblem };
  const sheet = finding ? (
    <LoadedAhead screen={findingSheet} with={{ ...parts, client, finding, tool, setTool, onClose: close }} />
  ) : ghost ? (
    <LoadedAhead screen={ghostSheet} with={{ ...parts, ghost, onClose: close }} />
  ) : selection.what === 'area' ? (
    <LoadedAhead screen={areaSheet} with={{ ...parts, area, technique, setTechnique, onClose: close }} />
  ) : handsOn ? null : (
    <LoadedAhead screen={visitSheet} with={{ ...parts, client, closed, onHandsOn: () => setHandsOn(true) }} />
  );
  // While a zone is drawn, nothing lies over the body; a phone has no room beside it either.
  const narrow = useNarrow();
  const shown = (handsOn || narrow) && tool === 'refer' ? null : sheet;
  return (
    <Screen
      room="fill"
      bar={
        <ClientBar
          client={client}
          today={today()}
          back={{ to: `/clients/${client.id}`, label: 'Client' }}
          desk={desk}
        />
      }
    >
      <MapDesk
        hand={hand}
        filled={handsOn}
        map={
          <MapPane
            {...parts}
            finding={finding}
            ghost={ghost}
            tool={tool}
            workWith={technique}
            setTool={setTool}
            hand={hand}
            body={client.body}
            cautions={client.localCautions}
            cover={handsOn ? { hand, open: Boolean(shown) } : null}
            onVisit={handsOn ? () => setHandsOn(false) : null}
            clock={
              held?.holdSince && !(finding && held.findingId === finding.id) ? (
                <LoadedAhead
                  screen={holdClock}
                  with={{
                    since: held.holdSince,
                    onStop: () => dispatch({ type: 'stop-hold', sessionId: session.id }),
                  }}
                />
              ) : null
            }
          />
        }
      >
        {(problem || shown) && (
          <>
            {problem && (
              <Banner tone="warning" announced>
                {problem}
              </Banner>
            )}
            {shown}
          </>
        )}
      </MapDesk>
    </Screen>
  );
}

/** What was last felt is looked for first; what was clear may have come back. */
const stillPresentFirst = (a: Ghost, b: Ghost) =>
  Number(a.lastState === 'clear') - Number(b.lastState === 'clear');
