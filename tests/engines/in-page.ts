import type { Spot } from './engine';

interface Word {
  readonly role: string;
  /** Source of a regular expression. */
  readonly name: string;
}

/** What to look for, as it crosses into the page. */
export interface Query extends Word {
  readonly within?: Word;
}

/** Seen at `x`, `y`, of this size; `ready` once a tap on its middle would reach it. */
export interface Seen extends Spot {
  readonly width: number;
  readonly height: number;
  readonly ready: boolean;
}

/** The role as ARIA has it, for the elements that the app is made of. */
function roleOf(el: Element): string {
  const said = el.getAttribute('role');
  if (said) return said;
  if (/^H[1-6]$/.test(el.tagName)) return 'heading';
  if (el instanceof HTMLInputElement) return el.type === 'checkbox' ? 'checkbox' : 'textbox';
  return { A: 'link', BUTTON: 'button', TEXTAREA: 'textbox', FIELDSET: 'group' }[el.tagName] ?? '';
}

/** The accessible name, in the order of the standard: labelledby, label, labels, contents. */
function nameOf(el: Element): string {
  const by = (el.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  const label = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const labels = el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement ? (el.labels ?? []) : [];
  const words =
    label ||
    el.getAttribute('aria-label') ||
    Array.from(labels, (l) => l.textContent).join(' ') ||
    (el.tagName === 'FIELDSET' ? el.querySelector('legend') : el)?.textContent;
  return (words ?? '').replace(/\s+/g, ' ').trim();
}

/** All of a role and a name that are on the screen and that nothing modal makes unreachable. */
function named(root: ParentNode, { role, name }: Word): Element[] {
  return [...root.querySelectorAll('a,button,canvas,h1,h2,h3,h4,input,textarea,fieldset,[role]')].filter(
    (el) =>
      roleOf(el) === role &&
      new RegExp(name).test(nameOf(el)) &&
      el.checkVisibility({ visibilityProperty: true }) &&
      !el.closest('[aria-hidden=true],[inert]'),
  );
}

/** Where the first such thing is; `null` while it is not there. Brings it into sight if need be. */
function look({ within, ...word }: Query): Seen | null {
  const root = within ? named(document, within)[0] : document;
  const found = root ? named(root, word)[0] : undefined;
  if (!found) return null;
  // A checkbox itself is hidden; its label is what is seen and tapped.
  const el = word.role === 'checkbox' ? (found.closest('label') ?? found) : found;
  const { x, y, width, height } = el.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  const inSight = hit !== null && el.contains(hit);
  if (!inSight) el.scrollIntoView({ block: 'center' });
  const disabled = found.matches(':disabled,[aria-disabled=true]');
  return { x, y, width, height, ready: inSight && !disabled };
}

/** True once something dark is drawn on that canvas, of which a copy is looked at. */
function hasInk(word: Word): boolean {
  const canvas = named(document, word)[0];
  if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return false;
  const copy = Object.assign(document.createElement('canvas'), {
    width: canvas.width,
    height: canvas.height,
  });
  const pen = copy.getContext('2d');
  pen?.drawImage(canvas, 0, 0);
  const rgba = new Uint32Array(pen?.getImageData(0, 0, copy.width, copy.height).data.buffer ?? []);
  const dark = 0x60;
  return rgba.some(
    (px) => px >>> 24 === 255 && (px & 255) < dark && ((px >> 8) & 255) < dark && ((px >> 16) & 255) < dark,
  );
}

/** True once something is painted at every one of these spots. */
function isPainted(spots: readonly Spot[]): boolean {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  const canvases = [...document.querySelectorAll('canvas')].filter((one) => one.width > 0);
  return spots.every(({ x, y }) =>
    canvases.some((canvas) => {
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const scale = canvas.width / width;
      const [u, v] = [(x - left) * scale, (y - top) * scale];
      if (u < 0 || v < 0 || u >= canvas.width || v >= height * scale) return false;
      pen?.clearRect(0, 0, 1, 1);
      pen?.drawImage(canvas, u, v, 1, 1, 0, 0, 1, 1);
      return (pen?.getImageData(0, 0, 1, 1).data[3] ?? 0) > 200;
    }),
  );
}

/** The words on the screen. */
function wordsOnScreen(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count, nor run together
  return document.body.innerText.replace(/\s+/g, ' ');
}

/** From now on, everything that the page's rules forbid and every error nobody caught is kept. */
function listenForTrouble(): void {
  const trouble: string[] = [];
  Object.assign(window, { trouble });
  document.addEventListener('securitypolicyviolation', (e) =>
    trouble.push(`${e.violatedDirective} forbids ${e.blockedURI}`),
  );
  addEventListener('error', (e) => trouble.push(e.message));
  addEventListener('unhandledrejection', (e) => trouble.push(String(e.reason)));
}

function troubleSoFar(): string[] {
  return (window as { trouble?: string[] }).trouble ?? [];
}

/** True once the app is kept on the device and this page is served from there. */
function isKept(): boolean {
  return navigator.serviceWorker.controller !== null;
}

/**
 * From now on a file that the app hands to the browser's downloads is kept in the page instead, byte for byte:
 * WebKitGTK's driver has no say in where a download goes.
 */
function catchDownloads(): void {
  const urlOf = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    const reader = new FileReader();
    reader.onload = () => Object.assign(window, { caught: reader.result });
    reader.readAsDataURL(file);
    return urlOf(file);
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
}

/** The last file that was caught, in base64; `null` while there is none. */
function caughtFile(): string | null {
  return (window as { caught?: string }).caught?.split(',')[1] ?? null;
}

const all = [
  catchDownloads,
  caughtFile,
  roleOf,
  nameOf,
  named,
  look,
  hasInk,
  isPainted,
  wordsOnScreen,
  listenForTrouble,
  troubleSoFar,
  isKept,
];

/** The body of a function that calls one of the above in the page. */
export function inPage<A extends readonly unknown[]>(call: (...given: A) => unknown, ...given: A): string {
  // tsx wraps named functions with a call that the page does not know.
  const nameKeeper = 'const __name = (f) => f;';
  return `${nameKeeper}\n${all.join('\n')}\nreturn ${call.name}(${given.map((g) => JSON.stringify(g)).join(', ')});`;
}

export {
  catchDownloads,
  caughtFile,
  hasInk,
  isKept,
  isPainted,
  listenForTrouble,
  look,
  troubleSoFar,
  wordsOnScreen,
};
