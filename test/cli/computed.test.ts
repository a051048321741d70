import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { hckb, type Run, tempFolder } from '../support/cli.ts';
import { MADE, madeDataset } from '../support/madeCell.ts';

const total =
  '  - { key: total, quantity: REVERSIBLE_CAPACITY, measurement: gcd, value: { reported: "450 mAh/g" }, at: { part: TEXT, section: Results, paragraph: 1, sentence: 2 } }';
const made = madeDataset({ observations: total });
const folder = tempFolder();
let imported: Run;

beforeAll(async () => {
  imported = await hckb(folder, ['import', made]);
});

const SHARE = 'MEASURED_PLATEAU_SHARE 57.14 % (56.67 to 57.62), insertion, reversible, fixed potential, boundary 0.1 V';
const COUNTS = /^computed from 1 curve: (\d+) numbers, (\d+) of them evidence; (\d+) not to be had$/m;

test('hckb validate shows every number that an import would compute, apart from what the dataset states', async () => {
  const { code, out } = await hckb(tempFolder(), ['validate', made]);
  expect(code).toBe(0);
  expect(out).toContain('6 observations, 1 curve');
  expect(out).toMatch(COUNTS);
  expect(out).toContain('  gcd.bdf.csv, cycles of constant current: 16 numbers\n');
  expect(out).toContain(`    ${SHARE}: evidence\n`);
});

test('hckb import counts computed numbers and tells what could not be computed, once for each reason', async () => {
  expect(imported.out).toMatch(COUNTS);
  expect(imported.out).not.toContain(SHARE);
  const withoutMass = await hckb(tempFolder(), ['import', madeDataset({ mass: false })]);
  const [, , evidence] = withoutMass.out.match(COUNTS) ?? [];
  const [, , withMass] = imported.out.match(COUNTS) ?? [];
  expect(Number(evidence)).toBeLessThan(Number(withMass));
  expect(withoutMass.out).toMatch(
    /^ {2}not from made_2026_cell\/gcd, cycles of constant current:\n {4}no MEASURED_INSERTION_CAPACITY, .*: .*mass/m,
  );
});

test('hckb import of the same content says nothing again of what its curves give', async () => {
  expect((await hckb(folder, ['import', made])).out).toBe(`${MADE}: unchanged at version 1\n`);
});

test('hckb judge names curve, method and parameters of a computed number, and the place of a reported one', async () => {
  const { out } = await hckb(folder, ['judge', 'hc', '--ion', 'Na', '--process', 'PORE_FILLING']);
  expect(out).toMatch(
    /^ {4}computed from gcd\.bdf\.csv: MEASURED_PLATEAU_SHARE v\d+, insertion, reversible, fixed potential, boundary 0\.1 V \(mass 0\.002 g\)$/m,
  );
  expect(out).toMatch(/^ {4}from Results 1\.1$/m);
});

test('hckb audit tells which of the numbers that disagree is computed, and from which curve', async () => {
  const { out } = await hckb(folder, ['audit', MADE]);
  expect(out).toMatch(
    /^ERROR A1 Na: The reversible capacity of Na .*\n(?:.*\n)*? {2}from Results 1\.2\n {2}computed from gcd\.bdf\.csv: MEASURED_REVERSIBLE_CAPACITY v\d+, extraction, reversible \(mass 0\.002 g\)$/m,
  );
});

test('hckb import warns of ids of the dataset that are no more, not of those of numbers that curves give', async () => {
  const file = join(made, 'dataset.yaml');
  const leftOut = 'shownIn: ["1a"], analyses: [{ analysis: GALVANOSTATIC_CYCLES, leaveOut: true }],';
  const yaml = readFileSync(file, 'utf8').replace('shownIn: ["1a"],', leftOut);
  writeFileSync(file, yaml.replace(total, total.replace('key: total', 'key: whole')));
  const { out, err } = await hckb(folder, ['import', made]);
  expect(out).toContain(`- Observation:${MADE}/gcd-measured-plateau-share`);
  expect(err.match(/is no more/g)).toEqual(['is no more']);
  expect(err).toContain(`Observation:${MADE}/total is no more`);
});
