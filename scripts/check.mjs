/** The gate: every check runs, also after one has failed, so that all problems are told at once. */
import { spawnSync } from 'node:child_process';

/** What mends a check that failed, where a command does. */
const mends = {
  'format and lint': 'npm run format',
  'generated types are fresh': 'npm run codegen',
  'schema snapshot': 'npm run snapshot',
};

const checks = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['client runs in browsers', 'tsc', ['-p', 'tsconfig.client.json', '--noEmit']],
  ['import table', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
  ['migrations match tables', 'node', ['scripts/migration.mjs', '--check']],
  ['generated types are fresh', 'node', ['scripts/codegen.mjs', '--check']],
  ['schema snapshot', 'node', ['scripts/schema-snapshot.mjs']],
];

const failed = [];
for (const [name, command, args] of checks) {
  const started = performance.now();
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
  });
  const ok = status === 0 && error === undefined;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok)
    failed.push(mends[name] === undefined ? name : `${name} (mended by "${mends[name]}", but for what it tells)`);
}
if (failed.length > 0) {
  console.error(`The gate is closed: ${failed.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log('The gate is open.');
}
