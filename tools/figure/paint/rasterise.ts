import { chromium } from 'playwright';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** How to draw: `scale` pixels to the SVG's unit; quality falls until a WebP is no larger than `atMost` bytes. */
export interface Raster {
  readonly type: 'image/webp' | 'image/png';
  readonly scale: number;
  readonly background?: string;
  readonly atMost?: number;
}
export type Rasterise = (svg: string, raster: Raster) => Promise<Buffer>;

/** Draws an SVG on a canvas in the system's Chromium (`CHROMIUM` names another); runs `work`, then closes it. */
export async function withRasteriser(work: (rasterise: Rasterise) => Promise<void>): Promise<void> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage();
    await work(async (svg, raster) => {
      const encoded = await page.evaluate(drawOnCanvas, { svg, raster });
      return Buffer.from(encoded, 'base64');
    });
  } finally {
    await browser.close();
  }
}

/** Runs inside the page, so it may use nothing from outside. */
async function drawOnCanvas({ svg, raster }: { svg: string; raster: Raster }): Promise<string> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * raster.scale);
  canvas.height = Math.round(image.naturalHeight * raster.scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser gave no canvas');
  if (raster.background) {
    pen.fillStyle = raster.background;
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  let quality = 0.85;
  let encoded = '';
  do {
    encoded = canvas.toDataURL(raster.type, quality).split(',')[1] ?? '';
    quality -= 0.05;
  } while ((encoded.length * 3) / 4 > (raster.atMost ?? Number.POSITIVE_INFINITY) && quality > 0.25);
  return encoded;
}
