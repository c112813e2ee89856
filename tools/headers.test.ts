import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hostHeaders, pagePolicy } from './content-security-policy';
import { headersFile } from './write-headers';

const docs = readFileSync('docs/hosting.md', 'utf8');

it('are the same for every host that the docs name', () => {
  expect(readFileSync('public/_headers', 'utf8')).toBe(headersFile());
  for (const [name, value] of Object.entries(hostHeaders)) {
    expect(docs).toContain(`add_header ${name} "${value}" always;`);
    expect(docs).toContain(`${name} "${value}"`);
  }
});

it('let nothing in that would send records away or make script of text', () => {
  for (const policy of [pagePolicy, hostHeaders['Content-Security-Policy'] ?? '']) {
    const rules = Object.fromEntries(policy.split('; ').map((rule) => rule.split(/ (.*)/s).slice(0, 2)));
    expect(rules['default-src']).toBe("'none'");
    expect(rules['connect-src']).toBe("'self'");
    expect(rules['form-action']).toBe("'none'");
    expect(rules['base-uri']).toBe("'none'");
    expect(rules['require-trusted-types-for']).toBe("'script'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
});
