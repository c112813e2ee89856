/** Colours from deep to bright: the edge of a form to the part nearest the light. */
export type Ramp = readonly [string, string, ...string[]];

/** A line in the seam's colour: its width in millimetres and how much of what is under it it covers. */
export interface Pen {
  readonly width: number;
  readonly opacity: number;
}

interface Pens {
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

/** A touch stronger than the plate's: with little shade, seams alone must part the muscles. */
const quietPens: Pens = {
  ...platePens,
  muscle: pen(0.8, 0.9),
  kin: pen(0.5, 0.5),
  bone: pen(0.55, 0.65),
  tendon: pen(0.5, 0.6),
  surface: pen(0.7, 0.7),
};

/** For marking: the same figure, pale and low in contrast, so that only the marks carry colour. */
const lightQuiet: Palette = {
  ...light,
  skin: ['#f0eae3', '#f8f4ef'],
  skinLine: '#85766b',
  ground: '#ebe3da',
  muscle: ['#d6b6aa', '#e7cfc4', '#f2e2d9'],
  tendon: ['#dbd7cf', '#f6f3ee'],
  bone: ['#e0d5b9', '#f9f2de'],
  fascia: ['#ddd5cb', '#f0eae2'],
  seam: '#7a5145',
  darkFibre: '#a06f60',
  paleFibre: '#fbf1ea',
  contact: '#5a3a30',
  form: '#7a5a4c',
  shadeStrength: 0.55,
  glow: '#fffaf4',
  glowStrength: 0.45,
  fibres: { hairline: 0.26, pale: 0.2, dark: 0.06, comb: 0.5, combEnd: 0.6 },
  toneStrength: 0.5,
  pens: quietPens,
};

const darkQuiet: Palette = {
  ...dark,
  skin: ['#292624', '#34302d'],
  skinLine: '#968a81',
  ground: '#393431',
  muscle: ['#423230', '#584642', '#6a5752'],
  tendon: ['#5a5650', '#76716a'],
  bone: ['#655d4d', '#7f7662'],
  fascia: ['#4e4842', '#675f58'],
  seam: '#110c0b',
  darkFibre: '#241816',
  paleFibre: '#9a837a',
  shadeStrength: 0.6,
  glowStrength: 0.3,
  fibres: { hairline: 0.34, pale: 0.12, dark: 0.1, comb: 0.4, combEnd: 0.45 },
  toneStrength: 0.5,
  pens: quietPens,
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
