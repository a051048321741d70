import { describe, expect, test } from '@jest/globals';
import type { PresenceLevel } from '../../../src/domain/observation.ts';
import { mcEpr } from '../../../src/science/rules/mcEpr.ts';
import { judgeRule } from '../../../src/science/verdict/judgeRule.ts';
import {
  directions,
  evidenceBase,
  judging,
  readings,
  type Said,
  seedEvidence,
  subjectIn,
} from '../../support/evidence.ts';
import { measurement, quantity } from '../../support/records.ts';

const line = 'narrow (Dysonian)';
const technique = 'EPR';
const pristine: Said = { ...presence('EPR_SIGNAL', 'ABSENT', { mode: 'PRISTINE' }), ion: null };
const narrow = presence('NARROW_EPR_LINE', 'PRESENT', { potential: '0 V', line });
const notYet = presence('NARROW_EPR_LINE', 'ABSENT', { potential: '0.1 V' });
const appears: Said = {
  quantity: 'EPR_INTENSITY',
  trend: 'APPEARS',
  technique,
  conditions: { potential: '0 V', line },
};

function presence(feature: string, level: PresenceLevel, conditions = {}): Said {
  return { quantity: null, technique, conditions, statement: { form: 'PRESENCE', feature, level, count: null } };
}

function g(value: string, conditions: Said['conditions'] = { potential: '0 V', line }): Said {
  return { quantity: 'EPR_G_FACTOR', value, technique, conditions };
}

function asymmetry(value: string): Said {
  return { quantity: 'EPR_ASYMMETRY', value, technique, conditions: { potential: '0 V' } };
}

test.each([
  ['Na', '2.0015', 'SUPPORTS'],
  ['Na', '2.0019', 'SUPPORTS'], // 2.00185 to 2.00195: 0.00045 off at most
  ['Na', '2.0020', 'NEUTRAL'], // 2.00195 to 2.00205: 0.00045 to 0.00055 off
  ['Na', '2.0021', 'NEUTRAL'], // 0.00055 off at least
  ['Na', '2.0011', 'SUPPORTS'],
  ['Na', '2.0009', 'NEUTRAL'],
  ['Na', '2.002', 'NEUTRAL'], // 2.0015 to 2.0025
  ['Li', '2.0023', 'SUPPORTS'],
  ['Li', '2.0015', 'NEUTRAL'],
  ['K', '2.0003', 'SUPPORTS'],
  ['K', '2.0023', 'NEUTRAL'],
] as const)('R-MC-EPR of a new narrow line of %s with g = %s: %s', (ion, value, direction) => {
  const given = [narrow, notYet, g(value)].map((each) => ({ ...each, ion }));
  expect(directions(mcEpr, given, { ion })).toEqual([direction]);
});

test('R-MC-EPR says how far g is off, in part or whole', () => {
  const sentence = (value: string) => readings(mcEpr, [narrow, notYet, g(value)])[0]?.sentence;
  expect(sentence('2.0026')).toBe(
    'A narrow EPR line is there at 0 V that was not there before, but its g factor of 2.0026 (2.00255 to 2.00265) lies ' +
      '0.00105 to 0.00115 off the 2.0015 of Na metal, beyond 0.0005: the line is new and not shown to be that of the metal.',
  );
  expect(sentence('2.0020')).toBe(
    'A narrow EPR line is there at 0 V that was not there before, but its g factor of 2.002 (2.00195 to 2.00205) lies ' +
      'only in part within 0.0005 of the 2.0015 of Na metal: the interval reaches to both sides.',
  );
});

