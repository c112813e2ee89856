import type { Ramp } from './palette';

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** `#rrggbb` between two colours. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, i) => Math.round(value + ((target[i] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour at `share` of a ramp, 0 deep to 1 bright. */
export function rampColour(ramp: Ramp, share: number): string {
  const place = Math.min(1, Math.max(0, share)) * (ramp.length - 1);
  const i = Math.min(ramp.length - 2, Math.floor(place));
  return mix(ramp[i] ?? ramp[0], ramp[i + 1] ?? ramp[1], place - i);
}
