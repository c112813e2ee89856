/**
 * Paints the icons in public/icons from assets/icons/palpate.svg with the system's Chromium.
 * Run: npx tsx tools/icons/paint.ts
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { chromium as launchOptions } from '../../tests/chromium.ts';

const source = new URL('../../assets/icons/palpate.svg', import.meta.url);
const target = new URL('../../public/icons/', import.meta.url);

interface Icon {
  readonly file: string;
  readonly size: number;
  /** Corner radius of the ground, in the drawing's 512 units; 0 where the system cuts the shape. */
  readonly corner: number;
  /** Size of the mark; maskable icons keep it inside the middle 80 %. */
  readonly mark: number;
}

const icons: readonly Icon[] = [
  { file: 'favicon-32.png', size: 32, corner: 112, mark: 1.35 },
  { file: 'icon-192.png', size: 192, corner: 112, mark: 1.2 },
  { file: 'icon-512.png', size: 512, corner: 112, mark: 1.2 },
  { file: 'maskable-512.png', size: 512, corner: 0, mark: 1.05 },
  { file: 'apple-touch-180.png', size: 180, corner: 0, mark: 1.2 },
];

/** The drawing with its corners and its mark as an icon wants them. */
function shaped(svg: string, { corner, mark }: Pick<Icon, 'corner' | 'mark'>): string {
  const shift = 256 * (1 - mark);
  return svg
    .replace('id="ground"', `rx="${corner}"`)
    .replace('id="mark"', `transform="translate(${shift} ${shift}) scale(${mark})"`);
}

const svg = await readFile(source, 'utf8');

const browser = await chromium.launch(launchOptions);
for (const icon of icons) {
  const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${shaped(svg, icon)}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(icon.file, target), png);
  await page.close();
}
await browser.close();
