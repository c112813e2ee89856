import type { TechniqueFamily } from '../../domain/choices';
import { type FactorLevel, factorLevelWords } from '../../domain/factors';
import legend from '../../parts/lanes-legend.module.css';
import { LanesSvg } from '../../parts/lanes-svg';
import { eventShape, factorShape, familyTick } from '../../picture/lanes';
import { lifeEventShape } from '../../picture/life-events';

const size = 24;
const middle = [size / 2, size / 2] as const;
const families: Readonly<Record<TechniqueFamily, string>> = {
  'trigger-point': 'Trigger point work',
  'deep-tissue': 'Deep tissue work',
  myofascial: 'Myofascial work',
  other: 'Other work',
};
const levels: readonly FactorLevel[] = ['none', 'some', 'a-lot'];

/** What the ticks under a lane mean, and the bars under all of them. */
export function MoreLegend({ withEvents }: { readonly withEvents: boolean }) {
  return (
    <ul className={legend.legend}>
      {Object.entries(families).map(([family, words]) => (
        <li key={family}>
          <LanesSvg shapes={[familyTick(family as TechniqueFamily, middle)]} width={size} height={size} />
          {words}
        </li>
      ))}
      {levels.map((level) => (
        <li key={level}>
          <LanesSvg shapes={[factorShape(level, middle)]} width={size} height={size} />
          {`${factorLevelWords[level]} of it before the visit`}
        </li>
      ))}
      <li>
        <LanesSvg shapes={[eventShape(middle)]} width={size} height={size} />
        Change in health
      </li>
      {withEvents && (
        <li>
          <LanesSvg shapes={lifeEventShape(middle, false)} width={size} height={size} />
          Life event; hollow when only roughly known
        </li>
      )}
    </ul>
  );
}
