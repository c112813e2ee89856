import type { Ink } from './shape';

export type Palette = Readonly<Record<Ink, string>>;

/*
 * One colour for each ink and look, from Okabe and Ito's colour-blind-safe set, darkened or lightened
 * until every mark stands out 3:1 from muscle and skin (WCAG 1.4.11). The screen's looks are those of
 * the tokens in ui/, which SVG uses; a test holds the two alike. Print needs no colour.
 */
const light: Palette = {
  finding: '#005f97',
  'finding-soft': '#bcdcee',
  'on-finding': '#ffffff',
  clear: '#006b56',
  ghost: '#6d6459',
  zone: '#aa4400',
  usual: '#8d4a76',
  danger: '#a8201a',
  worked: '#5b5a00',
  selected: '#1f1c18',
  skin: '#f3e8dc',
  muscle: '#ecd9ca',
  bone: '#f6f1e6',
  fascia: '#efe8dc',
  tendon: '#f2ebdf',
  seam: '#cdb8a7',
  fibre: '#dcc4b2',
  outline: '#9a8573',
  text: '#23201b',
  muted: '#625b50',
  hairline: '#e2dacd',
  ground: '#fbf8f3',
};

const dark: Palette = {
  finding: '#6cbcec',
  'finding-soft': '#1d4257',
  'on-finding': '#0d1a22',
  clear: '#4fc7a2',
  ghost: '#b8aea1',
  zone: '#f2a14a',
  usual: '#dda0c4',
  danger: '#ff9a8d',
  worked: '#cfc75c',
  selected: '#fff6e6',
  skin: '#605349',
  muscle: '#473027',
  bone: '#625647',
  fascia: '#584a3c',
  tendon: '#5f5346',
  seam: '#2a1a15',
  fibre: '#3a2820',
  outline: '#8f8376',
  text: '#efe9df',
  muted: '#dcd4c8',
  hairline: '#3a3631',
  ground: '#191715',
};

/** Low in blue, for a dim room. */
const treatment: Palette = {
  finding: '#8fbcc8',
  'finding-soft': '#2b4248',
  'on-finding': '#14110b',
  clear: '#7fbf8a',
  ghost: '#b09a7c',
  zone: '#e69a3a',
  usual: '#d19a9e',
  danger: '#ff9f86',
  worked: '#c9bb5e',
  selected: '#fbe6bf',
  skin: '#534335',
  muscle: '#3d271c',
  bone: '#554634',
  fascia: '#4b3c2c',
  tendon: '#524333',
  seam: '#24150f',
  fibre: '#322018',
  outline: '#8a765c',
  text: '#e8d6b8',
  muted: '#d4c1a0',
  hairline: '#372d20',
  ground: '#15110b',
};

const print: Palette = {
  finding: '#000000',
  'finding-soft': '#ffffff',
  'on-finding': '#ffffff',
  clear: '#000000',
  ghost: '#555555',
  zone: '#333333',
  usual: '#555555',
  danger: '#333333',
  worked: '#222222',
  selected: '#000000',
  skin: '#ffffff',
  muscle: '#ffffff',
  bone: '#ffffff',
  fascia: '#ffffff',
  tendon: '#ffffff',
  seam: '#3c3c3c',
  fibre: '#8c8c8c',
  outline: '#000000',
  text: '#000000',
  muted: '#4a4a4a',
  hairline: '#b8b8b8',
  ground: '#ffffff',
};

export const palettes = { light, dark, treatment, print } as const;
