import { rightward } from '../../../src/anatomy/sheet-frame';
import type { View } from '../../../src/domain/sheets';
import type { Point, Polyline } from '../geometry/point';
import type { Rings } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import type { Palette } from './palette';

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
const short = (value: number): string => String(Math.round(value * 20) / 20);

/** Turns rings in body millimetres into SVG on the glass; collects clip paths and gradients. */
export class Brush {
  private readonly defs: string[] = [];

  constructor(
    readonly view: View,
    readonly palette: Palette,
  ) {}

  point = ([u, v]: Point): string => `${short(rightward[this.view] * u)} ${short(-v)}`;

  private ringData(rings: Rings, end = 'Z'): string {
    return rings.map((ring) => `M${simplifyRing(ring, 0.05).map(this.point).join('L')}${end}`).join('');
  }

  rings(rings: Rings, style: Record<string, string | number>): string {
    return rings.length > 0 ? `<path d="${this.ringData(rings)}"${attributes(style)}/>` : '';
  }

  line(line: Polyline, style: Record<string, string | number>): string {
    return `<path d="M${line.map(this.point).join('L')}" fill="none"${attributes(style)}/>`;
  }

  /** Strokes of falling width laid over one another: a soft edge without a filter. `open`: lines, not rings. */
  softStroke(
    rings: Rings,
    colour: string,
    steps: readonly (readonly [width: number, opacity: number])[],
    ends: 'closed' | 'open' = 'closed',
  ): string {
    if (rings.length === 0) return '';
    const data = this.ringData(rings, ends === 'open' ? '' : 'Z');
    return steps
      .map(([width, opacity]) => {
        const style = {
          fill: 'none',
          stroke: colour,
          'stroke-opacity': opacity.toFixed(3),
          'stroke-width': Math.round(width * 100) / 100,
          'stroke-linejoin': 'round',
        };
        return `<path d="${data}"${attributes(style)}/>`;
      })
      .join('');
  }

  defineClip(id: string, rings: Rings): void {
    this.defs.push(`<clipPath id="${id}"><path d="${this.ringData(rings)}"/></clipPath>`);
  }

  clipped(id: string, content: string): string {
    return content ? `<g clip-path="url(#${id})">${content}</g>` : '';
  }

  /** A gradient that fades from `opacity` at the centre to nothing. */
  defineGlow(id: string, colour: string, opacity: number): void {
    const stop = (at: number, share: number): string =>
      `<stop offset="${at}" stop-color="${colour}" stop-opacity="${(opacity * share).toFixed(3)}"/>`;
    this.defs.push(
      `<radialGradient id="${id}">${stop(0, 1)}${stop(0.5, 0.45)}${stop(1, 0)}</radialGradient>`,
    );
  }

  /** A gradient from black to nothing, across or down; `falling` when it is black at its start. */
  defineFade(id: string, across: boolean, falling: boolean): void {
    const end = across ? 'x2="1" y2="0"' : 'x2="0" y2="1"';
    const stops = [1, 0].map((opacity, i) => {
      const at = falling ? i : 1 - i;
      return { at, stop: `<stop offset="${at}" stop-color="#000" stop-opacity="${opacity}"/>` };
    });
    const inOrder = stops.sort((a, b) => a.at - b.at).map(({ stop }) => stop);
    this.defs.push(`<linearGradient id="${id}" x1="0" y1="0" ${end}>${inOrder.join('')}</linearGradient>`);
  }

  definitions = (): string => `<defs>${this.defs.join('')}</defs>`;
}
