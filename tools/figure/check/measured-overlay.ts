import type { Brush } from '../paint/brush';
import { type Difference, offness } from './differences';

/** The circle that has a measured area, in millimetres. */
const radius = (squareCentimetres: number): number => Math.sqrt((squareCentimetres * 100) / Math.PI);

/**
 * Over a painting, of the client's left: a dot where each muscle was measured, tied to where it is drawn
 * (a larger one where it is not), and hidden circles as large as the measured and the drawn area, for a
 * page to show.
 */
export function measuredOverlay(brush: Brush, differences: readonly Difference[]): string {
  const left = differences.filter(({ side }) => side === 'left');
  return `<g id="measured">${left.map((one) => mark(brush, one)).join('')}</g>`;
}

function mark(brush: Brush, one: Difference): string {
  const [x, y] = brush.point(one.measured).split(' ');
  const circle = (r: number, style: string): string =>
    `<circle cx="${x}" cy="${y}" r="${r.toFixed(1)}" ${style}/>`;
  const colour = offness(one) > 1 ? '#d1242f' : '#0a8f4f';
  const areas = [
    circle(radius(one.measuredArea), 'fill="none" stroke="#0077cc" stroke-width="1" visibility="hidden"'),
    circle(radius(one.area), 'fill="#0077cc" fill-opacity=".15" visibility="hidden"'),
  ];
  const tie = one.drawn ? brush.line([one.measured, one.drawn], { stroke: colour, 'stroke-width': 0.9 }) : '';
  const dot = circle(one.drawn ? 1.6 : 3, `fill="${colour}" stroke="#ffffff" stroke-width=".4"`);
  return `<g data-muscle="${one.id}"><title>${one.id}</title>${areas.join('')}${tie}${dot}</g>`;
}
