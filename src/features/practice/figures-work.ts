import type { PracticeMeasures } from '../../analysis/practice';
import type { Gathers } from '../../state/gather-practice';

/** Works the figures of a practice out beside the screen, from one client after another. */
export interface FiguresWork extends Gathers {
  /** After the last client. `onShare` hears how much of the work is done, from 0 to 1. */
  finish(onShare: (share: number) => void): Promise<PracticeMeasures>;
  /** Ends it, whatever it was doing. */
  stop(): void;
}
