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

/** The muscle asked about, one of its points, and where it was touched: there the map stays. */
interface Asked {
  readonly of: MuscleOf;
  readonly point: string | null;
  readonly touched: BodyPoint | null;
}

/** What texts say is usual: of a muscle, of the pain at a place, and where pressure can harm. */
export function AtlasScreen({ desk, back, body = neutralBody, problem, onMark }: Props) {
  const hand = useRecords((r) => r.practice.get('practice')?.hand ?? 'right');
  const [question, ask] = useState<Question>('muscle');
  const [asked, askAbout] = useState<Asked | null>(null);
  const [areas, setAreas] = useState<readonly PainArea[]>([]);
  const [dangers, showDangers] = useState(false);
  const { of: chosen, point } = asked ?? { of: null, point: null };
  const choose = (of: MuscleOf, touched: BodyPoint | null = null) => askAbout({ of, point: null, touched });
  const setPoint = (to: string | null) => asked && askAbout({ ...asked, point: to });
  const close = () => askAbout(null);
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
            turnTo={asked && placeOf(asked)}
            ask={(to) => {
              ask(to);
              close();
            }}
            onMuscle={choose}
            onPoint={setPoint}
            onArea={(area) => {
              setAreas([...areas, area]);
              close();
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
            onMuscle={(muscle) => choose({ muscle, side: chosen.side })}
            onSide={(side) => choose({ ...chosen, side })}
            onClose={close}
            {...(onMark ? { onMark } : {})}
          />
        ) : question === 'pain' ? (
          <PainSheet areas={areas} setAreas={setAreas} onMuscle={(of) => choose(of)} />
        ) : (
          <SearchSheet onMuscle={(of) => choose(of)} dangers={dangers} showDangers={showDangers} />
        )}
      </MapDesk>
    </Screen>
  );
}

/** The place by which the map turns to a muscle: the point asked about, where it was touched, its first, its middle. */
function placeOf({ of, point, touched }: Asked) {
  const points = usualPoints(of.muscle, of.side);
  const wanted = points.find(({ id }) => id === point)?.at;
  const at = wanted ?? touched ?? points[0]?.at ?? muscleCentre(of.muscle, of.side);
  return at && { id: `${of.muscle} ${of.side} ${point ?? ''}`, at, of };
}
