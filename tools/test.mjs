import { spawnSync } from 'node:child_process';
import { installMissing } from './install-missing.mjs';

const steps = [
  ['types', 'check:types'],
  ['lint', 'check:lint'],
  ['import rules', 'check:imports'],
  ['dead code', 'check:dead'],
  ['unit and component tests', 'test:unit'],
  ['build', 'build'],
  ['end-to-end tests', 'test:e2e'],
  ['other engines', 'test:engines'],
];

process.env.CI ??= 'true';
installMissing();

const packages = spawnSync('bash', ['tools/system-packages.sh'], { stdio: 'inherit' });
if (packages.status !== 0) process.exit(packages.status ?? 1);

for (const [index, [name, script]] of steps.entries()) {
  const began = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n${name} failed after ${seconds} s.`);
    console.log(`${index} passed, 1 failed`);
    process.exit(1);
  }
  console.log(`-- ${name}: done in ${seconds} s`);
}
console.log(`\n${steps.length} passed, 0 failed`);
