/**
 * Trusted Types: script addresses of our own origin, and the empty string as HTML, with which Konva
 * clears its container. Anything else is refused by the browser.
 */
const rules = {
  createHTML: (html: string) => {
    if (html !== '') throw new TypeError('Only empty HTML is let in.');
    return html;
  },
  createScriptURL: (url: string) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError('Foreign script.');
    return url;
  },
};

interface TrustedTypes {
  createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
}

const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const own = factory?.createPolicy('palpate', { createScriptURL: rules.createScriptURL });
factory?.createPolicy('default', rules);

/** The address of a worker or service worker, vouched for where the browser asks for it. */
export const trustedScriptUrl = (url: string): string => own?.createScriptURL(url) ?? url;
