import { chromium } from 'playwright';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

export type ImageType = 'image/webp' | 'image/png';
export type Rasterise = (svg: string, type: ImageType, background?: string) => Promise<Buffer>;

/** Draws an SVG on a canvas in the system's Chromium (`CHROMIUM` names another); runs `work`, then closes it. */
export async function withRasteriser(work: (rasterise: Rasterise) => Promise<void>): Promise<void> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage();
    await work(async (svg, type, background = '') => {
      const encoded = await page.evaluate(drawOnCanvas, { svg, type, background });
      return Buffer.from(encoded, 'base64');
    });
  } finally {
    await browser.close();
  }
}

/** Runs inside the page, so it may use nothing from outside. */
async function drawOnCanvas(job: { svg: string; type: string; background: string }): Promise<string> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([job.svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser gave no canvas');
  if (job.background) {
    pen.fillStyle = job.background;
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.drawImage(image, 0, 0);
  return canvas.toDataURL(job.type, 0.85).split(',')[1] ?? '';
}
