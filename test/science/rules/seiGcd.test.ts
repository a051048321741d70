import { describe, expect, test } from '@jest/globals';
import type { PresenceLevel } from '../../../src/domain/observation.ts';
import { seiGcd } from '../../../src/science/rules/seiGcd.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const technique = 'GALVANOSTATIC_CYCLING';
type Conditions = NonNullable<Said['conditions']>;

/** A plateau of the first cycle, unless conditions say otherwise. */
function plateau(value: string, conditions: Conditions = { cycleClass: 'FIRST' }): Said {
  return { quantity: 'PLATEAU_POTENTIAL', value, technique, conditions };
}

function presence(level: PresenceLevel, conditions: Conditions, feature = 'POTENTIAL_PLATEAU'): Said {
  return { quantity: null, technique, conditions, statement: { form: 'PRESENCE', feature, level, count: null } };
}

const gone = presence('ABSENT', { cycleClass: 'REVERSIBLE' });
const back = plateau('0.80 V', { cycle: 2 });
const sloping = presence('PRESENT', { cycleClass: 'REVERSIBLE', region: 'SLOPE' }, 'SLOPING_PROFILE');

describe('R-SEI-GCD of a plateau of the first cycle alone', () => {
  test.each([
    ['0.65 V', 'SUPPORTS'], // 0.645 to 0.655
    ['0.60 V', 'NEUTRAL'], // 0.595 to 0.605
    ['0.55 V', 'NEUTRAL'],
    ['1.09 V', 'SUPPORTS'], // 1.085 to 1.095
    ['1.10 V', 'NEUTRAL'], // 1.095 to 1.105
    ['1.15 V', 'NEUTRAL'],
    ['0.7-0.8 V', 'SUPPORTS'],
    ['~1.1 V', 'NEUTRAL'], // 1.0 to 1.2
    ['800 mV', 'SUPPORTS'],
    ['0.05 V', 'NEUTRAL'],
  ])('at %s: %s', (value, direction) => {
    expect(directions(seiGcd, [plateau(value), gone])).toEqual([direction]);
  });

  test('says what decides', () => {
    const sentence = (value: string) => readings(seiGcd, [plateau(value), gone])[0]?.sentence;
    expect(sentence('0.80 V')).toBe(
      'A plateau of the first cycle lies at 0.8 V (0.795 to 0.805), within 0.6 to 1.1 V; later cycles do not have it.',
    );
    expect(sentence('0.60 V')).toContain('and the interval reaches beyond 0.6 to 1.1 V.');
    expect(sentence('0.05 V')).toContain('outside of 0.6 to 1.1 V.');
    expect(sentence('1.3 V')).toContain('outside of 0.6 to 1.1 V.');
  });
});

test.each([
  ['is there too', [back], 'CONTRADICTS', 'it is there in later cycles too, at 0.8 V'],
  ['is there, in words', [presence('WEAK', { cycle: 3, potential: '0.80 V' })], 'CONTRADICTS', 'later cycles too'],
  ['may be there', [plateau('0.5-0.9 V', { cycle: 2 })], 'NEUTRAL', 'may be it, but reaches beyond the range: 0.7 V'],
  ['is there and is not', [back, gone], 'NEUTRAL', 'say both that it comes back and that it does not'],
  ['is not spoken of', [], 'NEUTRAL', 'nothing is said of it in later cycles'],
  ['is absent', [gone], 'SUPPORTS', 'later cycles do not have it'],
  ['is absent at its potential', [presence('ABSENT', { cycle: 2, potential: '0.80 V' })], 'SUPPORTS', 'do not have it'],
  ['is absent elsewhere', [presence('ABSENT', { cycle: 2, potential: '1.00 V' })], 'NEUTRAL', 'nothing is said'],
  ['is absent in the slope', [presence('ABSENT', { cycle: 2, region: 'SLOPE' })], 'SUPPORTS', 'do not have it'],
  ['is absent on the plateau', [presence('ABSENT', { cycle: 2, region: 'PLATEAU' })], 'NEUTRAL', 'nothing is said'],
  [
    'is absent between potentials',
    [presence('ABSENT', { cycle: 2, lowerPotential: '0.1 V', upperPotential: '2 V' })],
    'SUPPORTS',
    'do not',
  ],
  ['is absent above it', [presence('ABSENT', { cycle: 2, lowerPotential: '1 V' })], 'NEUTRAL', 'nothing is said'],
  ['is absent below it', [presence('ABSENT', { cycle: 2, upperPotential: '0.5 V' })], 'NEUTRAL', 'nothing is said'],
  ['is absent in no stated cycle', [presence('ABSENT', {})], 'NEUTRAL', 'nothing is said'],
  ['is elsewhere', [plateau('0.05 V', { cycle: 2 })], 'NEUTRAL', 'nothing is said'],
  ['is somewhere', [presence('PRESENT', { cycle: 2, region: 'PLATEAU' })], 'NEUTRAL', 'nothing is said'],
  ['gives way to a slope', [sloping], 'SUPPORTS', 'the profile slopes there in later cycles'],
  [
    'gives way to a slope on extraction',
    [{ ...sloping, conditions: { cycle: 2, direction: 'EXTRACTION' } }],
    'NEUTRAL',
    'nothing',
  ],
  ['does not give way to a slope', [presence('WEAK', { cycle: 2 }, 'SLOPING_PROFILE')], 'NEUTRAL', 'nothing is said'],
] as const)('R-SEI-GCD of a plateau at 0.8 V that %s in later cycles', (_, later, direction, words) => {
  const [reading] = readings(seiGcd, [plateau('0.80 V'), ...later]);
  expect(reading?.direction).toBe(direction);
  expect(reading?.sentence).toContain(words);
});

