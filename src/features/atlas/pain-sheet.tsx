import { areaWords } from '../../anatomy/area-words';
import { factsOf } from '../../anatomy/facts';
import { isMidline, regionName, regionWords, undrawnRegions } from '../../anatomy/regions';
import { sentenceCase } from '../../anatomy/sentence-case';
import { placeWords } from '../../anatomy/side-words';
import { type PainArea, usualReferrers } from '../../anatomy/usual-referrers';
import type { MuscleId } from '../../domain/place';
import content from '../../parts/sheet-content.module.css';
import type { MuscleOf } from '../../picture/atlas-zones';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { fitWords } from './fit-words';

interface Props {
  readonly areas: readonly PainArea[];
  readonly setAreas: (areas: readonly PainArea[]) => void;
  readonly onMuscle: (of: MuscleOf) => void;
}

const shown = 20;
/** What feels like the first of them is said above the list. */
const first = 8;

/** Which muscles usually refer to where it hurts. */
export function PainSheet({ areas, setAreas, onMuscle }: Props) {
  const found = areas.length > 0 ? usualReferrers(areas).slice(0, shown) : [];
  const urgent = emergenciesAmong(found.slice(0, first).map(({ muscle }) => muscle));
  return (
    <Sheet title="Muscles that usually refer here">
      <p className={content.facts}>
        Touch the place on the figure, or draw round it. Several places may be shown. What follows is usual,
        after the charts, and no more.
      </p>
      {areas.length > 0 && (
        <section className={content.part} aria-label="Where it hurts">
          <ul className={content.list}>
            {areas.map((area, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two places may have one name
              <li key={`${i + 1} ${areaName(area)}`} className={content.beside}>
                <span>{areas.length > 1 ? `${i + 1}: ${areaName(area)}` : areaName(area)}</span>
                <Button
                  tone="plain"
                  label={`Remove: ${areaName(area)}`}
                  onPress={() => setAreas(areas.filter((_, at) => at !== i))}
                >
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {areas.length > 0 && (
        <section className={content.part} aria-label="Muscles that usually refer there">
          <h3 className={content.partTitle}>Muscles that usually refer there</h3>
          {urgent.length > 0 && (
            <Banner tone="problem" title="Pain there can also need urgent help now">
              {`${sentenceCase(urgent.join('; '))}.`}
            </Banner>
          )}
          {found.length === 0 && (
            <p className={content.facts}>No charted pattern of the atlas reaches there.</p>
          )}
          <ol className={content.list}>
            {found.map(({ muscle, side, fits }) => (
              <li key={`${muscle} ${side}`}>
                <button type="button" className={content.choice} onClick={() => onMuscle({ muscle, side })}>
                  <span className={content.name}>{placeWords(muscle, side)}</span>
                  <span className={content.facts}>{fitWords(fits)}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className={content.part} aria-label="Felt inside the body">
        <h3 className={content.partTitle}>Felt inside the body</h3>
        <div className={content.row}>
          {undrawnRegions
            .filter(({ id }) => !areas.some((area) => area.kind === 'region' && area.at.region === id))
            .map(({ id }) => (
              <Button
                key={id}
                onPress={() =>
                  setAreas([
                    ...areas,
                    { kind: 'region', at: { region: id, side: isMidline(id) ? 'midline' : 'both' } },
                  ])
                }
              >
                {regionName(id)}
              </Button>
            ))}
        </div>
      </section>
    </Sheet>
  );
}

const emergenciesAmong = (muscles: readonly MuscleId[]): string[] => [
  ...new Set(muscles.flatMap((muscle) => factsOf(muscle)?.emergencies ?? [])),
];

/** `Temple, left`; a place without a name is called by the muscle under it. */
const areaName = (area: PainArea): string =>
  sentenceCase(area.kind === 'region' ? regionWords([area.at]) : areaWords(area.outline)) ||
  'Beside the figure';
