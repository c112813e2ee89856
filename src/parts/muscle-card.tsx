import { dangersAt } from '../anatomy/dangers';
import { dangersOf } from '../anatomy/dangers-of';
import { factsOf } from '../anatomy/facts';
import { type Muscle, muscleById, muscleName } from '../anatomy/muscles';
import { regionWords } from '../anatomy/regions';
import { sentenceCase } from '../anatomy/sentence-case';
import { type UsualPoint, usualPoints } from '../anatomy/usual-points';
import type { MuscleId } from '../domain/place';
import type { MuscleOf } from '../picture/atlas-zones';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Pill } from '../ui/pill';
import styles from './muscle-card.module.css';
import content from './sheet-content.module.css';

interface Props {
  readonly of: MuscleOf;
  /** The usual point whose pattern is shown on the map; `null`: that of all. */
  readonly point: string | null;
  readonly onPoint: (point: string | null) => void;
  readonly onMuscle: (muscle: MuscleId) => void;
}

/** What is usually known of a muscle, how sure that is, and by which source. */
export function MuscleCard({ of, point, onPoint, onMuscle }: Props) {
  const muscle = muscleById(of.muscle);
  const facts = factsOf(of.muscle);
  if (!muscle || !facts) return <p>The atlas does not know this muscle.</p>;
  const established = muscle.certainty === 'established';
  const dangers = dangersOf(of.muscle, of.side);
  return (
    <>
      <div className={styles.names}>
        <p>{muscle.latin}</p>
        {facts.everyday.length > 0 && <p>{`Also: ${facts.everyday.join(', ')}`}</p>}
        <Pill tone={established && muscle.compared ? 'plain' : 'warning'}>{certaintyWords(muscle)}</Pill>
        <p>What is usual, not what this client has. Awaits clinical review.</p>
      </div>
      {facts.emergencies.length > 0 && (
        <Banner tone="problem" title="Feels alike, and needs urgent help now">
          {`${sentenceCase(facts.emergencies.join('; '))}.`}
        </Banner>
      )}
      <Listed title="Feels alike, and needs a doctor first" words={facts.mimics} />
      {muscle.reached && (
        <p>{`It is not drawn. Its points are shown where it is reached: ${muscle.reached.words}.`}</p>
      )}
      <div className={content.part}>
        <h3 className={content.partTitle}>Usual trigger points</h3>
        <ul className={content.list}>
          {usualPoints(of.muscle, of.side).map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className={content.choice}
                aria-pressed={one.id === point}
                onClick={() => onPoint(one.id === point ? null : one.id)}
              >
                <PointWords point={one} />
              </button>
            </li>
          ))}
        </ul>
      </div>
      {dangers.length > 0 && (
        <div className={content.part}>
          <h3 className={content.partTitle}>Places of danger on the way</h3>
          {dangers.map(({ id, name, sentence }) => (
            <p key={id} className={styles.danger}>
              <b>{sentenceCase(name)}.</b> {sentence}
            </p>
          ))}
        </div>
      )}
      {muscle.note && <p className={styles.note}>{muscle.note}</p>}
      <Listed title="Common complaints" words={facts.complaints} />
      <Listed title="Often aggravated by" words={facts.aggravating} />
      <Listed title="Feels alike, to be thought of too" words={facts.alike} />
      <Covers layer={muscle.layer} coveredBy={muscle.coveredBy} onMuscle={onMuscle} />
      <Said title="Attachments">{facts.attachments}</Said>
      <Said title="Nerve supply">{facts.innervation}</Said>
      <div className={content.part}>
        <h3 className={content.partTitle}>How sure, and by which source</h3>
        <p>{`Pattern: ${muscle.source}${muscle.compared ? '; main zones compared with a second text' : '; not compared with a second text'}.`}</p>
        <p>{`Attachments and nerve: ${facts.anatomySource}.`}</p>
        <p>{`Complaints, what aggravates, what feels alike: ${facts.clinicalSource}.`}</p>
      </div>
    </>
  );
}

function certaintyWords({ certainty, compared }: Muscle): string {
  if (certainty === 'uncertain') return 'The usual pattern is uncertain';
  return compared ? 'Well-known pattern' : 'Well-known pattern, not compared with a second text';
}

function PointWords({ point: { id, at, words, caution, referral } }: { readonly point: UsualPoint }) {
  return (
    <>
      <span className={styles.where}>
        <b>{id}</b> {words}.
      </span>
      {caution && <span className={styles.caution}>{caution}</span>}
      {dangersAt(at).map((danger) => (
        <span key={danger.id} className={styles.caution}>{`In a place of danger: ${danger.name}.`}</span>
      ))}
      <span>{`Usually felt: ${regionWords(referral.main)}.`}</span>
      {referral.spillover.length > 0 && (
        <span>{`When strong, also: ${regionWords(referral.spillover)}.`}</span>
      )}
    </>
  );
}

const Said = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <div className={content.part}>
    <h3 className={content.partTitle}>{title}</h3>
    <p>{children}</p>
  </div>
);

const Listed = ({ title, words }: { readonly title: string; readonly words: readonly string[] }) =>
  words.length > 0 && (
    <div className={content.part}>
      <h3 className={content.partTitle}>{title}</h3>
      <ul className={styles.words}>
        {words.map((word) => (
          <li key={word}>{sentenceCase(word)}</li>
        ))}
      </ul>
    </div>
  );

interface CoversProps {
  readonly layer: string;
  readonly coveredBy: readonly string[];
  readonly onMuscle: (muscle: MuscleId) => void;
}

function Covers({ layer, coveredBy, onMuscle }: CoversProps) {
  return (
    <div className={content.part}>
      <h3 className={content.partTitle}>Layer</h3>
      <p>{`${sentenceCase(layer)}${coveredBy.length > 0 ? ', covered by:' : ', covered by no other muscle'}`}</p>
      <div className={styles.covers}>
        {coveredBy.map((cover) =>
          muscleById(cover) ? (
            <Button key={cover} onPress={() => onMuscle(cover)}>
              {muscleName(cover)}
            </Button>
          ) : (
            <span key={cover}>{cover}</span>
          ),
        )}
      </div>
    </div>
  );
}
