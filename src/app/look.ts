import type { LookChoice, LookPort } from '../state/ports';

const key = 'palpate-look';
const isChoice = (kept: string | null): kept is LookChoice => kept === 'light' || kept === 'dark';

/** The bar around an installed app, in the colours that `index.html` gives it. */
const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map((meta) => ({
  meta,
  own: meta.content,
}));

/** The look as attributes, which `ui/tokens.css` goes by. It says nothing about anyone, so it is kept unsealed. */
export const look: LookPort = {
  kept: () => {
    const kept = localStorage.getItem(key);
    return isChoice(kept) ? kept : 'auto';
  },
  keep: (choice) => localStorage.setItem(key, choice),
  show: (shown, treatment) => {
    document.documentElement.dataset.look = shown;
    if (treatment) document.body.dataset.targets = 'treatment';
    else delete document.body.dataset.targets;
    const ground = getComputedStyle(document.documentElement).getPropertyValue('--ground');
    for (const { meta, own } of bars) meta.content = shown === 'auto' ? own : ground;
  },
};
