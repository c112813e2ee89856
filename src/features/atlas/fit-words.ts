import { sentenceCase } from '../../anatomy/sentence-case';
import type { Fit } from '../../anatomy/usual-referrers';

/** From here on it is all of it: outlines are no finer. */
const allOfIt = 0.95;

const much = (share: number): string => (share >= allOfIt ? 'all' : `${Math.round(share * 100)} %`);

/** How well a usual pattern fits what hurts: `84 % of it in the main zone, 10 % by spill-over.` */
export function fitWords(fits: readonly Fit[]): string {
  const [only] = fits;
  if (fits.length === 1 && only) return `${sentenceCase(oneFit(only))}.`;
  const held = fits.filter(({ main, spillover }) => main + spillover / 2 >= 0.5).length;
  return `Reaches most of ${held} of ${fits.length} places. ${fits.map((fit, i) => `${i + 1}: ${oneFit(fit)}`).join('; ')}.`;
}

function oneFit({ main, spillover }: Fit): string {
  const parts = [
    main > 0 ? `${much(main)} of it in the main zone` : null,
    spillover > 0 ? `${much(spillover)} by spill-over` : null,
  ];
  return parts.filter((part) => part !== null).join(', ') || 'not reached';
}