describe('R-MC-EPR takes the line as new', () => {
  test.each([
    ['where it was absent in an earlier state', [narrow, notYet], 'SUPPORTS'],
    [
      'where no signal was there in an earlier state',
      [narrow, presence('EPR_SIGNAL', 'ABSENT', { potential: '1 V' })],
      'SUPPORTS',
    ],
    ['where the pristine carbon had no signal and it appears', [pristine, appears], 'SUPPORTS'],
    ['not where the pristine carbon alone is known', [pristine, narrow], 'NEUTRAL'],
    ['not where nothing is said of the time before', [appears], 'NEUTRAL'],
    [
      'not where the pristine carbon had one',
      [narrow, notYet, presence('NARROW_EPR_LINE', 'WEAK', { mode: 'PRISTINE' })],
      'NEUTRAL',
    ],
    [
      'not where it appears on extraction',
      [pristine, { ...appears, conditions: { direction: 'EXTRACTION', line } }],
      undefined,
    ],
    [
      'not where a line appears that is not named',
      [pristine, { ...appears, conditions: { potential: '0 V' } }],
      'INSUFFICIENT',
    ],
    ['not where the broad line appears', [pristine, { ...appears, conditions: { line: 'broad' } }], 'INSUFFICIENT'],
    [
      'not where it appears with the cycles',
      [pristine, { ...appears, statement: { form: 'TREND', term: 'APPEARS', along: 'CYCLE', comparedToRegion: null } }],
      'INSUFFICIENT',
    ],
    ['not where it grows', [pristine, { ...appears, trend: 'INCREASES' }], 'INSUFFICIENT'],
  ] as const)('%s', (_, given, direction) => {
    const all: readonly Said[] = [...given, ...(direction === undefined ? [] : [g('2.0015')])];
    expect(directions(mcEpr, all)).toEqual(direction === undefined ? [] : [direction]);
  });
});

test.each([
  ['no narrow line in the last state', [presence('NARROW_EPR_LINE', 'ABSENT', { potential: '0 V' })], 'CONTRADICTS'],
  ['no signal at all in the last state', [presence('EPR_SIGNAL', 'ABSENT', { potential: '0 V' })], 'CONTRADICTS'],
  [
    'no narrow line before the last state',
    [presence('EPR_SIGNAL', 'PRESENT', { potential: '0 V' }), notYet],
    'INSUFFICIENT',
  ],
  ['a line and none in one state', [narrow, presence('NARROW_EPR_LINE', 'ABSENT', { potential: '0 V' })], 'NEUTRAL'],
  ['a signal of unknown width', [presence('EPR_SIGNAL', 'PRESENT'), asymmetry('1.05')], 'INSUFFICIENT'],
  ['a trend of the asymmetry', [{ quantity: 'EPR_ASYMMETRY', trend: 'APPEARS', technique }], 'INSUFFICIENT'],
  ['a new line without g', [narrow, notYet], 'INSUFFICIENT'],
  ['a new line with the g of the broad one', [narrow, notYet, g('2.0015', { line: 'broad' })], 'INSUFFICIENT'],
  ['a new line with the g of an earlier state', [narrow, notYet, g('2.0015', { potential: '0.1 V' })], 'INSUFFICIENT'],
] as const)('R-MC-EPR of %s: %s', (_, given, direction) => {
  expect(directions(mcEpr, given)).toEqual([direction]);
});

test('R-MC-EPR reads nothing where only the pristine carbon was measured', () => {
  expect(directions(mcEpr, [pristine])).toEqual([]);
});

test('R-MC-EPR needs every g of the last state within the window', () => {
  const warm = g('2.0031', { potential: '0 V', line, temperature: '300 K' });
  expect(directions(mcEpr, [narrow, notYet, g('2.0015'), warm])).toEqual(['NEUTRAL']);
});

test('R-MC-EPR prefers the g of the narrow line, and says so where no line is named', () => {
  const unnamed = g('2.0030', { potential: '0 V' });
  const [named, assumed] = [
    readings(mcEpr, [narrow, notYet, unnamed, g('2.0015')]),
    readings(mcEpr, [narrow, notYet, g('2.0015', {})]),
  ];
  expect(named.map(({ direction, conditions }) => [direction, conditions])).toEqual([['SUPPORTS', []]]);
  expect(assumed[0]?.conditions?.map(({ code }) => code)).toEqual(['ASSUMED_INPUT']);
});

test('R-MC-EPR gives one reading for each source', () => {
  const other = [narrow, notYet].map((each) => ({ ...each, dataset: 'roe_2020_lines', material: 'doe_2026_pores/hc' }));
  expect(directions(mcEpr, [narrow, notYet, g('2.0015'), ...other])).toEqual(['SUPPORTS', 'INSUFFICIENT']);
});

