import { expect, test } from '@jest/globals';
import type { Statement } from '../../../src/domain/observation.ts';
import { parseQuantity } from '../../../src/domain/quantity.ts';
import { acB } from '../../../src/science/rules/acB.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const missing: Statement = { form: 'VALUE', value: { missing: 'NOT_REPORTED' } };
const ordering = (ions: readonly ('Li' | 'Na' | 'K')[]): Said => ({
  quantity: 'B_VALUE',
  ion: null,
  statement: { form: 'ORDERING', items: ions.map((ion) => ({ ion })), relations: ions.slice(1).map(() => 'LESS') },
});

function withInterval(reported: string, lower: string, upper: string): Said {
  const result = parseQuantity({ reported, lower, upper, interval: 'CI95' }, 'DIMENSIONLESS', 'LAST_DIGIT');
  if (!result.ok) throw new RangeError(reported);
  return { quantity: 'B_VALUE', statement: { form: 'VALUE', value: { value: result.quantity } } };
}

test.each([
  ['0.80', 'SUPPORTS'], // 0.795 to 0.805: the lower end lies above 0.7
  ['0.79', 'NEUTRAL'],
  ['1.04', 'SUPPORTS'], // not clamped
  ['>0.8', 'SUPPORTS'],
  ['<0.9', 'NEUTRAL'],
  ['0.66', 'NEUTRAL'],
  ['0.65', 'NEUTRAL'], // 0.645 to 0.655
  ['0.64', 'CONTRADICTS'],
  ['0.45', 'CONTRADICTS'],
])('R-AC-b at %s: %s', (value, direction) => {
  expect(directions(acB, [{ quantity: 'B_VALUE', value }])).toEqual([direction]);
});

test.each([
  ['0.71', 'SUPPORTS'],
  ['0.70', 'NEUTRAL'],
] as const)('R-AC-b at 0.85 with a lower end of %s: %s', (lower, direction) => {
  expect(directions(acB, [withInterval('0.85', lower, '0.95')])).toEqual([direction]);
});

test('R-AC-b of six currents at six scan rates, b 0.795 with 95 % 0.7729 to 0.8171, is NEUTRAL and says why', () => {
  expect(readings(acB, [withInterval('0.795', '0.7729', '0.8171')])[0]?.sentence).toBe(
    'The b-value is 0.795 (0.7729 to 0.8171): it is not at least 0.8 with its lower end above 0.7, and the interval is ' +
      'not at most 0.65.',
  );
});

test('R-AC-b says the number alone where it points', () => {
  expect(readings(acB, [{ quantity: 'B_VALUE', value: '0.55' }])[0]?.sentence).toBe(
    'The b-value is 0.55 (0.545 to 0.555).',
  );
  expect(readings(acB, [{ quantity: 'B_VALUE', value: '0.90' }])[0]?.comparisons).toMatchObject([
    { parameter: 'capacitive', observed: 0.9 },
    { parameter: 'leastLower', observed: 0.895 },
  ]);
});

test('R-AC-b reads the slope and what names no region, not the plateau', () => {
  const at = (value: string, region: string): Said => ({ quantity: 'B_VALUE', value, conditions: { region } });
  expect(directions(acB, [at('0.55', 'PLATEAU'), at('0.95', 'SLOPE')])).toEqual(['SUPPORTS']);
  expect(directions(acB, [at('0.55', 'PLATEAU')])).toEqual([]);
  expect(directions(acB, [at('0.55', 'SLOPE'), at('0.95', 'HP')])).toEqual(['CONTRADICTS', 'SUPPORTS']);
});

test('R-AC-b without a printed number: INSUFFICIENT', () => {
  const [reading] = readings(acB, [{ quantity: 'B_VALUE', statement: missing }, ordering(['Na', 'Li', 'K'])]);
  expect(reading?.direction).toBe('INSUFFICIENT');
  expect(reading?.sentence).toBe('The b-value was determined, but no number of it is printed.');
  expect(reading?.inputs).toHaveLength(2);
});

test('R-AC-b at an ordering alone: INSUFFICIENT for the ions that it ranks, nothing for others', () => {
  const other: Said = { quantity: 'REVERSIBLE_CAPACITY' };
  expect(directions(acB, [ordering(['Na', 'Li']), other])).toEqual(['INSUFFICIENT']);
  expect(directions(acB, [ordering(['Li', 'K']), other])).toEqual([]);
});

test('R-AC-b has no need of words where the source prints a number', () => {
  expect(directions(acB, [{ quantity: 'B_VALUE', value: '0.9' }, ordering(['Na', 'Li'])])).toEqual(['SUPPORTS']);
});

test('R-AC-b for adsorption on the plateau: NOT_APPLICABLE; without a b-value: nothing', () => {
  expect(directions(acB, [{ quantity: 'B_VALUE', value: '0.9' }], { region: 'PLATEAU' })).toEqual(['NOT_APPLICABLE']);
  expect(directions(acB, [], { region: 'PLATEAU' })).toEqual([]);
});

test.each(['Li', 'Na', 'K'] as const)('R-AC-b finds no number in the seed paper for %s', async (ion) => {
  expect(directions(acB, await seedEvidence(), { ion })).toEqual(['INSUFFICIENT']);
});
