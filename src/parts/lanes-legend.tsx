import type { CheckState } from '../analysis/recurrence-types';
import { checkShapes } from '../picture/check-shapes';
import styles from './lanes-legend.module.css';
import { LanesSvg } from './lanes-svg';
import { checkWords } from './lanes-words';

const size = 30;
const sampleTenderness = 3;
const states: readonly CheckState[] = ['present', 'slight', 'clear', 'not-checked'];

/** What the marks of a lane mean. */
export function LanesLegend({ without = [] }: { readonly without?: readonly CheckState[] }) {
  return (
    <ul className={styles.legend}>
      {states
        .filter((state) => !without.includes(state))
        .map((state) => (
          <li key={state}>
            <LanesSvg
              shapes={checkShapes(state, sampleTenderness, [size / 2, size / 2], 1)}
              width={size}
              height={size}
            />
            {state === 'present' ? `${checkWords[state]}, with its tenderness` : checkWords[state]}
          </li>
        ))}
    </ul>
  );
}
