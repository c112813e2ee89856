import { useState } from 'react';
import { dangersAt } from '../../anatomy/dangers';
import { sentenceCase } from '../../anatomy/sentence-case';
import { placeWords } from '../../anatomy/side-words';
import type { PainArea } from '../../anatomy/usual-referrers';
import type { PlaceMeant } from '../../canvas/body-map-props';
import type { Body } from '../../domain/body';
import type { BodyPoint } from '../../domain/place';
import { FigureMap } from '../../parts/figure-map';
import { MapFrame } from '../../parts/map-desk';
import { firstLook } from '../../parts/painted-figure';
import { useLooking } from '../../parts/use-looking';
import { dangerZones, type MuscleOf, muscleZones, painZones, patternZones } from '../../picture/atlas-zones';
import { carriedMarks } from '../../picture/carried-marks';
import { usualPointMarks } from '../../picture/usual-point-marks';
import { ports } from '../../state/ports';
import { ChipGroup } from '../../ui/chip-group';
import { touchedArea } from './touched-area';

/** What a touch asks: which muscle is this, or which muscles usually refer here. */
export type Question = 'muscle' | 'pain';

const questions = [
  { id: 'muscle' as const, label: 'Muscle' },
  { id: 'pain' as const, label: 'Pain here' },
];

interface Props {
  readonly hand: 'left' | 'right';
  readonly body: Body;
  readonly question: Question;
  readonly ask: (question: Question) => void;
  readonly chosen: MuscleOf | null;
  readonly point: string | null;
  /** Where the map turns, once. */
  readonly turnTo: { readonly id: string; readonly at: BodyPoint; readonly of: MuscleOf } | null;
  readonly areas: readonly PainArea[];
  readonly dangers: boolean;
  readonly onMuscle: (of: MuscleOf, at: BodyPoint) => void;
  readonly onPoint: (point: string) => void;
  readonly onArea: (area: PainArea) => void;
}

/** The body map of the atlas: nothing on it is a record. */
export function AtlasMap(props: Props) {
  const { hand, body, question, ask, chosen, point, turnTo, areas, dangers } = props;
  const { looking, look } = useLooking(useState(firstLook), turnTo);
  const { sheet } = looking;
  const marks = chosen ? usualPointMarks(chosen, point) : [];
  /** What lies where the map was touched last, while the places of danger are shown. */
  const [danger, setDanger] = useState<string | null>(null);
  const onTap = (place: PlaceMeant) => {
    const [met] = dangers ? dangersAt(place.at) : [];
    setDanger(met ? `${sentenceCase(met.name)}. ${met.sentence}` : null);
    if (met) return;
    if (question === 'pain') props.onArea(touchedArea(place.at));
    else if (place.hit.muscle)
      props.onMuscle({ muscle: place.hit.muscle.id, side: place.hit.muscle.side }, place.at);
  };
  const zones = [
    ...(dangers ? dangerZones(sheet) : []),
    ...(chosen ? [...patternZones(chosen, sheet, point), ...muscleZones(chosen, sheet)] : []),
    ...painZones(areas, sheet),
  ];
  return (
    <MapFrame
      looking={looking}
      look={look}
      marks={marks}
      side={chosen?.side ?? 'left'}
      hand={hand}
      said={
        danger && dangers
          ? danger
          : question === 'pain'
            ? 'Touch or draw where it hurts.'
            : chosen
              ? placeWords(chosen.muscle, chosen.side)
              : 'Touch a muscle.'
      }
      says={chosen && !danger ? 'place' : 'tool'}
      tools={
        <ChipGroup
          label="A touch asks"
          labelHidden
          required
          options={questions}
          value={question}
          onChange={(to) => to && ask(to)}
        />
      }
    >
      <FigureMap
        looking={looking}
        body={body}
        marks={carriedMarks(marks, sheet)}
        zones={zones}
        tool={question === 'pain' ? 'pain' : 'mark'}
        selectedId={null}
        after={ports().after}
        onTap={onTap}
        onMarkTap={props.onPoint}
        onMarkMoved={() => undefined}
        onZoneDrawn={(outline) => props.onArea({ kind: 'drawn', outline })}
      />
    </MapFrame>
  );
}
