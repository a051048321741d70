import { expect, test } from '@jest/globals';
import { fcNmr } from '../../../src/science/rules/fcNmr.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const nmr = { technique: 'NMR', quantity: 'NMR_SHIFT' } as const;

function line(value: string, conditions: Said['conditions'] = { region: 'PLATEAU', mode: 'OPERANDO' }): Said {
  return { ...nmr, value, conditions };
}

test.each([
  ['501 ppm', 'SUPPORTS'],
  ['500 ppm', 'NEUTRAL'], // 499.5 to 500.5
  ['1100 ppm', 'SUPPORTS'],
  ['1199 ppm', 'SUPPORTS'],
  ['1200 ppm', 'NEUTRAL'],
  ['-15.9 ppm', 'SUPPORTS'],
  ['-16.1 ppm', 'NEUTRAL'],
  ['-9.1 ppm', 'SUPPORTS'],
  ['-8.9 ppm', 'NEUTRAL'],
  ['5.2 ppm', 'CONTRADICTS'],
  ['9.9 ppm', 'CONTRADICTS'],
  ['4.3 ppm', 'CONTRADICTS'],
  ['4.1 ppm', 'NEUTRAL'],
  ['4.22 ppm', 'CONTRADICTS'], // 4.215 to 4.225
  ['4.18 ppm', 'NEUTRAL'], // 4.175 to 4.185
  ['10.8 ppm', 'CONTRADICTS'],
  ['11.0 ppm', 'NEUTRAL'],
])('R-FC-NMR at a line at %s on the plateau, operando: %s', (value, direction) => {
  expect(directions(fcNmr, [line(value)])).toEqual([direction]);
});

test('R-FC-NMR weighs ionic sodium in pores 1, metal as the rule', () => {
  expect(readings(fcNmr, [line('-12 ppm')])[0]?.weight).toBe(1);
  expect(readings(fcNmr, [line('1050 ppm')])[0]?.weight).toBeUndefined();
  expect(fcNmr.weight).toBe(3);
});

test('R-FC-NMR reads both lines between layers, 9.9 and 5.2 ppm', () => {
  expect(readings(fcNmr, [line('9.9 ppm'), line('5.2 ppm')])).toMatchObject([
    {
      direction: 'CONTRADICTS',
      sentence:
        'On the plateau 23Na resonates at 9.9 ppm (9.85 to 9.95), 5.2 ppm (5.15 to 5.25), as sodium between layers ' +
        'does, and nowhere else.',
    },
  ]);
});

test('R-FC-NMR at lines between layers and one in pores, as in Gotoh et al. 2013: SUPPORTS', () => {
  expect(directions(fcNmr, [line('9.9 ppm'), line('5.2 ppm'), line('-12 ppm')])).toEqual(['SUPPORTS']);
});

test('R-FC-NMR at lines between layers and one elsewhere is NEUTRAL', () => {
  expect(readings(fcNmr, [line('9.9 ppm'), line('100 ppm')])).toMatchObject([
    { direction: 'NEUTRAL', sentence: expect.stringContaining('in no range that tells pores from layers') },
  ]);
});

test('R-FC-NMR at lines between layers alone, seen outside the cell, is NEUTRAL', () => {
  const [reading] = readings(fcNmr, [line('9.9 ppm', { region: 'LP', mode: 'EX_SITU' })]);
  expect(reading?.direction).toBe('NEUTRAL');
  expect(reading?.sentence).toContain('Outside its cell');
});

test('R-FC-NMR at lines between layers is NEUTRAL where they are not said to be of the plateau', () => {
  expect(directions(fcNmr, [line('9.9 ppm', { mode: 'OPERANDO' })])).toEqual(['NEUTRAL']);
});

test('R-FC-NMR at a line of pores that names no state: SUPPORTS; of the slope or the pristine carbon: INSUFFICIENT', () => {
  expect(directions(fcNmr, [line('-12 ppm', {})])).toEqual(['SUPPORTS']);
  expect(directions(fcNmr, [line('-12 ppm', { region: 'SLOPE' })])).toEqual(['INSUFFICIENT']);
  expect(directions(fcNmr, [line('-12 ppm', { potential: '0.5 V' })])).toEqual(['INSUFFICIENT']);
  expect(directions(fcNmr, [line('-12 ppm', { mode: 'PRISTINE' })])).toEqual(['INSUFFICIENT']);
});

function knight(level: 'PRESENT' | 'ABSENT', region = 'PLATEAU'): Said {
  const statement = { form: 'PRESENCE', feature: 'KNIGHT_SHIFT', level, count: null } as const;
  return { technique: 'NMR', quantity: null, statement, conditions: { region } };
}

test.each([
  ['PRESENT', 'SUPPORTS'],
  ['ABSENT', 'NEUTRAL'],
] as const)('R-FC-NMR at a Knight shift that is %s on the plateau: %s', (level, direction) => {
  expect(directions(fcNmr, [knight(level)])).toEqual([direction]);
});

test('R-FC-NMR at a Knight shift of the slope is INSUFFICIENT', () => {
  expect(directions(fcNmr, [knight('PRESENT', 'SLOPE')])).toEqual(['INSUFFICIENT']);
});

test('R-FC-NMR at a shift that is said to rise on the plateau: SUPPORTS, in words', () => {
  const said: Said = { ...nmr, trend: 'INCREASES', conditions: { region: 'PLATEAU' } };
  expect(readings(fcNmr, [said])).toMatchObject([{ direction: 'SUPPORTS', qualitative: true }]);
});

test('R-FC-NMR of other ions is NOT_APPLICABLE, and without a measurement nothing', () => {
  expect(readings(fcNmr, [{ ...line('265 ppm'), ion: 'Li' }], { ion: 'Li' })).toMatchObject([
    {
      direction: 'NOT_APPLICABLE',
      sentence: 'Shifts that tell pores from layers are known of 23Na alone, not of Li.',
    },
  ]);
  expect(directions(fcNmr, [line('1100 ppm')], { ion: 'K' })).toEqual([]);
});

test('R-FC-NMR is NOT_APPLICABLE to the slope', () => {
  expect(directions(fcNmr, [line('1100 ppm')], { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
});

test('R-FC-NMR is INSUFFICIENT where the authors call their resolution so', () => {
  const statement = { form: 'RESOLUTION', level: 'INSUFFICIENT', limit: null } as const;
  expect(directions(fcNmr, [line('-12 ppm'), { ...nmr, statement }])).toEqual(['INSUFFICIENT']);
});

test('R-FC-NMR finds nothing to read in the seed paper', async () => {
  const base = await seedEvidence();
  expect((['Li', 'Na', 'K'] as const).flatMap((ion) => readings(fcNmr, base, { ion }))).toEqual([]);
});
