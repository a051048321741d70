import { expect, test } from '@jest/globals';
import { fcSaxs } from '../../../src/science/rules/fcSaxs.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const saxs = { technique: 'SAXS', quantity: 'SAXS_CONTRAST' } as const;

function trend(term: string, region = 'PLATEAU', along = 'FILLING'): Said {
  const statement = { form: 'TREND', term, along, comparedToRegion: null } as Said['statement'];
  return { ...saxs, ...(statement && { statement }), conditions: { region } };
}

function contrast(level: 'PRESENT' | 'WEAK' | 'ABSENT', conditions: Said['conditions']): Said {
  const statement = { form: 'PRESENCE', feature: 'SAXS_PORE_CONTRAST', level, count: null } as const;
  return { technique: 'SAXS', quantity: null, statement, ...(conditions && { conditions }) };
}

test.each([
  ['DECREASES', 'SUPPORTS'],
  ['DISAPPEARS', 'SUPPORTS'],
  ['UNCHANGED', 'CONTRADICTS'],
  ['CHANGES_SLIGHTLY', 'CONTRADICTS'],
  ['INCREASES', 'NEUTRAL'],
  ['LOW', 'INSUFFICIENT'],
  ['HAS_MINIMUM', 'INSUFFICIENT'],
])('R-FC-SAXS at a contrast that, on the plateau, is said to be %s: %s', (term, direction) => {
  expect(directions(fcSaxs, [trend(term)])).toEqual([direction]);
});

test('R-FC-SAXS rests on words where no numbers are printed', () => {
  expect(readings(fcSaxs, [trend('DECREASES')])).toMatchObject([
    { qualitative: true, sentence: 'The contrast of pores drops on the plateau, in words.' },
  ]);
});

test('R-FC-SAXS reads a trend along rising potential backwards, and none along cycles', () => {
  expect(directions(fcSaxs, [trend('INCREASES', 'LP', 'RISING_POTENTIAL')])).toEqual(['SUPPORTS']);
  expect(directions(fcSaxs, [trend('DECREASES', 'LP', 'CYCLE')])).toEqual(['INSUFFICIENT']);
});

test('R-FC-SAXS leaves alone what is said of the slope', () => {
  expect(directions(fcSaxs, [trend('DECREASES', 'SLOPE')])).toEqual(['INSUFFICIENT']);
});

test('R-FC-SAXS at opposite words of one source is NEUTRAL and says so', () => {
  expect(readings(fcSaxs, [trend('DECREASES'), trend('UNCHANGED', 'LP')])).toMatchObject([
    { direction: 'NEUTRAL', sentence: 'Of the contrast of pores on the plateau the source says opposite things.' },
  ]);
});

test('R-FC-SAXS takes a potential for the region: 50 mV lies on the plateau, 0.3 V does not', () => {
  const at = (potential: string): Said => ({ ...trend('DECREASES'), conditions: { potential } });
  expect(directions(fcSaxs, [at('50 mV')])).toEqual(['SUPPORTS']);
  expect(directions(fcSaxs, [at('0.3 V')])).toEqual(['INSUFFICIENT']);
});

test.each([
  ['ABSENT', 'SUPPORTS'],
  ['WEAK', 'SUPPORTS'],
  ['PRESENT', 'INSUFFICIENT'],
] as const)('R-FC-SAXS at scattering of the pristine pores that is %s on the plateau: %s', (level, direction) => {
  const pristine: Said = { ...contrast('PRESENT', { mode: 'PRISTINE' }), ion: null };
  expect(directions(fcSaxs, [pristine, contrast(level, { region: 'LP' })])).toEqual([direction]);
});

test('R-FC-SAXS does not miss scattering that never was there', () => {
  expect(directions(fcSaxs, [contrast('ABSENT', { region: 'LP' })])).toEqual(['INSUFFICIENT']);
});

function numbers(before: string, after: string): readonly Said[] {
  return [
    { ...saxs, value: before, conditions: { region: 'SLOPE' } },
    { ...saxs, value: after, conditions: { region: 'PLATEAU' } },
  ];
}

test.each([
  ['89.9', 'SUPPORTS'], // drops by 10.05 % at least
  ['90.0', 'NEUTRAL'],
  ['92.0', 'NEUTRAL'],
  ['95.0', 'NEUTRAL'],
  ['95.1', 'CONTRADICTS'], // drops by 4.99 % at most
  ['104.8', 'CONTRADICTS'],
  ['105.1', 'NEUTRAL'],
])('R-FC-SAXS at a contrast of 100.00 before and %s on the plateau: %s', (after, direction) => {
  expect(directions(fcSaxs, numbers('100.00', after))).toEqual([direction]);
});

test('R-FC-SAXS says by how much the contrast drops', () => {
  expect(readings(fcSaxs, numbers('100.0', '60.0'))[0]?.sentence).toBe(
    'The contrast of pores drops by 40 % (39.92 to 40.08) on the plateau.',
  );
  expect(readings(fcSaxs, numbers('100.0', '92.0'))[0]?.sentence).toMatch(
    /: the interval is not at least 10 % and not at most 5 %\.$/,
  );
  expect(readings(fcSaxs, numbers('100.0', '120.0'))[0]?.sentence).toContain('it may grow by more than 5 %');
});

test('R-FC-SAXS compares with the pristine carbon too, whose state is none to be judged', () => {
  const pristine: Said = { ...saxs, ion: null, value: '100.0', conditions: { mode: 'PRISTINE' } };
  const [reading] = readings(fcSaxs, [pristine, { ...saxs, value: '60.0', conditions: { region: 'LP' } }]);
  expect(reading?.direction).toBe('SUPPORTS');
  expect(reading?.qualitative).toBeUndefined();
  expect(reading?.inState?.map(({ observation }) => observation.conditions.region)).toEqual(['LP']);
});

test('R-FC-SAXS at a number without one before it is INSUFFICIENT', () => {
  expect(directions(fcSaxs, numbers('100', '60').slice(1))).toEqual(['INSUFFICIENT']);
  expect(directions(fcSaxs, numbers('100', '60').slice(0, 1))).toEqual(['INSUFFICIENT']);
});

test('R-FC-SAXS is INSUFFICIENT where the authors call their resolution so', () => {
  const statement = { form: 'RESOLUTION', level: 'INSUFFICIENT', limit: null } as const;
  expect(directions(fcSaxs, [trend('DECREASES'), { ...saxs, statement }])).toEqual(['INSUFFICIENT']);
});

test('R-FC-SAXS is NOT_APPLICABLE to the high-potential region', () => {
  const region: Said = { quantity: 'REGION_LOWER_POTENTIAL', value: '0.16 V', conditions: { region: 'HP' } };
  expect(directions(fcSaxs, [trend('DECREASES'), region], { region: 'HP' })).toEqual(['NOT_APPLICABLE']);
});

test('R-FC-SAXS finds nothing to read of a carbon whose pristine pores alone were seen', () => {
  const pristine: Said = { ...contrast('PRESENT', { mode: 'PRISTINE' }), ion: null };
  expect(directions(fcSaxs, [pristine])).toEqual([]);
});

test('R-FC-SAXS finds nothing to read in the seed paper', async () => {
  const base = await seedEvidence();
  expect((['Li', 'Na', 'K'] as const).flatMap((ion) => readings(fcSaxs, base, { ion }))).toEqual([]);
});
