import { type ReactNode, useMemo, useState } from 'react';
import { Redirect } from 'wouter';
import type { ClientId } from '../../domain/ids';
import { sheetIds, viewOf } from '../../domain/sheets';
import { ClientBar } from '../../parts/client-bar';
import { lookingAt } from '../../parts/looking';
import { MapDesk, MapFrame } from '../../parts/map-desk';
import { firstLook } from '../../parts/painted-figure';
import { useLooking } from '../../parts/use-looking';
import { ViewChips } from '../../parts/view-chips';
import { beforeMarks, oftenMarks, visitMarks } from '../../picture/history-marks';
import { useClientSessions } from '../../state/client-sessions';
import { useRecords } from '../../state/records';
import { useRecurrence } from '../../state/recurrence';
import { today } from '../../state/today';
import { Screen } from '../../ui/screen';
import { Sheet } from '../../ui/sheet';
import styles from './history.module.css';
import { MapSheet } from './map-sheet';
import type { MapWay } from './map-ways';
import { HistoryFigure, SideBySide } from './side-by-side';
import { useScrub } from './use-scrub';

interface Props {
  readonly clientId: ClientId;
  readonly desk: ReactNode;
}

/** The knots of a client on the body, visit after visit: one visit, two beside or over each other, or how often. */
export function HistoryMap({ clientId, desk }: Props) {
  const client = useRecords((r) => r.client.get(clientId));
  const hand = useRecords((r) => r.practice.get('practice')?.hand ?? 'right');
  const newestFirst = useClientSessions(clientId);
  const sessions = useMemo(() => newestFirst.toReversed(), [newestFirst]);
  const { knots } = useRecurrence(clientId);
  const [way, setWay] = useState<MapWay>('one');
  const now = useScrub(sessions.length);
  const [chosenBefore, setBefore] = useState(0);
  const before = Math.min(chosenBefore, Math.max(0, sessions.length - 1));
  const { looking, look } = useLooking(useState(firstView(knots)), null);
  const marks = useMemo(() => {
    if (way === 'often') return oftenMarks(knots, now.at);
    const there = visitMarks(knots, now.at);
    return way === 'over' ? [...beforeMarks(knots, before), ...there] : there;
  }, [knots, way, now.at, before]);
  const earlier = useMemo(() => visitMarks(knots, before), [knots, before]);
  const back = `/clients/${clientId}/history`;
  if (!client || sessions.length === 0) return <Redirect to={back} replace />;
  const bar = <ClientBar client={client} today={today()} back={{ to: back, label: 'History' }} desk={desk} />;
  const figure = { looking, body: client.body };
  return (
    <Screen room="fill" bar={bar}>
      <MapDesk
        hand={hand}
        map={
          way === 'beside' ? (
            <section className={styles.map} aria-label="Body map, before and now">
              <SideBySide
                {...figure}
                earlier={{ marks: earlier, day: sessions[before]?.day }}
                later={{ marks, day: sessions[now.at]?.day }}
              />
            </section>
          ) : (
            <MapFrame looking={looking} look={look} marks={marks} side="left" hand={hand}>
              <HistoryFigure {...figure} marks={marks} />
            </MapFrame>
          )
        }
      >
        <Sheet title="History on the map">
          <MapSheet
            knots={knots}
            sessions={sessions}
            way={way}
            setWay={setWay}
            now={now}
            before={before}
            setBefore={setBefore}
          >
            {way === 'beside' && (
              <ViewChips looking={looking} look={look} marks={marks} side="left" inSheet />
            )}
          </MapSheet>
        </Sheet>
      </MapDesk>
    </Screen>
  );
}

/** The view that shows most knots, so that the map does not open on an empty side. */
function firstView(knots: ReturnType<typeof useRecurrence>['knots']) {
  const count = (sheet: (typeof sheetIds)[number]) =>
    knots.filter((k) => viewOf(k.at.sheet) === viewOf(sheet)).length;
  const [most] = [...sheetIds].sort((a, b) => count(b) - count(a));
  const knot = knots.find((k) => most && viewOf(k.at.sheet) === viewOf(most));
  return knot && most ? lookingAt(knot.at, most) : firstLook;
}
