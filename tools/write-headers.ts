import { writeFileSync } from 'node:fs';
import { hostHeaders } from './content-security-policy.ts';

/** What a static host must send, in the form that Netlify and Cloudflare Pages read. */
export const headersFile = (): string =>
  `/*\n${Object.entries(hostHeaders)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}\n/sw.js\n  Cache-Control: no-cache\n\n/index.html\n  Cache-Control: no-cache\n`;

/** `npm run headers`: after a change of the policy. */
if (import.meta.filename === process.argv[1]) writeFileSync('public/_headers', headersFile());
