/**
 * Nothing leaves the origin and no string becomes script. Argon2 needs `wasm-unsafe-eval`; the
 * preview of a PDF and what is shared are blobs of our own.
 */
const policy: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  // The one style element that react-aria writes by itself, by its hash.
  'style-src': "'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default palpate',
};

const written = (p: Record<string, string>) =>
  Object.entries(p)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** For the page itself, so that the policy holds on any host. */
export const pagePolicy = written(policy);

/** For the host: the same, and what a page cannot say of itself. */
export const hostHeaders: Record<string, string> = {
  'Content-Security-Policy': written({ ...policy, 'frame-ancestors': "'none'" }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
