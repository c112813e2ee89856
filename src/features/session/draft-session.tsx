import { Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ghostsFor } from '../../analysis/ghosts';
import type { Ghost } from '../../analysis/recurrence-types';
import type { Client } from '../../domain/client';
import type { Session } from '../../domain/session';
import { ClientBar } from '../../parts/client-bar';
import { MapDesk } from '../../parts/map-desk';
import { redo, undo, useRecords } from '../../state/records';
import { useRecurrence } from '../../state/recurrence';
import { today } from '../../state/today';
import { useUndo } from '../../state/undo';
import { Banner } from '../../ui/banner';
import { IconButton } from '../../ui/icon-button';
import { ahead, LoadedAhead } from '../../ui/loaded-ahead';
import { Screen } from '../../ui/screen';
import { MapPane } from './map-pane';
import { type Selection, selectedFinding, selectedGhost, type Tool, visit } from './selection';
import styles from './session.module.css';
import { VisitSheet } from './visit-sheet';

// The map is there before what a tap on it opens.
const findingSheet = ahead(import('./finding-sheet').then((m) => m.FindingSheet));
const ghostSheet = ahead(import('./ghost-sheet').then((m) => m.GhostSheet));

interface Props {
  readonly client: Client;
  readonly session: Session;
  readonly desk: ReactNode;
}

/** The map and, beside it, the sheet about what is selected. */
export function DraftSession({ client, session, desk }: Props) {
  const analysis = useRecurrence(client.id);
  const hand = useRecords((r) => r.practice.get('practice')?.hand ?? 'right');
  const [selection, select] = useState<Selection>(visit);
  const [tool, setTool] = useState<Tool>('mark');
  const [closed, setClosed] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ghosts = ghostsFor(analysis, session).sort(stillPresentFirst);
  const finding = selectedFinding(selection, session.findings);
  const ghost = selectedGhost(selection, ghosts);
  const close = () => {
    setClosed(finding?.id ?? ghost?.knot ?? null);
    select(visit);
    setTool('mark');
  };
  const parts = { session, analysis, ghosts, select, onProblem: setProblem };
  return (
    <Screen
      room="fill"
      bar={
        <ClientBar
          client={client}
          today={today()}
          back={{ to: `/clients/${client.id}`, label: 'Client' }}
          desk={
            <>
              <UndoRedo />
              {desk}
            </>
          }
        />
      }
    >
      <MapDesk
        hand={hand}
        map={
          <MapPane
            {...parts}
            finding={finding}
            ghost={ghost}
            tool={tool}
            setTool={setTool}
            hand={hand}
            body={client.body}
          />
        }
      >
        {problem && (
          <Banner tone="warning" announced>
            {problem}
          </Banner>
        )}
        {finding ? (
          <LoadedAhead screen={findingSheet} with={{ ...parts, finding, tool, setTool, onClose: close }} />
        ) : ghost ? (
          <LoadedAhead screen={ghostSheet} with={{ ...parts, ghost, onClose: close }} />
        ) : (
          <VisitSheet {...parts} client={client} closed={closed} />
        )}
      </MapDesk>
    </Screen>
  );
}

/** What was last felt is looked for first; what was clear may have come back. */
const stillPresentFirst = (a: Ghost, b: Ghost) =>
  Number(a.lastState === 'clear') - Number(b.lastState === 'clear');

function UndoRedo() {
  const words = useUndo();
  const [said, say] = useState('');
  const undoNow = () => say(`Undone: ${undo() ?? 'nothing'}`);
  const redoNow = () => say(`Redone: ${redo() ?? 'nothing'}`);
  return (
    <>
      <span role="status" className={styles.undone}>
        {said}
      </span>
      <IconButton
        label={words.undo ? `Undo ${words.undo}` : 'Undo'}
        icon={<Undo2 size={20} aria-hidden />}
        onPress={undoNow}
        disabled={!words.undo}
      />
      <IconButton
        label={words.redo ? `Redo ${words.redo}` : 'Redo'}
        icon={<Redo2 size={20} aria-hidden />}
        onPress={redoNow}
        disabled={!words.redo}
      />
    </>
  );
}