test('R-SEI-GCD is conditional where only a sloping profile says that the plateau is gone', () => {
  const codes = (given: readonly Said[]) => readings(seiGcd, given)[0]?.conditions?.map(({ code }) => code);
  expect(codes([plateau('0.80 V'), sloping])).toEqual(['ASSUMED_INPUT']);
  expect(codes([plateau('0.80 V'), sloping, gone])).toEqual([]);
});

test('R-SEI-GCD reads each plateau once, however many statements place it', () => {
  const given = [plateau('~1.0 V'), plateau('0.98 V'), plateau('0.7 V'), gone];
  const found = readings(seiGcd, [...given, presence('PRESENT', { cycle: 1, potential: '0.98 V' })]);
  expect(found.map(({ sentence }) => sentence.slice(0, 54))).toEqual([
    'A plateau of the first cycle lies at 0.98 V, within 0.',
    'A plateau of the first cycle lies at 0.7 V (0.65 to 0.',
  ]);
});

test('R-SEI-GCD of a first cycle in words', () => {
  expect(directions(seiGcd, [presence('PRESENT', { cycle: 1 }), gone])).toEqual(['INSUFFICIENT']);
  expect(directions(seiGcd, [presence('ABSENT', { cycle: 1 }), gone])).toEqual(['NEUTRAL']);
  expect(directions(seiGcd, [presence('PRESENT', { cycle: 1 }, 'SLOPING_PROFILE')])).toEqual([]);
  const missing: Said = { ...plateau(''), statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };
  expect(directions(seiGcd, [missing])).toEqual(['INSUFFICIENT']);
});

test('R-SEI-GCD reads nothing without a first cycle, a trend or a profile', () => {
  expect(directions(seiGcd, [back, gone, { ...plateau(''), trend: 'HIGH' }])).toEqual([]);
  expect(directions(seiGcd, [presence('PRESENT', { cycle: 1 }, 'CLOSED_PORES')])).toEqual([]);
});

test('R-SEI-GCD keeps sources apart, and takes what one says of all ions', () => {
  const other = { ...plateau('0.80 V'), dataset: 'roe_2020_lines', material: 'doe_2026_pores/hc' };
  const given = [plateau('0.80 V'), { ...sloping, ion: null }, other];
  expect(directions(seiGcd, given)).toEqual(['SUPPORTS', 'NEUTRAL']);
});

test('R-SEI-GCD has nothing to say of the plateau', () => {
  expect(directions(seiGcd, [plateau('0.80 V'), gone], { region: 'PLATEAU' })).toEqual(['NOT_APPLICABLE']);
});

const at = 'A plateau of the first cycle lies at';
const slope = 'within 0.6 to 1.1 V; the profile slopes there in later cycles.';

test.each([
  [
    'Li',
    [
      ['NEUTRAL', `${at} 1.1 V (1 to 1.2), and the interval reaches beyond 0.6 to 1.1 V.`],
      ['SUPPORTS', `${at} 0.75 V (0.6 to 0.9), ${slope}`],
    ],
  ],
  ['Na', [['NEUTRAL', `${at} 0.65 V (0.5 to 0.8), and the interval reaches beyond 0.6 to 1.1 V.`]]],
  ['K', [['SUPPORTS', `${at} 0.7 V (0.6 to 0.8), ${slope}`]]],
] as const)('R-SEI-GCD of the seed paper for %s', async (ion, expected) => {
  const found = readings(seiGcd, await seedEvidence(), { ion });
  expect(found.map(({ direction, sentence }) => [direction, sentence])).toEqual(expected);
});
