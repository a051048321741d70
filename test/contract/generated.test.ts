import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

test('generated files are what codegen makes of the SDL and the published queries', () => {
  const run = spawnSync(process.execPath, ['scripts/codegen.mjs', '--check'], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
