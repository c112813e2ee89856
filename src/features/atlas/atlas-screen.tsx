import { type ReactNode, useState } from 'react';
import { muscleCentre } from '../../anatomy/muscle-centre';
import { usualPoints } from '../../anatomy/usual-points';
import type { PainArea } from '../../anatomy/usual-referrers';
import { type Body, neutralBody } from '../../domain/body';
import type { BodyPoint } from '../../domain/place';
import { MapDesk } from '../../parts/map-desk';
import type { MuscleOf } from '../../picture/atlas-zones';
import { useRecords } from '../../state/records';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import { AtlasMap, type Question } from './atlas-map';
import { MuscleSheet } from './muscle-sheet';
import { PainSheet } from './pain-sheet';
import { SearchSheet } from './search-sheet';

interface Props {
  /** What every bar holds at its right. */
  readonly desk: ReactNode;
  /** Where one came from. */
  readonly back: { readonly to: string; readonly label: string };
  readonly body?: Body;
  /** Why something could not be done. */
  readonly problem?: ReactNode;
  /** Marks the place in the session from which the atlas was opened. */
  readonly onMark?: (of: MuscleOf, point: string) => void;
}

/** What texts say is usual: of a muscle, of the pain at a place, and where pressure can harm. */
export function AtlasScreen({ desk, back, body = neutralBody, problem, onMark }: Props) {
  const hand = useRecords((r) => r.practice.get('practice')?.hand ?? 'right');
  const [question, ask] = useState<Question>('muscle');
  const [chosen, choose] = useState<MuscleOf | null>(null);
  const [point, setPoint] = useState<string | null>(null);
  const [areas, setAreas] = useState<readonly PainArea[]>([]);
  const [dangers, showDangers] = useState(false);
  /** Where the muscle was touched: there the map stays. */
  const [touched, setTouched] = useState<BodyPoint | null>(null);
  const chooseMuscle = (of: MuscleOf | null, at: BodyPoint | null = null) => {
    choose(of);
    setPoint(null);
    setTouched(at);
  };
  const change = (to: Question) => {
    ask(to);
    chooseMuscle(null);
  };
  const turnTo = chosen && placeOf(chosen, point, touched);
  return (
    <Screen
      room="fill"
      bar={
        <TopBar back={back} title="Atlas">
          {desk}
        </TopBar>
      }
    >
      <MapDesk
        hand={hand}
        map={
          <AtlasMap
            {...{ hand, body, question, chosen, point, areas, dangers }}
            turnTo={turnTo}
            ask={change}
            onMuscle={chooseMuscle}
            onPoint={setPoint}
            onArea={(area) => {
              setAreas([...areas, area]);
              chooseMuscle(null);
            }}
          />
        }
      >
        {problem}
        {chosen ? (
          <MuscleSheet
            of={chosen}
            point={point}
            onPoint={setPoint}
            onMuscle={(muscle) => chooseMuscle({ muscle, side: chosen.side })}
            onSide={(side) => chooseMuscle({ ...chosen, side })}
            onClose={() => chooseMuscle(null)}
            {...(onMark ? { onMark } : {})}
          />
        ) : question === 'pain' ? (
          <PainSheet areas={areas} setAreas={setAreas} onMuscle={(of) => chooseMuscle(of)} />
        ) : (
          <SearchSheet onMuscle={(of) => chooseMuscle(of)} dangers={dangers} showDangers={showDangers} />
        )}
      </MapDesk>
    </Screen>
  );
}

/** The place by which the map turns to a muscle: the point asked about, where it was touched, its first, its middle. */
function placeOf(of: MuscleOf, point: string | null, touched: BodyPoint | null) {
  const points = usualPoints(of.muscle, of.side);
  const asked = points.find(({ id }) => id === point)?.at;
  const at = asked ?? touched ?? points[0]?.at ?? muscleCentre(of.muscle, of.side);
  return at && { id: `${of.muscle} ${of.side} ${point ?? ''}`, at, of };
}
