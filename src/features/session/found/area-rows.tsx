import { muscleName } from '../../../anatomy/muscles';
import { sentenceCase } from '../../../anatomy/sentence-case';
import { wordsBySide } from '../../../anatomy/words-by-side';
import type { Session } from '../../../domain/session';
import type { WorkedArea } from '../../../domain/treatment';
import { treatmentWords } from '../../../parts/finding-words';
import content from '../../../parts/sheet-content.module.css';

interface Props {
  readonly session: Session;
  /** Without it the rows are read, not pressed. */
  readonly onOpen?: (treatment: string) => void;
}

/** What was done over areas, each with the muscles that lie under it. Nothing when there was none. */
export function AreaRows({ session, onOpen }: Props) {
  const areas = session.treatments.flatMap((t) => (t.area ? [{ t, area: t.area }] : []));
  if (areas.length === 0) return null;
  return (
    <section className={content.part} aria-labelledby="over-areas">
      <h3 id="over-areas" className={content.partTitle}>
        Treated over an area
      </h3>
      <ul className={content.list}>
        {areas.map(({ t, area }) => {
          const words = (
            <>
              <span className={content.name}>{underWords(area)}</span>
              <span className={content.facts}>{treatmentWords(t)}</span>
            </>
          );
          return (
            <li key={t.id}>
              {onOpen ? (
                <button type="button" className={content.choice} onClick={() => onOpen(t.id)}>
                  {words}
                </button>
              ) : (
                <div className={content.choice}>{words}</div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const underWords = ({ muscles }: WorkedArea): string =>
  sentenceCase(wordsBySide(muscles.map(({ muscle, side }) => ({ name: muscleName(muscle), side })))) ||
  'Painted on the map';
