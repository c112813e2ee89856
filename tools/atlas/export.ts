import { writeFileSync } from 'node:fs';
import { sheets } from '../../src/anatomy/sheets';
import { exportSheet } from './export/export-sheet';
import { exportedMuscles, exportedRegions } from './export/knowledge';

const lines = (entries: readonly object[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;

/**
 * Writes every sheet of the app, and what the atlas says of muscles and regions, to `file` as JSON, a muscle a
 * line, for other programs to read.
 */
export function exportFigure(file: string): void {
  const exported = Object.values(sheets).map(exportSheet);
  const blocks = exported.map(({ id, view, layer, silhouette, muscles }) => {
    const head = `"id":"${id}","view":"${view}","layer":"${layer}","silhouette":${JSON.stringify(silhouette)}`;
    return `{${head},"muscles":[\n${muscles.map((muscle) => JSON.stringify(muscle)).join(',\n')}\n]}`;
  });
  const parts = [
    `"sheets":[\n${blocks.join(',\n')}\n]`,
    `"muscles":${lines(exportedMuscles())}`,
    `"regions":${lines(exportedRegions())}`,
  ];
  writeFileSync(file, `{${parts.join(',\n')}}\n`);
  const count = exported.reduce((sum, { muscles }) => sum + muscles.length, 0);
  console.log(`${exported.length} sheets, ${count} muscles with their sides: ${file}`);
}
