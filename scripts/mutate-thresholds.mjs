/**
 * Whether the tests of each rule see that one of its thresholds is off: every default is put 2 % higher and 2 % lower,
 * and the rule's own test file is run. Prints the survivors: numbers that no test holds in place.
 *
 *     npm run mutate                     all rules: some 15 minutes on 2 cores
 *     npm run mutate -- R-FC-GCD A11     these rules
 *
 * Tests with the seed paper in their name are left out: another edition of a dataset must not take a threshold's test away.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import config from '../jest.config.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const STEP = 0.02;

/** Thresholds of which 2 % is no step: the numbers that are tried instead, and why. Of 0 it is 2 % of 1. */
const otherValues = new Map([
  ['R-AC-SERIES leastCarbons', { values: [5], why: 'a count; below 4 there is no interval, whatever is asked for' }],
  ['R-FC-SERIES leastCarbons', { values: [5], why: 'a count; below 4 there is no interval, whatever is asked for' }],
  ['A14 oneOfTheBest', { values: [2, 4], why: 'a count' }],
  ['A16 closure', { values: [0], why: 'a switch: every number but 0 is yes' }],
  [
    'R-FC-XRDpair sigma',
    { values: [], why: 'sizes only what is said in words to keep its spacing, and words support whatever their size' },
  ],
]);

const folder = mkdtempSync(join(tmpdir(), 'thresholds-'));
try {
  const settings = join(folder, 'jest.json');
  const setupFiles = [join(root, 'scripts', 'mutation-setup.cjs')];
  writeFileSync(settings, JSON.stringify({ ...config, rootDir: root, setupFiles }));
  const mutants = (await thresholds(settings)).flatMap(mutantsOf);
  const wrong = await tried(mutants, settings);
  console.log(`${mutants.length} mutants, ${wrong === 0 ? 'none survived' : `${wrong} to look at`}`);
  if (wrong > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Thresholds of the rules that are asked for, as the registries have them. */
async function thresholds(settings) {
  const list = join(folder, 'thresholds.json');
  await tests('test/science/rules/index.test.ts', settings, { MUTATION_LIST: list });
  const [all, asked] = [JSON.parse(readFileSync(list, 'utf8')), process.argv.slice(2)];
  const unknown = asked.filter((code) => all.every((each) => each.code !== code));
  if (unknown.length > 0) throw new RangeError(`no rule with thresholds is called ${unknown.join(', ')}`);
  return all.filter(({ code }) => asked.length === 0 || asked.includes(code));
}

function mutantsOf({ code, name, value }) {
  const key = `${code} ${name}`;
  const steps = [STEP, -STEP].map((step) => (value === 0 ? step : value * (1 + step)));
  const { values } = otherValues.get(key) ?? { values: steps };
  return values.map((other) => ({
    code,
    name,
    value: other,
    told: `${name} at ${Number(other.toPrecision(6))} instead of ${value}`,
  }));
}

/** Tries all mutants, several at once, and says of each rule what was found; gives how much is wrong. */
async function tried(mutants, settings) {
  const files = testFiles();
  const codes = [...new Set(mutants.map(({ code }) => code))];
  const waiting = codes.map((code) => ({ code, own: mutants.filter((each) => each.code === code) }));
  waiting.sort((a, b) => b.own.length - a.own.length);
  let wrong = 0;
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return wrong;

  async function work() {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { code, own } = next;
      const found = await foundIn(files.get(code), own);
      wrong += found.length;
      console.log([`${code}: ${own.length} mutants, ${found.length} to look at`, ...found].join('\n  '));
    }
  }

  async function foundIn(file, own) {
    if (!(await tests(file, settings, {}))) return ['the tests fail as they are'];
    const found = [];
    for (const { told, ...mutant } of own) {
      if (await tests(file, settings, { MUTATION: JSON.stringify(mutant) })) found.push(`survived: ${told}`);
    }
    return found;
  }
}

/** Test files by the code of the rule. */
function testFiles() {
  const kinds = ['rules', 'audit'];
  return new Map(
    kinds.flatMap((kind) =>
      readdirSync(join(root, 'src/science', kind)).flatMap((file) => {
        if (!file.endsWith('.ts')) return [];
        const [, code] =
          /^ {2}code: '([^']+)'/m.exec(readFileSync(join(root, 'src/science', kind, file), 'utf8')) ?? [];
        return code === undefined ? [] : [[code, `test/science/${kind}/${file.replace(/\.ts$/, '.test.ts')}`]];
      }),
    ),
  );
}

/** Whether the tests of a file pass. */
async function tests(file, settings, env) {
  const named = ['--testNamePattern', '^(?!.*seed paper)'];
  const jest = [join(root, 'node_modules/jest/bin/jest.js'), '-c', settings, '-i', '--bail', ...named, '--', file];
  try {
    await run(process.execPath, jest, { cwd: root, env: { ...process.env, ...env } });
    return true;
  } catch (error) {
    if (!/Tests: .*failed/.test(error.stderr)) throw error;
    return false;
  }
}
