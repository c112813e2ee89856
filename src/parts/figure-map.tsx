import { sheets } from '../anatomy/sheets';
import { placeWords } from '../anatomy/side-words';
import { BodyMap } from '../canvas/body-map';
import type { BodyMapProps } from '../canvas/body-map-props';
import type { SheetId } from '../domain/sheets';
import { useLook } from '../ui/use-look';
import { mapInsets } from './map-insets';
import { pictureUrl } from './painted-figure';
import { sheetName } from './sheet-names';

type Props = Omit<BodyMapProps, 'sheet' | 'pictureUrl' | 'look' | 'label' | 'describe' | 'insets'> & {
  readonly sheet: SheetId;
};

/** The body map as all screens show it: the painted figure in the look of the screen, places in words. */
export function FigureMap({ sheet, ...map }: Props) {
  const look = useLook();
  return (
    <BodyMap
      {...map}
      sheet={sheets[sheet]}
      look={look}
      insets={mapInsets}
      pictureUrl={(scale) => pictureUrl(sheet, scale)}
      label={`Body map, ${sheetName(sheet).toLowerCase()}`}
      describe={({ muscle }) => (muscle ? placeWords(muscle.id, muscle.side) : 'Beside the figure')}
    />
  );
}
