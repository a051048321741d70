import { expect, test } from '@jest/globals';
import { lowerCutOffs } from '../../../src/science/facts/cutOffs.ts';
import { lowerCutOff, stateMismatch } from '../../../src/science/facts/state.ts';
import { evidenceBase, type Said, seedEvidence, subjectIn } from '../../support/evidence.ts';
import { cell, measurement, quantity } from '../../support/records.ts';

const volts = (reported: string) => ({ value: quantity(reported, 'POTENTIAL') });
const half = cell({ key: 'half', lowerCutoff: volts('0.010 V') });
const run = measurement({
  key: 'run',
  technique: 'GALVANOSTATIC_CYCLING',
  settings: [{ code: 'LOWER_CUTOFF', value: volts('20 mV') }],
});
const rest = { cells: [half, cell({ key: 'bare' })], measurements: [run] };

const operando: Said = {
  quantity: 'CUTOFF_POTENTIAL',
  value: '5 mV',
  conditions: { mode: 'OPERANDO', direction: 'INSERTION' },
};
const lowest: Said = { quantity: 'REGION_LOWER_POTENTIAL', value: '30 mV', conditions: { region: 'LP' } };
const cutOffOf = (said: readonly Said[]) => lowerCutOff(subjectIn(evidenceBase(said, rest)));

test.each<[string, readonly Said[], number, boolean]>([
  ['that of the cell', [{ cell: 'half', measurement: 'run' }, lowest, operando], 0.01, false],
  ['that of the cycling run', [{ cell: 'bare', measurement: 'run' }, lowest, operando], 0.02, false],
  ['that of the first capacity that has one', [{ cell: 'bare' }, { measurement: 'run' }], 0.02, false],
  ['the end of the lowest region', [{ cell: 'bare' }, lowest, operando], 0.03, false],
  ['as an assumption that of an operando run', [{}, operando], 0.005, true],
])('lowerCutOff() is %s', (_what, said, potential, assumed) => {
  const found = cutOffOf(said);
  expect(found?.potential).toBeCloseTo(potential, 10);
  expect(found?.assumed).toBe(assumed);
  expect(found?.inputs).toHaveLength(1);
});

test('lowerCutOff() is unknown where nothing says', () => {
  expect(cutOffOf([{}])).toBeNull();
  expect(cutOffOf([{}, { ...operando, conditions: { mode: 'OPERANDO', direction: 'EXTRACTION' } }])).toBeNull();
});

const at = (potential: string | null, conditions: Readonly<Record<string, unknown>> = {}): Said => ({
  key: 'at',
  quantity: 'EPR_ASYMMETRY',
  value: '1.13',
  conditions: potential === null ? conditions : { potential, ...conditions },
});

function mismatch(said: Said, region: string | null, also: readonly Said[] = []): string | null {
  const subject = subjectIn(evidenceBase([said, ...also], rest));
  const [fact] = subject.own.find({ quantity: 'EPR_ASYMMETRY' });
  return fact === undefined ? 'no fact' : stateMismatch(fact, subject, region);
}

const cutAt10mV: Said = { cell: 'half' };

test.each<[string, string | null, string | null]>([
  ['10 mV', null, null],
  ['9.5 mV', null, null], // within the offset of 1 mV
  ['8.9 mV', null, 'below the 0.01 V'],
  ['0 V', null, 'below the 0.01 V'],
  ['0.05 V', 'PLATEAU', null],
  ['0.1 V', 'PLATEAU', null],
  ['0.11 V', 'PLATEAU', 'above the 0.1 V'],
  ['0 V', 'PLATEAU', 'below the 0.01 V'],
  ['0.2 V', 'SLOPE', null],
  ['5 mV', 'SLOPE', 'below the 0.1 V'],
])('stateMismatch() at %s for %s, cut off at 10 mV: %s', (potential, region, expected) => {
  const found = mismatch(at(potential), region, [cutAt10mV]);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toContain(expected);
});

test('stateMismatch() finds none where no potential or no cut-off is known', () => {
  expect(mismatch(at(null), null, [cutAt10mV])).toBeNull();
  expect(mismatch(at('0 V'), null)).toBeNull();
});

test('stateMismatch() of the first cycle, whatever the potential', () => {
  expect(mismatch(at('0.05 V', { cycleClass: 'FIRST' }), 'PLATEAU')).toMatch(/^is of the first cycle/);
  expect(mismatch(at('0.05 V', { cycleClass: 'REVERSIBLE' }), 'PLATEAU')).toBeNull();
});

test('lowerCutOffs() are those of cells and cycling runs, and of single experiments on insertion', () => {
  const said: readonly Said[] = [
    { key: 'a', cell: 'half' },
    { key: 'b', measurement: 'run', technique: 'GALVANOSTATIC_CYCLING' },
    { key: 'b2', measurement: 'run' },
    { key: 'b3', measurement: 'run', technique: 'XRD' },
    { ...operando, key: 'c' },
    { ...operando, key: 'd', cell: 'half' },
    { ...operando, key: 'e', conditions: { direction: 'EXTRACTION' } },
    { ...operando, key: 'f', statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } },
    { key: 'g', quantity: 'D002', trend: 'UNCHANGED' },
  ];
  const found = lowerCutOffs(subjectIn(evidenceBase(said, rest)).own);
  expect(found.map(({ fact, ofCycling }) => [fact.id.slice(-1), ofCycling])).toEqual([
    ['a', true],
    ['b', true],
    ['2', false],
    ['3', false],
    ['c', false],
    ['d', true],
    ['d', false],
  ]);
});

test.each(['Li', 'Na', 'K'] as const)(
  'lowerCutOff() of the seed paper for %s: 5 mV, assumed of operando runs',
  async (ion) => {
    expect(lowerCutOff(subjectIn(await seedEvidence(), ion))).toMatchObject({ potential: 0.005, assumed: true });
  },
);
