import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Tokens = Record<string, string>;

/** Colour tokens of the first block that begins with `selector`. */
function tokensOf(selector: string): Tokens {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
}

const looks: Record<string, Tokens> = {
  light: tokensOf(':root'),
  dark: tokensOf(":root[data-look='dark']"),
  treatment: tokensOf(":root[data-look='treatment']"),
};
const bySystem = tokensOf("  :root:not([data-look='light'], [data-look='dark'], [data-look='treatment'])");

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const surfaces = ['ground', 'panel', 'raised'];
const figure = ['ink-skin', 'ink-muscle', 'ink-bone', 'ink-fascia', 'ink-tendon', 'ink-ground'];
const onFigure = [
  'ink-finding',
  'ink-clear',
  'ink-ghost',
  'ink-zone',
  'ink-usual',
  'ink-danger',
  'ink-worked',
  'ink-selected',
];

const pairs = (fronts: string[], backs: string[]) => fronts.flatMap((f) => backs.map((b) => [f, b] as const));

const text = [
  ...pairs(['text', 'muted', 'accent', 'danger', 'warning'], surfaces),
  ...pairs(['text'], ['pressed', 'accent-soft', 'warning-soft', 'danger-soft']),
  ...pairs(['ink-text', 'ink-muted'], figure),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-pressed'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-pressed'],
  ['warning', 'warning-soft'],
  ['danger', 'danger-soft'],
  ['ink-on-finding', 'ink-finding'],
  ['ink-finding', 'ink-finding-soft'],
  ['ink-text', 'ink-finding-soft'],
] as const;

const shapes = [...pairs(['edge', 'focus'], surfaces), ...pairs(onFigure, figure)];

describe.each(Object.keys(looks))('in the %s look', (look) => {
  const tokens = looks[look] ?? {};
  const between = ([front, back]: readonly [string, string]) =>
    contrast(tokens[front] ?? 'absent', tokens[back] ?? 'absent');

  test.each(text)('%s can be read on %s', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)('%s stands out from %s', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(3);
  });

  test('it names the same colours as the light look', () => {
    expect(Object.keys(tokens).sort()).toEqual(Object.keys(looks.light ?? {}).sort());
  });
});

test('dark by the system is the dark that can be chosen', () => {
  expect(bySystem).toEqual(looks.dark);
  expect(Object.keys(bySystem).length).toBeGreaterThan(30);
});

test('the treatment look is low in blue and darker than paper', () => {
  for (const name of [...surfaces, 'text', 'accent']) {
    const hex = looks.treatment?.[name] ?? '';
    expect(Number.parseInt(hex.slice(5), 16)).toBeLessThan(Number.parseInt(hex.slice(1, 3), 16));
  }
});

/** Linear RGB as seen with one kind of cone missing; matrices of Viénot, Brettel and Mollon (1999). */
const blindness = {
  protan: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deutan: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

/** CIE 1976 L*a*b* of linear RGB (D65). */
function lab([r, g, b]: readonly number[]): number[] {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [R, G, B] = [r ?? 0, g ?? 0, b ?? 0].map((c) => Math.min(1, Math.max(0, c))) as [
    number,
    number,
    number,
  ];
  const x = f((0.4124 * R + 0.3576 * G + 0.1805 * B) / 0.9505);
  const y = f(0.2126 * R + 0.7152 * G + 0.0722 * B);
  const z = f((0.0193 * R + 0.1192 * G + 0.9505 * B) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const linear = (hex: string) =>
  [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));

const seenWith = (matrix: number[][], rgb: number[]) =>
  matrix.map((row) => row.reduce((sum, k, i) => sum + k * (rgb[i] ?? 0), 0));

describe.each(Object.entries(blindness))('to %s eyes', (_, matrix) => {
  test.each(Object.keys(looks))('a finding and a zone are told apart in the %s look', (look) => {
    const seen = ['ink-finding', 'ink-zone'].map((n) =>
      lab(seenWith(matrix, linear(looks[look]?.[n] ?? ''))),
    );
    expect(Math.hypot(...(seen[0] ?? []).map((v, i) => v - (seen[1]?.[i] ?? 0)))).toBeGreaterThan(30);
  });
});
