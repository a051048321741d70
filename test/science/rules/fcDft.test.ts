import { expect, test } from '@jest/globals';
import type { Motif } from '../../../src/domain/conditions.ts';
import type { DftResult } from '../../../src/domain/dftResult.ts';
import type { OrderingRelation } from '../../../src/domain/observation.ts';
import { fcDft } from '../../../src/science/rules/fcDft.ts';
import { type Asked, directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';
import { dftResult, idOf } from '../../support/records.ts';

const dft = { technique: 'DFT', quantity: 'BINDING_ENERGY' } as const;

function energy(motif: Motif, value: string, interlayerDistance?: string): Said {
  return { ...dft, value, conditions: { motif, ...(interlayerDistance && { interlayerDistance }) } };
}

const both = (pore: string, layers: string) => [energy('MICROPORE', pore), energy('PLANAR_LAYERS', layers)];

test.each([
  ['-0.80 eV', '-0.60 eV', 'SUPPORTS'],
  ['-0.80 eV', '-0.78 eV', 'SUPPORTS'], // -0.03 to -0.01
  ['-0.80 eV', '-0.795 eV', 'NEUTRAL'],
  ['-0.80 eV', '-0.80 eV', 'NEUTRAL'],
  ['-0.80 eV', '-0.81 eV', 'CONTRADICTS'], // 0 to 0.02
  ['0.20 eV', '0.40 eV', 'NEUTRAL'], // preferred, but not favourable
  ['0.00 eV', '0.40 eV', 'NEUTRAL'],
  ['-800 meV', '-0.60 eV', 'SUPPORTS'],
])('R-FC-DFT at %s in pores and %s between layers: %s', (pore, layers, direction) => {
  expect(directions(fcDft, both(pore, layers))).toEqual([direction]);
});

test('R-FC-DFT says what binding takes', () => {
  const sentence = (pore: string, layers: string) => readings(fcDft, both(pore, layers))[0]?.sentence;
  expect(sentence('-0.80 eV', '-0.60 eV')).toBe(
    'The binding energy is -0.8 eV (-0.805 to -0.795) in pores and -0.6 eV (-0.605 to -0.595) between layers.',
  );
  expect(sentence('-0.80 eV', '-0.80 eV')).toMatch(
    /: of the difference, the interval reaches to both sides of below 0 eV/,
  );
  expect(sentence('0.20 eV', '0.40 eV')).toMatch(/: pores are preferred, but binding there is not below 0 eV\.$/);
});

test('R-FC-DFT compares with layers at a measured distance: those at 0.56 nm do not count for a carbon at 0.383 nm', () => {
  const said = [
    energy('MICROPORE', '-0.80 eV'),
    energy('PLANAR_LAYERS', '-0.50 eV', '3.83 angstrom'),
    energy('PLANAR_LAYERS', '-0.90 eV', '0.56 nm'),
  ];
  const d002: Said = { quantity: 'D002', value: '0.383 nm', ion: null };
  expect(directions(fcDft, said)).toEqual(['NEUTRAL']);
  expect(directions(fcDft, [...said, d002])).toEqual(['SUPPORTS']);
  const missing = { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } as const;
  expect(directions(fcDft, [...said, { quantity: 'D002', statement: missing }])).toEqual(['NEUTRAL']);
  expect(directions(fcDft, [...said.slice(0, 1), ...said.slice(2), d002])).toEqual(['INSUFFICIENT']);
});

/** The statements with these keys are of one result. */
function result(of: Partial<DftResult>, keys: readonly string[]): Asked {
  const observations = keys.map((key) => idOf('Observation', key));
  return { rest: { dftResults: [dftResult({ reference: 'BULK_METAL', ...of, observations })] } };
}

test('R-FC-DFT turns energies whose positive sign is favourable', () => {
  const said = both('0.80 eV', '0.60 eV').map((each, place) => ({ ...each, key: `e${place}` }));
  expect(directions(fcDft, said, result({ signConvention: 'POSITIVE_FAVOURABLE' }, ['e0', 'e1']))).toEqual([
    'SUPPORTS',
  ]);
  expect(directions(fcDft, said, result({ signConvention: 'NEGATIVE_FAVOURABLE' }, ['e0', 'e1']))).toEqual([
    'CONTRADICTS',
  ]);
});

test('R-FC-DFT needs a reference to be favourable, and none for a difference', () => {
  const codes = (said: readonly Said[]) => readings(fcDft, said)[0]?.conditions?.map(({ code }) => code);
  expect(codes(both('-0.80 eV', '-0.60 eV'))).toEqual(['DFT_REFERENCE_UNKNOWN']);
  expect(codes(both('-0.60 eV', '-0.80 eV'))).toEqual([]);
});

test('R-FC-DFT is conditional where the authors call their energies qualitative', () => {
  const resolution: Said = {
    ...dft,
    ion: null,
    statement: { form: 'RESOLUTION', level: 'QUALITATIVE_ONLY', limit: null },
  };
  const [reading] = readings(fcDft, [...both('-0.60 eV', '-0.80 eV'), resolution]);
  expect(reading?.conditions?.map(({ code }) => code)).toEqual(['DFT_QUALITATIVE']);
});

function ordering(items: readonly Motif[], relations: readonly OrderingRelation[], key = 'order'): Said {
  return { ...dft, key, statement: { form: 'ORDERING', items: items.map((motif) => ({ motif })), relations } };
}

function favourable(level: 'PRESENT' | 'WEAK' | 'ABSENT'): Said {
  const statement = { form: 'PRESENCE', feature: 'FAVOURABLE_BINDING', level, count: null } as const;
  return { technique: 'DFT', quantity: null, key: 'favourable', statement, conditions: { motif: 'MICROPORE' } };
}

test.each<[Motif[], OrderingRelation[], string]>([
  [['MICROPORE', 'PLANAR_LAYERS'], ['LESS'], 'SUPPORTS'],
  [['PLANAR_LAYERS', 'MICROPORE'], ['MUCH_GREATER'], 'SUPPORTS'],
  [['MICROPORE', 'DEFECT', 'PLANAR_LAYERS'], ['ABOUT_EQUAL', 'MUCH_LESS'], 'SUPPORTS'],
  [['MICROPORE', 'PLANAR_LAYERS'], ['GREATER'], 'CONTRADICTS'],
  [['PLANAR_LAYERS', 'MICROPORE'], ['LESS'], 'CONTRADICTS'],
  [['MICROPORE', 'PLANAR_LAYERS'], ['ABOUT_EQUAL'], 'NEUTRAL'],
  [['MICROPORE', 'DEFECT', 'PLANAR_LAYERS'], ['GREATER', 'LESS'], 'INSUFFICIENT'],
  [['DEFECT', 'PLANAR_LAYERS'], ['LESS'], 'INSUFFICIENT'],
])('R-FC-DFT at favourable binding in pores and the order %j, %j: %s', (items, relations, direction) => {
  expect(directions(fcDft, [ordering(items, relations), favourable('PRESENT')])).toEqual([direction]);
});

test('R-FC-DFT rests on words where it rests on an ordering', () => {
  const [reading] = readings(fcDft, [ordering(['MICROPORE', 'PLANAR_LAYERS'], ['LESS']), favourable('PRESENT')]);
  expect(reading).toMatchObject({
    qualitative: true,
    sentence: 'Binding in pores is computed to be stronger than between layers, and favourable.',
  });
});

test('R-FC-DFT holds an ordering that names no ion for every ion', () => {
  const said = [
    { ...ordering(['MICROPORE', 'PLANAR_LAYERS'], ['LESS']), ion: null },
    { ...favourable('PRESENT'), ion: null },
  ];
  expect((['Li', 'Na', 'K'] as const).flatMap((ion) => directions(fcDft, said, { ion }))).toEqual([
    'SUPPORTS',
    'SUPPORTS',
    'SUPPORTS',
  ]);
});

test('R-FC-DFT turns an ordering of energies whose positive sign is favourable', () => {
  const said = [ordering(['MICROPORE', 'PLANAR_LAYERS'], ['GREATER']), favourable('PRESENT')];
  expect(directions(fcDft, said, result({ signConvention: 'POSITIVE_FAVOURABLE' }, ['order']))).toEqual(['SUPPORTS']);
});

test.each(['WEAK', 'ABSENT'] as const)('R-FC-DFT at a preference for pores whose binding is %s: NEUTRAL', (level) => {
  const order = ordering(['MICROPORE', 'PLANAR_LAYERS'], ['LESS']);
  expect(directions(fcDft, [order, favourable(level)])).toEqual(['NEUTRAL']);
});

test('R-FC-DFT at a preference for pores of which no sign is told: NEUTRAL', () => {
  expect(readings(fcDft, [ordering(['MICROPORE', 'PLANAR_LAYERS'], ['LESS'])])).toMatchObject([
    { direction: 'NEUTRAL', sentence: expect.stringContaining('whether it is favourable at all is not told clearly') },
  ]);
});

test('R-FC-DFT at opposite orderings of one source: NEUTRAL', () => {
  const said = [
    ordering(['MICROPORE', 'PLANAR_LAYERS'], ['LESS'], 'a'),
    ordering(['MICROPORE', 'PLANAR_LAYERS'], ['GREATER'], 'b'),
  ];
  expect(readings(fcDft, said)).toMatchObject([
    { direction: 'NEUTRAL', sentence: 'Of binding in pores and between layers the source says opposite things.' },
  ]);
});

test('R-FC-DFT at energies in pores alone: INSUFFICIENT; between layers alone: nothing', () => {
  expect(directions(fcDft, [energy('MICROPORE', '-0.8 eV')])).toEqual(['INSUFFICIENT']);
  expect(directions(fcDft, [energy('PLANAR_LAYERS', '-0.8 eV')])).toEqual([]);
});

test.each(['Li', 'Na', 'K'] as const)('R-FC-DFT in the seed paper for %s: SUPPORTS, on conditions', async (ion) => {
  const [reading, ...others] = readings(fcDft, await seedEvidence(), { ion });
  expect(others).toEqual([]);
  expect(reading).toMatchObject({
    direction: 'SUPPORTS',
    qualitative: true,
    sentence: 'Binding in pores is computed to be stronger than between layers, and favourable.',
  });
  expect(reading?.conditions?.map(({ code }) => code)).toEqual(['DFT_REFERENCE_UNKNOWN', 'DFT_QUALITATIVE']);
});