test('R-MC-EPR holds no earlier state against a line', () => {
  const subject = subjectIn(evidenceBase([narrow, notYet, g('2.0015')]));
  const question = { subject, proposition: 'Proposition:x', process: 'METALLIC_CLUSTERS', region: null };
  const lines = judgeRule(
    mcEpr,
    {
      ...question,
      assessed: () => {
        throw new Error('not asked');
      },
    },
    judging,
  );
  expect(lines.map(({ direction, conditions }) => [direction, conditions])).toEqual([['SUPPORTS', []]]);
});

test('R-MC-EPR has nothing to say of the slope', () => {
  expect(directions(mcEpr, [narrow, notYet, g('2.0015')], { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
});

describe('R-MC-EPR reports beside the line', () => {
  const criteria = (value: string, asked = {}) =>
    readings(mcEpr, [narrow, asymmetry(value)], asked)[0]?.criteria?.map(({ met }) => met);

  test.each([
    ['1.11', true],
    ['1.10', null], // 1.095 to 1.105
    ['1.08', null],
    ['1.07', null], // 1.065 to 1.075
    ['1.06', false],
  ])('A/B of %s as metallic: %s', (value, met) => {
    expect(criteria(value)?.[0]).toBe(met);
  });

  test.each([
    ['1.05', false], // from 0.33 um on
    ['1.00', null], // 0.995 to 1.005
    ['1.000000', true],
    ['1.0000296', true], // 9.93 nm: 1 + 0.3849 x (0.00993 / 1.131) squared
    ['1.0000307', false], // 10.1 nm
    ['0.9', true], // scatter about 1
    ['5.0', false], // beyond any plate
  ])('A/B of %s within reach of clusters: %s', (value, met) => {
    expect(criteria(value)?.[1]).toBe(met);
  });

  test('the thickness that the skin effect asks for, at the frequency of the run', () => {
    const run = measurement({
      key: 'epr',
      technique,
      settings: [{ code: 'MICROWAVE_FREQUENCY', value: { value: quantity('37.8 GHz', 'FREQUENCY') } }],
    });
    const at = (measured: Said) =>
      readings(mcEpr, [narrow, measured], { rest: { measurements: [run] } })[0]?.criteria?.[1]?.sentence;
    // 1.131 um x 0.4977 at 9.45 GHz; four times the frequency halves the depth
    expect(at(asymmetry('1.10'))).toBe(
      'By the skin effect (1.131 um at 9.45 GHz) A/B of 1.1 (1.095 to 1.105) needs 0.5629 um (0.5493 to 0.5762) of Na metal ' +
        'in one piece; isolated clusters of nanometres give 1.000.',
    );
    expect(at({ ...asymmetry('1.10'), measurement: 'epr' })).toContain('(0.5654 um at 37.8 GHz)');
    expect(at(asymmetry('5.0'))).toContain('needs more than any thickness of Na metal');
  });

  test('no thickness in a field that does not alternate', () => {
    expect(criteria('1.2', { parameters: { usualFrequency: 0 } })).toEqual([true, false]);
  });
});

test('R-MC-EPR of the seed paper: the g factor of Li fits its metal, that of Na does not, K has no word on a narrow line', async () => {
  const base = await seedEvidence();
  const of = (ion: 'Li' | 'Na' | 'K') =>
    readings(mcEpr, base, { ion }).map(({ direction, criteria, sentence }) => [
      direction,
      criteria?.map(({ met }) => met),
      sentence,
    ]);
  expect(of('Li')).toEqual([
    [
      'SUPPORTS',
      [true, false],
      'A narrow EPR line is there at 0 V that was not there before; its g factor of 2.0024 (2.00235 to 2.00245) lies within ' +
        '0.0005 of the 2.0023 of Li metal. A/B alone decides nothing.',
    ],
  ]);
  expect(of('Na').map(([direction, met]) => [direction, met])).toEqual([['NEUTRAL', [true, false]]]);
  expect(of('K')).toEqual([
    [
      'INSUFFICIENT',
      [false, false],
      'EPR was measured, but no statement says whether the spectrum at 0 V has a narrow line. A/B alone decides nothing.',
    ],
  ]);
});
