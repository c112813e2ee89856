import { spawnSync } from 'node:child_process';
import { installMissing } from './install-missing.mjs';

const steps = [
  ['system packages', 'bash', ['tools/system-packages.sh']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['lint', 'npx', ['biome', 'ci', '--error-on-warnings']],
  ['import rules', 'npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'tests', 'tools']],
  ['dead code', 'npx', ['knip']],
  ['unit and component tests', 'npx', ['vitest', 'run']],
  ['build', 'npx', ['vite', 'build', '--logLevel', 'warn']],
  ['end-to-end tests', 'npx', ['playwright', 'test']],
  ['other engines', 'npx', ['tsx', 'tests/engines/run.ts']],
];

process.env.CI ??= 'true';
installMissing();

for (const [index, [name, command, args]] of steps.entries()) {
  const began = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n${name} failed after ${seconds} s.`);
    console.log(`${index} passed, 1 failed`);
    process.exit(1);
  }
  console.log(`-- ${name}: done in ${seconds} s`);
}
console.log(`\n${steps.length} passed, 0 failed`);
