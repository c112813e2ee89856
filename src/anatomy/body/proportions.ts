import type { Body, Build, Figure } from '../../domain/body';
import { curve, type Stations } from './curve';

/*
 * How bodies differ from the reference figure, a lean man with a long trunk and short legs. Heights are
 * millimetres on that figure. Where joints belong is after Drillis and Contini (1966: hip at 0.53 of
 * stature, knee 0.285, elbow 0.63, fingertip 0.38), met about half-way so that no muscle is stretched
 * by more than a seventh. How wide and deep bodies are was chosen by eye; it was not measured.
 */

/** Where trunk and legs of the reference figure stand on a figure of natural proportions. */
export const heightOfTrunk = curve([
  [0, 0],
  [85, 91],
  [425, 468],
  [850, 891],
  [1000, 1030],
  [1218, 1229],
  [1350, 1355],
  [1480, 1480],
  [1700, 1700],
]);

/** Likewise of a hanging arm, seen from front or back, where it has skin of its own. */
export const heightOfArm = curve([
  [690, 655],
  [858, 825],
  [1110, 1092],
  [1218, 1217],
  [1350, 1355],
  [1480, 1480],
]);

/** From front and back: the middle between trunk or thigh and the arm that hangs beside them. */
export const besideTrunk = curve([
  [0, 200],
  [640, 200],
  [720, 198],
  [840, 198],
  [870, 195],
  [900, 190],
  [930, 183],
  [960, 177],
  [990, 170.5],
  [1020, 165],
  [1050, 161],
  [1080, 160],
  [1110, 162],
  [1200, 163],
  [1400, 175],
]);

/** From front and back: how far the inner edge of the leg stands from the midline. */
export const innerEdge = curve([
  [0, 50],
  [62, 43],
  [198, 47],
  [300, 32],
  [398, 34],
  [495, 20],
  [656, 6],
  [780, 0],
  [1700, 0],
]);

/** The middle of the hanging arm. */
export const armMiddle = curve([
  [690, 266],
  [858, 262],
  [1000, 243],
  [1120, 214],
  [1290, 200],
  [1400, 190],
]);

/** From the side: what stays where it is while the body grows before and behind it. */
export const sideMiddle = curve([
  [0, 0],
  [85, -40],
  [425, -15],
  [850, 5],
  [1080, -25],
  [1300, -45],
  [1480, -5],
  [1700, 10],
]);

const stations = [0, 62, 300, 440, 700, 850, 950, 1080, 1250, 1390, 1440, 1500, 1560, 1700];

type Shares = readonly number[];

const widths: Readonly<Record<Figure, Shares>> = {
  male: [1, 1, 1, 1, 1, 1, 1, 1.01, 1.02, 1.02, 1.02, 1.01, 1, 1],
  female: [0.95, 0.91, 0.97, 0.97, 1.08, 1.13, 1.07, 0.89, 0.9, 0.875, 0.85, 0.83, 0.93, 0.97],
  neutral: [0.98, 0.96, 0.99, 0.985, 1.03, 1.06, 1.03, 0.95, 0.96, 0.945, 0.93, 0.92, 0.97, 0.985],
};

const widthsOfBuild: Readonly<Record<Build, Shares>> = {
  lean: [1, 0.98, 0.95, 0.97, 0.94, 0.96, 0.95, 0.92, 0.96, 0.98, 0.97, 0.96, 0.98, 1],
  usual: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  fuller: [1.02, 1.06, 1.11, 1.1, 1.16, 1.17, 1.22, 1.3, 1.18, 1.08, 1.12, 1.12, 1.06, 1.01],
};

const depths: Readonly<Record<Figure, Shares>> = {
  male: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  female: [0.95, 0.94, 0.97, 0.97, 1.05, 1.11, 1.02, 0.91, 1.04, 0.93, 0.88, 0.85, 0.95, 0.98],
  neutral: [0.98, 0.97, 0.985, 0.985, 1.02, 1.05, 1.01, 0.96, 1.02, 0.965, 0.94, 0.93, 0.98, 0.99],
};

const depthsOfBuild: Readonly<Record<Build, Shares>> = {
  lean: [1, 0.99, 0.96, 0.97, 0.95, 0.96, 0.93, 0.9, 0.95, 0.97, 0.97, 0.97, 0.99, 1],
  usual: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  fuller: [1.01, 1.04, 1.09, 1.08, 1.13, 1.16, 1.26, 1.36, 1.2, 1.1, 1.1, 1.1, 1.04, 1],
};

const product = (a: Shares, b: Shares): Stations =>
  stations.map((at, i) => [at, (a[i] ?? 1) * (b[i] ?? 1)] as const);

/** How many times as wide as the reference a body is at each height, seen from front or back. */
export const widthOf = ({ figure, build }: Body) => curve(product(widths[figure], widthsOfBuild[build]));

/** How many times as deep, seen from the side. */
export const depthOf = ({ figure, build }: Body) => curve(product(depths[figure], depthsOfBuild[build]));

const arms: Readonly<Record<Figure | Build, number>> = {
  male: 1,
  female: 0.87,
  neutral: 0.94,
  lean: 0.94,
  usual: 1,
  fuller: 1.14,
};

/** How many times as thick its arms are. */
export const armOf = ({ figure, build }: Body): number => arms[figure] * arms[build];
