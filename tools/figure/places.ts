import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export const drawingFolder = join(root, 'assets/figure');
export const compiledFolder = join(root, 'src/anatomy/sheets');
export const pictureFolder = join(root, 'public/figure');
export const toolFolder = join(root, 'tools/figure');
