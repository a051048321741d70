import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

test('generated.ts is what codegen makes of the SDL', () => {
  const run = spawnSync(process.execPath, ['scripts/codegen.mjs', '--check'], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
