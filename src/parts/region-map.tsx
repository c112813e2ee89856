import { useState } from 'react';
import { nameArea } from '../anatomy/name-area';
import { regionAt } from '../anatomy/region-at';
import { regionWords } from '../anatomy/regions';
import { sentenceCase } from '../anatomy/sentence-case';
import type { Body } from '../domain/body';
import type { RegionAt } from '../domain/finding';
import { pickedZones } from '../picture/session-zones';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FigureMap } from './figure-map';
import { MapFrame } from './map-desk';
import { firstLook } from './painted-figure';
import styles from './region-map.module.css';
import { useLooking } from './use-looking';

interface Props {
  readonly title: string;
  readonly value: readonly RegionAt[];
  readonly onAdd: (...places: RegionAt[]) => void;
  readonly body: Body;
  readonly after: (milliseconds: number, call: () => void) => void;
  readonly onClose: () => void;
}

/** A body map of its own on which places are touched or drawn round; what was meant is said by name. */
export function RegionMap({ title, value, onAdd, body, after, onClose }: Props) {
  const { looking, look } = useLooking(useState(firstLook), null);
  const [missed, setMissed] = useState(false);
  const take = (places: readonly RegionAt[]) => {
    setMissed(places.length === 0);
    onAdd(...places);
  };
  const { sheet } = looking;
  const chosen = sentenceCase(regionWords(value));
  return (
    <Dialog
      open
      wide
      treatment
      title={title}
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <p role="status">
        {missed
          ? 'No place of that name there. Touch the figure.'
          : chosen
            ? `${chosen}.`
            : 'Touch the place, or draw round it.'}
      </p>
      <div className={styles.map}>
        <MapFrame looking={looking} look={look} marks={[]} side="left" hand="right">
          <FigureMap
            looking={looking}
            body={body}
            marks={[]}
            zones={pickedZones(value, sheet)}
            tool="pain"
            selectedId={null}
            after={after}
            onTap={({ at }) => take([regionAt(at)].filter((place) => place !== null))}
            onMarkTap={() => undefined}
            onMarkMoved={() => undefined}
            onZoneDrawn={(outline) => take(nameArea(outline))}
          />
        </MapFrame>
      </div>
    </Dialog>
  );
}
