/** Writes the tables of docs/files.md, docs/analyses.md and docs/tables.md anew from the registries; their test compares them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { status } = spawnSync('jest', ['--coverage=false', 'test/stories/docsTables.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, HCKB_WRITE_TABLES: '1' },
});
process.exitCode = status ?? 1;
