import type { Brush } from './brush';
import type { Region } from './region';

/** How far inside its window a close-up fades away, in units of the brush. */
const depth = 24;

/** Lets `content` fade away towards the edges of a window, so that a limb that goes on there is not cut off. */
export function faded(brush: Brush, [u0, v0, u1, v1]: Region, content: string): string {
  const [ax = 0, ay = 0] = brush.point([u0, v0]).split(' ').map(Number);
  const [bx = 0, by = 0] = brush.point([u1, v1]).split(' ').map(Number);
  const [left, right, top, bottom] = [Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)];
  const [width, height] = [right - left, bottom - top];
  const strips = [
    { x: left, y: top, width: depth, height, from: 0, axis: 'x' },
    { x: right - depth, y: top, width: depth, height, from: 1, axis: 'x' },
    { x: left, y: top, width, height: depth, from: 0, axis: 'y' },
    { x: left, y: bottom - depth, width, height: depth, from: 1, axis: 'y' },
  ];
  const painted = strips.map(({ from, axis, ...box }, i) => {
    brush.defineFade(`fade-${i}`, axis === 'x', from === 0);
    return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="url(#fade-${i})"/>`;
  });
  const all = `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#fff"/>`;
  return `<mask id="fade" maskUnits="userSpaceOnUse" x="${left}" y="${top}" width="${width}" height="${height}">${all}${painted.join('')}</mask><g mask="url(#fade)">${content}</g>`;
}
