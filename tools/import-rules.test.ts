import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '..');
let folder = '';

/** Runs the house's own rules over a few planted files. */
function checked(files: Record<string, string>) {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const program = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', '.dependency-cruiser.cjs', 'src'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { failed: status !== 0, said: stdout };
}

const entry = (imported: string) => ({ 'src/app/main.ts': `import '${imported}';\nexport {};\n` });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(project, file), join(folder, file));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the import rules', () => {
  it('let a lawful house pass', () => {
    const house = {
      ...entry('../storage/row'),
      'src/storage/row.ts': "import { n } from '../domain/n';\nexport const row = n;\n",
      'src/domain/n.ts': 'export const n = 1;\n',
    };
    expect(checked(house)).toMatchObject({ failed: false });
  });

  it('fail on a room that imports above itself', () => {
    const house = {
      ...entry('../domain/n'),
      'src/domain/n.ts': "import { row } from '../storage/row';\nexport const n = row;\n",
      'src/storage/row.ts': 'export const row = 1;\n',
    };
    const { failed, said } = checked(house);
    expect(failed).toBe(true);
    expect(said).toContain('domain-imports');
  });

  it('fail on a type-only import that points upward', () => {
    const house = {
      ...entry('../domain/n'),
      'src/domain/n.ts': "import type { Row } from '../storage/row';\nexport const n: Row = 1;\n",
      'src/storage/row.ts': 'export type Row = number;\n',
    };
    const { failed, said } = checked(house);
    expect(failed).toBe(true);
    expect(said).toContain('domain-imports');
  });

  it('fail on a cycle', () => {
    const house = {
      ...entry('../domain/a'),
      'src/domain/a.ts': "import { b } from './b';\nexport const a = () => b;\n",
      'src/domain/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
    };
    const { failed, said } = checked(house);
    expect(failed).toBe(true);
    expect(said).toContain('no-cycles');
  });

  it('fail on one feature that imports another', () => {
    const house = {
      ...entry('../features/brief/brief'),
      'src/features/brief/brief.ts': "import { s } from '../session/s';\nexport const brief = s;\n",
      'src/features/session/s.ts': 'export const s = 1;\n',
    };
    expect(checked(house).said).toContain('no-feature-to-feature');
  });

  it('fail on a library away from its home', () => {
    const house = {
      ...entry('../state/s'),
      'src/state/s.ts': "import Dexie from 'dexie';\nexport const s = Dexie;\n",
    };
    expect(checked(house).said).toContain('dexie-at-home');
  });
});
