export type MapLook = 'light' | 'dark' | 'treatment';

/** What the one painted look is multiplied by: a dark room, and the warm light of treatment. */
const tints: Readonly<Record<MapLook, string | null>> = {
  light: null,
  dark: '#6e6662',
  treatment: '#5f5347',
};

/** The picture as it looks in that light; the same one in daylight. What is transparent stays so. */
export function tinted<P extends ImageBitmap | OffscreenCanvas>(
  picture: P,
  look: MapLook,
): P | OffscreenCanvas {
  const tint = tints[look];
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = tint && canvas.getContext('2d');
  if (!context) return picture;
  context.drawImage(picture, 0, 0);
  context.globalCompositeOperation = 'multiply';
  // By itself twice: the pale picture's quiet contrast would be lost in the dark.
  context.drawImage(picture, 0, 0);
  context.drawImage(picture, 0, 0);
  context.fillStyle = tint;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'destination-in';
  context.drawImage(picture, 0, 0);
  return canvas;
}
