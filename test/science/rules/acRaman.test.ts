import { expect, test } from '@jest/globals';
import { acRaman } from '../../../src/science/rules/acRaman.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const d = (trend: string, conditions: Said['conditions'] = { region: 'SLOPE' }): Said => ({
  quantity: 'D_BAND_INTENSITY',
  technique: 'RAMAN',
  trend,
  conditions,
});
const g = (trend: string, conditions: Said['conditions'] = { region: 'SLOPE' }): Said => ({
  ...d(trend, conditions),
  quantity: 'G_BAND_POSITION',
});
const resolution = (level: 'INSUFFICIENT' | 'WITHIN_UNCERTAINTY', ion: 'Na' | null = 'Na'): Said => ({
  quantity: 'G_BAND_POSITION',
  ion,
  statement: { form: 'RESOLUTION', level, limit: null },
});

test.each([
  ['DECREASES', 'UNCHANGED', 'SUPPORTS'],
  ['DISAPPEARS', 'CHANGES_SLIGHTLY', 'SUPPORTS'],
  ['INCREASES', 'UNCHANGED', 'NEUTRAL'],
  ['UNCHANGED', 'UNCHANGED', 'NEUTRAL'],
  ['DECREASES', 'DECREASES', 'CONTRADICTS'],
  ['DECREASES', 'INCREASES', 'CONTRADICTS'],
  ['DECREASES', 'HIGH', 'INSUFFICIENT'], // a level says nothing of a shift
])('R-AC-RAMAN on the slope, D band %s and G band %s: %s', (dTerm, gTerm, direction) => {
  expect(directions(acRaman, [d(dTerm), g(gTerm)])).toEqual([direction]);
});

test('R-AC-RAMAN needs both bands to support, the G band alone to contradict', () => {
  expect(readings(acRaman, [d('DECREASES')])[0]).toMatchObject({
    direction: 'INSUFFICIENT',
    sentence: 'Nothing is said of the G band on filling.',
  });
  expect(readings(acRaman, [g('UNCHANGED')])[0]?.sentence).toBe('Nothing is said of the D band on filling.');
  expect(directions(acRaman, [g('DECREASES')])).toEqual(['CONTRADICTS']);
});

test('R-AC-RAMAN reads the ratio of D to G as the D band', () => {
  expect(directions(acRaman, [{ ...d('DECREASES'), quantity: 'ID_IG' }, g('UNCHANGED')])).toEqual(['SUPPORTS']);
});

test('R-AC-RAMAN does not take a shift at the end of filling for one that starts on the slope', () => {
  const end = { potential: '5 mV' };
  expect(readings(acRaman, [d('DECREASES', end), g('DECREASES', end)])[0]).toMatchObject({
    direction: 'NEUTRAL',
    qualitative: true,
    sentence: 'The G band is said to shift, but not where: that tells nothing of defects on the slope.',
  });
  expect(directions(acRaman, [d('DECREASES', end), g('UNCHANGED', end)])).toEqual(['SUPPORTS']);
  expect(directions(acRaman, [d('DECREASES'), g('DECREASES', { potential: '0.5 V' })])).toEqual(['CONTRADICTS']);
});

test('R-AC-RAMAN takes each band of the slope where it is said of it, else of the whole window', () => {
  expect(directions(acRaman, [d('INCREASES', {}), d('DECREASES'), g('UNCHANGED', {})])).toEqual(['SUPPORTS']);
  expect(directions(acRaman, [d('DECREASES'), g('UNCHANGED', { region: 'PLATEAU' })])).toEqual(['INSUFFICIENT']);
});

test('R-AC-RAMAN at a D band that is said to go both ways: NEUTRAL', () => {
  expect(readings(acRaman, [d('DECREASES'), d('INCREASES'), g('UNCHANGED')])[0]?.sentence).toBe(
    'The D band is not said to fall: that tells nothing of defects on the slope.',
  );
});

test.each([
  ['INSUFFICIENT', 'Na', 'INSUFFICIENT'],
  ['INSUFFICIENT', null, 'INSUFFICIENT'],
  ['WITHIN_UNCERTAINTY', 'Na', 'SUPPORTS'],
] as const)('R-AC-RAMAN where the authors call their resolution %s (ion %s): %s', (level, ion, direction) => {
  expect(directions(acRaman, [d('DECREASES'), g('UNCHANGED'), resolution(level, ion)])).toEqual([direction]);
});

test('R-AC-RAMAN for adsorption on the plateau: NOT_APPLICABLE; without a measurement: nothing', () => {
  expect(directions(acRaman, [d('DECREASES'), g('UNCHANGED')], { region: 'PLATEAU' })).toEqual(['NOT_APPLICABLE']);
  expect(directions(acRaman, [])).toEqual([]);
});

test.each(['Li', 'Na', 'K'] as const)(
  'R-AC-RAMAN reads the resolution of the seed paper for %s: INSUFFICIENT',
  async (ion) => {
    expect(readings(acRaman, await seedEvidence(), { ion })).toMatchObject([
      {
        direction: 'INSUFFICIENT',
        sentence: 'The authors call their resolution too poor to tell how the bands move.',
      },
    ]);
  },
);
