import { warpOf } from '../anatomy/body/warp';
import { sheets } from '../anatomy/sheets';
import { placeWords } from '../anatomy/side-words';
import { BodyMap } from '../canvas/body-map';
import type { BodyMapProps } from '../canvas/body-map-props';
import type { Body } from '../domain/body';
import { useLook } from '../ui/use-look';
import { useNarrow, useWindow } from '../ui/use-narrow';
import { type Looking, sheetName } from './looking';
import { type Cover, insetsOf } from './map-insets';
import { pictureUrl } from './painted-figure';

type Given = 'sheet' | 'half' | 'warp' | 'pictureUrl' | 'look' | 'label' | 'describe' | 'insets';
interface Shown {
  readonly looking: Looking;
  readonly body: Body;
  readonly cover?: Cover | null;
}
type Props = Omit<BodyMapProps, Given> & Shown;

/** The body map as all screens show it: the painted figure in the look of the screen, places in words. */
export function FigureMap({ looking, body, cover = null, ...map }: Props) {
  const look = useLook();
  const glass = { narrow: useNarrow(), portrait: useWindow('(orientation: portrait)'), height: innerHeight };
  const { sheet, half } = looking;
  return (
    <BodyMap
      {...map}
      sheet={sheets[sheet]}
      half={half}
      warp={warpOf(sheet, body)}
      look={look}
      insets={insetsOf(sheet, glass, cover)}
      pictureUrl={(scale) => pictureUrl(sheet, scale)}
      label={`Body map, ${sheetName(looking).toLowerCase()}`}
      describe={({ muscle }) => (muscle ? placeWords(muscle.id, muscle.side) : 'Beside the figure')}
    />
  );
}
