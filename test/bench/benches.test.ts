import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BuiltProgram, buildProgram } from '../support/builtProgram.ts';

/** What each benchmark prints, whatever it measured. */
const printed = {
  judging: /flip thresholds .* ms[\s\S]*per paper to one/,
  pages: /materials by id: first .*[\s\S]*grows with what it has to look through/,
  turns: /matrix( +\d+){5}/,
  files: /times the split[\s\S]*times the file[\s\S]*points, LTTB: 500 of/,
  analyses: /smooth: .* times the pass[\s\S]*noisy/,
  bulk: /of the rate of bare prepared inserts[\s\S]*of the rate of composing the same texts/,
};

describe('each benchmark runs on the code as it is now', () => {
  let program: BuiltProgram;
  let folder: string;
  beforeAll(() => {
    program = buildProgram();
    folder = join(dirname(program.bin), '../../bench');
    cpSync(resolve('bench'), folder, { recursive: true });
  }, 120_000);
  afterAll(() => program.remove());

  test.each(Object.entries(printed))('%s', (name, lines) => {
    const script = join(folder, `${name}.mjs`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--small'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(lines);
  });
});
