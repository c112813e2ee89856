import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAtlas } from './build-atlas';
import { problemsOf } from './check-atlas';
import { atlasFolder, readAtlas } from './read-atlas';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Compiles `assets/atlas/` to `src/anatomy/atlas/`; says what is wrong instead, and then answers false. */
export function compileAtlas(): boolean {
  const atlas = readAtlas(atlasFolder);
  const problems = problemsOf(atlas);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    return false;
  }
  for (const [name, text] of Object.entries(buildAtlas(atlas)))
    writeFileSync(`${folder('src/anatomy/atlas')}/${name}`, text);
  console.log(`${atlas.muscles.length} muscles, ${atlas.regions.length} regions`);
  return true;
}
