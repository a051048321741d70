import { describe, expect, test } from '@jest/globals';
import type { MeasurementMode } from '../../../src/domain/conditions.ts';
import type { PresenceLevel } from '../../../src/domain/observation.ts';
import { mcNmr } from '../../../src/science/rules/mcNmr.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

function shift(value: string, conditions: Said['conditions'] = { mode: 'OPERANDO', region: 'PLATEAU' }): Said {
  return { quantity: 'NMR_SHIFT', value, technique: 'NMR', conditions };
}

function knight(level: PresenceLevel, mode?: MeasurementMode): Said {
  const statement = { form: 'PRESENCE', feature: 'KNIGHT_SHIFT', level, count: null } as const;
  return { quantity: null, technique: 'NMR', statement, conditions: mode === undefined ? {} : { mode } };
}

test.each([
  ['501 ppm', 'SUPPORTS'], // 500.5 to 501.5
  ['500 ppm', 'NEUTRAL'], // 499.5 to 500.5
  ['499 ppm', 'CONTRADICTS'],
  ['1100 ppm', 'SUPPORTS'],
  ['9.9 ppm', 'CONTRADICTS'],
  ['from -9 to -16 ppm', 'CONTRADICTS'],
  ['450-550 ppm', 'NEUTRAL'],
])('R-MC-NMR of a line at %s on the plateau: %s', (value, direction) => {
  expect(directions(mcNmr, [shift(value)])).toEqual([direction]);
});

test('R-MC-NMR takes one shifted line among others as a Knight shift', () => {
  const [reading] = readings(mcNmr, [shift('9.9 ppm'), shift('1050 ppm'), shift('5.2 ppm')]);
  expect([reading?.direction, reading?.sentence]).toEqual([
    'SUPPORTS',
    'NMR lines lie at 9.9 ppm (9.85 to 9.95), 1050 ppm (1050 to 1051), 5.2 ppm (5.15 to 5.25): 1 of 3 above 500 ppm, a ' +
      'Knight shift.',
  ]);
});

describe('R-MC-NMR takes lines without a Knight shift as neutral', () => {
  test.each([
    ['ex situ', { mode: 'EX_SITU', region: 'PLATEAU' }, 'the cell was not running, and clusters may be lost before'],
    ['where the mode is not said', { region: 'PLATEAU' }, 'the cell was not running, and clusters may be lost before'],
    ['where the place is not said', { mode: 'OPERANDO' }, 'where on the curve they were seen is not said'],
  ])('%s', (_, conditions, reason) => {
    const [reading] = readings(mcNmr, [shift('9.9 ppm', conditions)]);
    expect([reading?.direction, reading?.sentence]).toEqual([
      'NEUTRAL',
      `NMR lines lie at 9.9 ppm (9.85 to 9.95): ${reason}.`,
    ]);
  });

  test('but against metal where a potential says where they were seen, in situ as well', () => {
    expect(directions(mcNmr, [shift('9.9 ppm', { mode: 'IN_SITU', potential: '5 mV' })])).toEqual(['CONTRADICTS']);
  });
});

describe('R-MC-NMR of Li', () => {
  test('cannot ask for more than bulk metal has', () => {
    const [reading] = readings(mcNmr, [{ ...shift('100 ppm'), ion: 'Li' }], { ion: 'Li' });
    expect([reading?.direction, reading?.sentence]).toEqual([
      'NOT_APPLICABLE',
      'NMR lines lie at 100 ppm (99.5 to 100.5); bulk Li metal itself is shifted by 260 ppm only, so that a shift above 500 ' +
        'ppm cannot be asked for.',
    ]);
  });

  test('can be asked for less, and takes words', () => {
    const line = { ...shift('100 ppm'), ion: 'Li' } as const;
    expect(directions(mcNmr, [line], { ion: 'Li', parameters: { leastShift: 50 } })).toEqual(['SUPPORTS']);
    expect(directions(mcNmr, [{ ...knight('PRESENT'), ion: 'Li' }], { ion: 'Li' })).toEqual(['SUPPORTS']);
  });
});

test.each([
  ['Li', 258, 'CONTRADICTS'], // 260 of bulk metal is more
  ['Li', 262, 'NOT_APPLICABLE'],
  ['Na', 1122, 'CONTRADICTS'], // 1130
  ['Na', 1138, 'NOT_APPLICABLE'],
  ['K', 2580, 'CONTRADICTS'], // 2600
  ['K', 2620, 'NOT_APPLICABLE'],
] as const)(
  'R-MC-NMR of a line of %s at 100 ppm where at least %d ppm are asked for: %s',
  (ion, leastShift, direction) => {
    expect(directions(mcNmr, [{ ...shift('100 ppm'), ion }], { ion, parameters: { leastShift } })).toEqual([direction]);
  },
);

test.each([
  ['present', [knight('PRESENT')], 'SUPPORTS'],
  ['weak', [knight('WEAK', 'EX_SITU')], 'SUPPORTS'],
  ['absent operando', [knight('ABSENT', 'OPERANDO')], 'CONTRADICTS'],
  ['absent ex situ', [knight('ABSENT', 'EX_SITU')], 'NEUTRAL'],
  ['absent ex situ and operando', [knight('ABSENT', 'EX_SITU'), knight('ABSENT', 'OPERANDO')], 'CONTRADICTS'],
  ['absent at first, then present', [knight('ABSENT', 'OPERANDO'), knight('PRESENT', 'OPERANDO')], 'SUPPORTS'],
  ['absent in words, there in numbers', [knight('ABSENT', 'OPERANDO'), shift('900 ppm')], 'SUPPORTS'],
] as const)('R-MC-NMR of a Knight shift that is %s: %s', (_, given, direction) => {
  expect(directions(mcNmr, given)).toEqual([direction]);
});

test('R-MC-NMR rests on words alone where no number is given', () => {
  expect(readings(mcNmr, [knight('PRESENT')])[0]?.qualitative).toBe(true);
  expect(readings(mcNmr, [knight('PRESENT'), shift('900 ppm')])[0]?.qualitative).toBeUndefined();
});

test('R-MC-NMR of a shift without number: INSUFFICIENT', () => {
  const missing: Said = { ...shift(''), statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };
  expect(directions(mcNmr, [missing])).toEqual(['INSUFFICIENT']);
});

test('R-MC-NMR leaves out trends, the pristine carbon and what was seen in the slope', () => {
  const given: Said[] = [
    { quantity: 'NMR_SHIFT', trend: 'INCREASES', technique: 'NMR' },
    shift('9.9 ppm', { mode: 'PRISTINE' }),
    shift('9.9 ppm', { mode: 'OPERANDO', region: 'SLOPE' }),
  ];
  expect(directions(mcNmr, given)).toEqual([]);
});

test('R-MC-NMR gives one reading for each source, and has nothing to say of the slope', () => {
  const other = { ...knight('ABSENT', 'OPERANDO'), dataset: 'roe_2020_lines', material: 'doe_2026_pores/hc' };
  expect(directions(mcNmr, [shift('900 ppm'), other])).toEqual(['SUPPORTS', 'CONTRADICTS']);
  expect(directions(mcNmr, [shift('900 ppm')], { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
});

test.each(['Li', 'Na', 'K'] as const)('R-MC-NMR of the seed paper for %s: not measured', async (ion) => {
  expect(directions(mcNmr, await seedEvidence(), { ion })).toEqual([]);
});
