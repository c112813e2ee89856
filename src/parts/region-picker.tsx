import { MapPin, X } from 'lucide-react';
import { useState } from 'react';
import { mergeSides } from '../anatomy/merge-sides';
import { isMidline, regionName, regionWords } from '../anatomy/regions';
import { sentenceCase } from '../anatomy/sentence-case';
import { sideWord } from '../anatomy/side-words';
import type { Body } from '../domain/body';
import type { RegionAt } from '../domain/finding';
import type { RegionId, Side } from '../domain/place';
import { Button } from '../ui/button';
import { ahead, LoadedAhead } from '../ui/loaded-ahead';
import { SearchField } from '../ui/search-field';
import { searchRegions } from './search-regions';
import content from './sheet-content.module.css';

const regionMap = ahead(import('./region-map').then((m) => m.RegionMap));

interface Props {
  /** What is asked: "Place of the pain". */
  readonly label: string;
  readonly value: readonly RegionAt[];
  readonly onChange: (value: RegionAt[]) => void;
  readonly body: Body;
  /** Places that are likely, each taken with one tap. */
  readonly offered?: readonly RegionAt[];
  readonly after: (milliseconds: number, call: () => void) => void;
}

const shown = 6;
const most = 20;

/** Places of the body by touch on a map of their own, by one tap where they are likely, or by name and side. */
export function RegionPicker({ label, value, onChange, body, offered = [], after }: Props) {
  const [typed, setTyped] = useState('');
  const [looking, look] = useState(false);
  const add = (...places: RegionAt[]) => onChange(mergeSides([...value, ...places]).slice(0, most));
  const likely = offered.filter((o) => !value.some((v) => v.region === o.region));
  const found = searchRegions(typed).slice(0, shown);
  return (
    <section className={content.part} aria-label={label}>
      <Chosen value={value} onChange={onChange} />
      <div className={content.row}>
        {likely.map((place) => (
          <Button key={place.region} label={`Add: ${placeName(place)}`} onPress={() => add(place)}>
            {placeName(place)}
          </Button>
        ))}
        <Button icon={<MapPin size={20} aria-hidden />} onPress={() => look(true)}>
          Show on the body map
        </Button>
      </div>
      <SearchField label={`${label}, by name`} value={typed} onChange={setTyped} />
      {found.length > 0 && (
        <ul className={content.list}>
          {found.map(({ id }) => (
            <Found
              key={id}
              id={id}
              onTake={(side) => {
                add({ region: id, side });
                setTyped('');
              }}
            />
          ))}
        </ul>
      )}
      {typed.trim() !== '' && found.length === 0 && <p className={content.facts}>No place of that name.</p>}
      {looking && (
        <LoadedAhead
          screen={regionMap}
          with={{ title: label, value, onAdd: add, body, after, onClose: () => look(false) }}
        />
      )}
    </section>
  );
}

/** `Side of the neck, left`. */
const placeName = (place: RegionAt): string => sentenceCase(regionWords([place]));

function Chosen({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  if (value.length === 0) return null;
  return (
    <ul className={content.row}>
      {value.map((place) => (
        <li key={place.region}>
          <Button
            label={`Remove: ${placeName(place)}`}
            icon={<X size={18} aria-hidden />}
            onPress={() => onChange(value.filter((v) => v !== place))}
          >
            {placeName(place)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Found({ id, onTake }: { readonly id: RegionId; readonly onTake: (side: Side) => void }) {
  const sides: readonly Side[] = isMidline(id) ? ['midline'] : ['left', 'right', 'both'];
  return (
    <li className={content.between}>
      <span className={content.name}>{regionName(id)}</span>
      <span className={content.row}>
        {sides.map((side) => (
          <Button
            key={side}
            label={`${regionName(id)}, ${sideWord(side).toLowerCase()}`}
            onPress={() => onTake(side)}
          >
            {side === 'midline' ? 'Add' : side === 'both' ? 'Both' : sideWord(side)}
          </Button>
        ))}
      </span>
    </li>
  );
}
