/** Colours from deep to bright: the edge of a form to the part nearest the light. */
export type Ramp = readonly [string, string, ...string[]];

/** A line in the seam's colour: its width in millimetres and how much of what is under it it covers. */
export interface Pen {
  readonly width: number;
  readonly opacity: number;
}

export interface Pens {
  readonly muscle: Pen;
  /** Between two parts of one muscle. */
  readonly kin: Pen;
  readonly bone: Pen;
  readonly tendon: Pen;
  readonly veil: Pen;
  readonly cord: Pen;
  /** Lines drawn on the surface, in the skin line's colour. */
  readonly surface: Pen;
  readonly silhouette: Pen;
}

export interface Palette {
  /** Painted with ink alone: no shade, no tone; fibres are the hatching. */
  readonly ink: boolean;
  readonly skin: Ramp;
  readonly skinLine: string;
  readonly ground: string;
  readonly muscle: Ramp;
  readonly tendon: Ramp;
  readonly bone: Ramp;
  readonly fascia: Ramp;
  readonly seam: string;
  readonly darkFibre: string;
  readonly paleFibre: string;
  /** Shadow where one form lies on another. */
  readonly contact: string;
  /** Shade that turns the whole figure round at its edges. */
  readonly form: string;
  /** Share of full strength for contact shadows, rims and the shade at the edges. */
  readonly shadeStrength: number;
  readonly glow: string;
  /** Share of full strength for glows and shades. */
  readonly glowStrength: number;
  /** Opacities of hairlines, pale and dark bands, tendon combs and their ends. */
  readonly fibres: { hairline: number; pale: number; dark: number; comb: number; combEnd: number };
  /** Share of full strength for drawn tones and for differences between muscles. */
  readonly toneStrength: number;
  readonly pens: Pens;
}

export const looks = ['light', 'light-quiet', 'dark', 'dark-quiet', 'print'] as const;
export type Look = (typeof looks)[number];

const pen = (width: number, opacity = 1): Pen => ({ width, opacity });

const platePens: Pens = {
  muscle: pen(0.75, 0.9),
  kin: pen(0.5, 0.45),
  bone: pen(0.5, 0.45),
  tendon: pen(0.5, 0.5),
  veil: pen(0.3, 0.5),
  cord: pen(0.3, 0.7),
  surface: pen(0.7, 0.6),
  silhouette: pen(1.6),
};

const light: Palette = {
  ink: false,
  skin: ['#e3d3c4', '#efe3d7'],
  skinLine: '#7b6658',
  ground: '#d9c6b4',
  muscle: ['#84443a', '#b06a5c', '#d09686'],
  tendon: ['#cdbba3', '#efe6d6'],
  bone: ['#cbbd9f', '#f4ecd8'],
  fascia: ['#cbb79f', '#e8dcc8'],
  seam: '#43201b',
  darkFibre: '#571f19',
  paleFibre: '#e7b9a8',
  contact: '#2d100c',
  form: '#4d1d12',
  shadeStrength: 1,
  glow: '#fff0e4',
  glowStrength: 1,
  fibres: { hairline: 0.42, pale: 0.2, dark: 0.16, comb: 0.5, combEnd: 0.6 },
  toneStrength: 1,
  pens: platePens,
};

const dark: Palette = {
  ...light,
  skin: ['#332d2a', '#463e39'],
  skinLine: '#b7a598',
  ground: '#453a34',
  muscle: ['#4f211d', '#803d35', '#a8655a'],
  tendon: ['#8f8271', '#c2b6a3'],
  bone: ['#8f866f', '#c9c0a9'],
  fascia: ['#7b6f60', '#a39682'],
  seam: '#150807',
  darkFibre: '#2c0d0a',
  paleFibre: '#d39c8b',
  contact: '#000000',
  form: '#000000',
  glowStrength: 0.6,
  fibres: { hairline: 0.5, pale: 0.13, dark: 0.22, comb: 0.55, combEnd: 0.6 },
};

/** For marking: the same figure, pale and low in contrast, so that only the marks carry colour. */
const lightQuiet: Palette = {
  ...light,
  skin: ['#ece4da', '#f4eee7'],
  skinLine: '#8f8177',
  ground: '#e4d9cd',
  muscle: ['#c9aca0', '#dcc6bb', '#e9dad1'],
  tendon: ['#ddd3c4', '#f3eee4'],
  bone: ['#dcd3c0', '#f6f1e6'],
  fascia: ['#dcd0c1', '#ede5d9'],
  seam: '#84675c',
  darkFibre: '#9c7668',
  paleFibre: '#f5eae3',
  contact: '#5a3a30',
  form: '#7a5a4c',
  glow: '#fffaf4',
  glowStrength: 0.5,
  fibres: { hairline: 0.3, pale: 0.16, dark: 0.08, comb: 0.4, combEnd: 0.5 },
  toneStrength: 0.5,
};

const darkQuiet: Palette = {
  ...dark,
  skin: ['#282523', '#322e2b'],
  skinLine: '#8d827a',
  ground: '#35302c',
  muscle: ['#382c29', '#4a3c38', '#5a4b46'],
  tendon: ['#554d45', '#6f675c'],
  bone: ['#575046', '#756c5f'],
  fascia: ['#48413a', '#5c544b'],
  seam: '#191311',
  darkFibre: '#211715',
  paleFibre: '#8a746b',
  glowStrength: 0.25,
  fibres: { hairline: 0.4, pale: 0.1, dark: 0.12, comb: 0.35, combEnd: 0.4 },
  toneStrength: 0.5,
};

const black = '#000000';
const white = '#ffffff';
const paper: Ramp = [white, white];

/** Black on white: widths are for a figure about 200 mm high, made smaller once more. */
const print: Palette = {
  ...light,
  ink: true,
  skin: paper,
  skinLine: black,
  ground: white,
  muscle: paper,
  tendon: paper,
  bone: paper,
  fascia: paper,
  seam: black,
  darkFibre: black,
  paleFibre: white,
  pens: {
    muscle: pen(1.35),
    kin: pen(0.7),
    bone: pen(0.9),
    tendon: pen(0.75),
    veil: pen(0.5),
    cord: pen(0.55),
    surface: pen(0.7),
    silhouette: pen(2),
  },
};

export const palettes: Readonly<Record<Look, Palette>> = {
  light,
  'light-quiet': lightQuiet,
  dark,
  'dark-quiet': darkQuiet,
  print,
};
