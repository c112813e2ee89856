import {
  emergenciesPresent,
  emergencyWords,
  flagDecisionWords,
  flagsPresent,
  type RedFlagCheck,
} from '../domain/red-flags';
import { Banner } from '../ui/banner';
import { LinkButton } from '../ui/link-button';
import { flagWords } from './flag-words';
import content from './sheet-content.module.css';

interface Props {
  readonly check: RedFlagCheck;
  /** Where a letter to the GP or physiotherapist is made; without it the banner only tells. */
  readonly letterAt?: string;
  /** When they were recorded: "at the last session". */
  readonly when?: string;
}

/** Any red flag or emergency that was answered with yes, what was decided, and the way to a letter. */
export function RedFlagBanner({ check, letterAt, when }: Props) {
  const urgent = emergenciesPresent(check);
  const flags = flagsPresent(check);
  if (urgent.length + flags.length === 0) return null;
  // Now, an emergency leads to help and nowhere else; looked back on, it is told as it was.
  const stop = urgent.length > 0 && !when;
  const title = urgent.length > 0 ? 'Emergency signs' : 'Red flags';
  return (
    <Banner
      tone="problem"
      title={stop ? stopWords : [title, when].filter(Boolean).join(' ')}
      action={!stop && letterAt && <LinkButton to={letterAt}>Write a letter</LinkButton>}
    >
      <ul className={content.list}>
        {urgent.map((sign) => (
          <li key={sign}>{emergencyWords[sign]}</li>
        ))}
        {flags.map((flag) => (
          <li key={flag}>{flagWords(flag, check)}</li>
        ))}
      </ul>
      {stop && <p className={content.name}>{callWords}</p>}
      {urgent.length === 0 && <p className={content.name}>{decidedWords(check)}</p>}
    </Banner>
  );
}

/** What the app says of an emergency, and all that it says. */
export const stopWords = 'Stop: urgent medical help now';
/** The number of the country in which the practice is; others are reached by their own. */
export const callWords = 'In the UK call 999 now. Elsewhere call the local emergency number.';

const decidedWords = ({ decision }: RedFlagCheck): string =>
  decision
    ? `Decided: ${flagDecisionWords[decision].toLowerCase()}.`
    : 'Not decided yet: treat, adapt or refer.';
