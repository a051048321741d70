import { expect, test } from '@jest/globals';
import type { PresenceLevel } from '../../../src/domain/observation.ts';
import { plEpr } from '../../../src/science/rules/plEpr.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';
import { measurement, quantity } from '../../support/records.ts';

const technique = 'EPR';

function asymmetry(value: string, conditions: NonNullable<Said['conditions']> = {}): Said {
  return { quantity: 'EPR_ASYMMETRY', value, technique, conditions };
}

function line(level: PresenceLevel, conditions: NonNullable<Said['conditions']>): Said {
  const statement = { form: 'PRESENCE', feature: 'EPR_SIGNAL', level, count: null } as const;
  return { quantity: null, technique, statement, conditions };
}

test.each([
  ['2.1', 'SUPPORTS'], // 2.05 to 2.15
  ['2.0', 'NEUTRAL'], // 1.95 to 2.05
  ['1.9', 'NEUTRAL'],
  ['4.8', 'SUPPORTS'],
  ['1.5', 'NEUTRAL'],
  ['1.05', 'NEUTRAL'],
])('R-PL-EPR at A/B of %s: %s', (value, direction) => {
  expect(directions(plEpr, [asymmetry(value)])).toEqual([direction]);
});

test('R-PL-EPR says what a low asymmetry excludes', () => {
  const sentence = (value: string, run = {}) =>
    readings(plEpr, [{ ...asymmetry(value), ...run }], { rest })[0]?.sentence;
  const settings = [{ code: 'MICROWAVE_FREQUENCY', value: { value: quantity('37.8 GHz', 'FREQUENCY') } }];
  const rest = { measurements: [measurement({ key: 'q-band', technique, settings })] };
  const skin = 'thicker than the skin depth of 1.131 um (Na metal at 9.45 GHz)';
  expect(sentence('1.29')).toBe(
    `A/B is 1.29 (1.285 to 1.295): this contradicts only deposits ${skin}; thinner ones may be there.`,
  );
  expect(sentence('1.30')).toBe(
    `A/B is 1.3 (1.295 to 1.305): the interval is not at least 2; only up to 1.3 does it exclude deposits ${skin}.`,
  );
  expect(sentence('2.5')).toBe(`A/B is 2.5 (2.45 to 2.55): metal ${skin}.`);
  expect(sentence('2.5', { measurement: 'q-band' })).toContain('0.5654 um (Na metal at 37.8 GHz)');
});

test.each([
  ['present', line('PRESENT', { line: 'second harmonic' }), ['SUPPORTS']],
  ['weak', line('WEAK', { analysis: 'second-harmonic detection' }), ['SUPPORTS']],
  ['absent', line('ABSENT', { line: 'Second harmonic' }), ['NEUTRAL']],
  ['of the first harmonic', line('PRESENT', { line: 'narrow' }), []],
  ['not labelled', line('PRESENT', {}), []],
] as const)('R-PL-EPR of a second-harmonic line that is %s', (_, given, expected) => {
  expect(directions(plEpr, [given])).toEqual(expected);
});

test('R-PL-EPR reads each state, of the narrow line where one is named', () => {
  const given = [
    asymmetry('1.1', { potential: '5 mV', line: 'narrow' }),
    asymmetry('2.5', { potential: '0 V', line: 'narrow' }),
    asymmetry('1.0', { potential: '0 V', line: 'broad' }),
  ];
  expect(directions(plEpr, given)).toEqual(['NEUTRAL', 'SUPPORTS']);
});

test('R-PL-EPR has nothing to say of the slope, and reads nothing out of words', () => {
  expect(directions(plEpr, [asymmetry('2.5')], { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
  expect(directions(plEpr, [{ ...asymmetry(''), trend: 'LOW' }])).toEqual([]);
});

test.each([
  ['Li', 'A/B is 1.13 (1.125 to 1.135)', '1.577 um (Li metal at 9.45 GHz)'],
  ['Na', 'A/B is 1.28 (1.275 to 1.285)', '1.131 um (Na metal at 9.45 GHz)'],
  ['K', 'A/B is 1.05 (1.045 to 1.055)', '1.389 um (K metal at 9.45 GHz)'],
] as const)('R-PL-EPR of the seed paper for %s: only thick deposits are excluded', async (ion, asymmetric, skin) => {
  expect(
    readings(plEpr, await seedEvidence(), { ion }).map(({ direction, sentence }) => [direction, sentence]),
  ).toEqual([
    [
      'NEUTRAL',
      `${asymmetric}: this contradicts only deposits thicker than the skin depth of ${skin}; thinner ones may be there.`,
    ],
  ]);
});
