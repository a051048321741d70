import { expect, test } from '@jest/globals';
import type { Motif } from '../../../src/domain/conditions.ts';
import type { DftResult } from '../../../src/domain/dftResult.ts';
import type { OrderingRelation } from '../../../src/domain/observation.ts';
import { acDft } from '../../../src/science/rules/acDft.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';
import { dftResult, idOf } from '../../support/records.ts';

const energy = (key: string, value: string, motif: Motif = 'DEFECT'): Said => ({
  key,
  quantity: 'BINDING_ENERGY',
  technique: 'DFT',
  value,
  conditions: { motif },
});
const layers = (value: string): Said => energy('layers', value, 'PLANAR_LAYERS');
const presence = (level: 'PRESENT' | 'ABSENT', motif: Motif = 'DEFECT'): Said => ({
  key: 'presence',
  quantity: null,
  technique: 'DFT',
  statement: { form: 'PRESENCE', feature: 'FAVOURABLE_BINDING', level, count: null },
  conditions: { motif },
});
const ordering = (first: Motif | 'edge', relation: OrderingRelation, second: Motif): Said => ({
  key: 'ordering',
  quantity: 'BINDING_ENERGY',
  technique: 'DFT',
  statement: {
    form: 'ORDERING',
    items: [first === 'edge' ? { label: first } : { motif: first }, { motif: second }],
    relations: [relation],
  },
});

/** One result behind all of it. */
function result(parts: Partial<DftResult> = {}) {
  const observations = ['defect', 'other', 'layers', 'presence', 'ordering'].map((key) => idOf('Observation', key));
  return { dftResults: [dftResult({ reference: 'BULK_METAL', spacing: 'RELAXED', ...parts, observations })] };
}

test.each([
  ['-0.8 eV', '-0.3 eV', 'SUPPORTS'],
  ['-800 meV', '-0.3 eV', 'SUPPORTS'],
  ['-0.3 eV', '-0.3 eV', 'NEUTRAL'],
  ['-0.1 eV', '-0.3 eV', 'NEUTRAL'], // -0.15 to -0.05 against -0.35 to -0.25
  ['0.0 eV', '0.5 eV', 'NEUTRAL'], // -0.05 to 0.05
  ['0.1 eV', '0.5 eV', 'CONTRADICTS'],
  ['0 eV', '0.5 eV', 'NEUTRAL'], // -0.5 to 0.5
])('R-AC-DFT at %s at defects and %s at layers: %s', (defect, layer, direction) => {
  expect(directions(acDft, [energy('defect', defect), layers(layer)], { rest: result() })).toEqual([direction]);
});

test('R-AC-DFT says both numbers, and where neutral why', () => {
  const said = (value: string) =>
    readings(acDft, [energy('defect', value), layers('-0.3 eV')], { rest: result() })[0]?.sentence;
  expect(said('-0.8 eV')).toBe(
    'The computed energy at defects is -0.8 eV (-0.85 to -0.75), -0.5 eV (-0.6 to -0.4) against intact layers.',
  );
  expect(said('-0.3 eV')).toBe(
    'The computed energy at defects is -0.3 eV (-0.35 to -0.25), 0 eV (-0.1 to 0.1) against intact layers: of the ' +
      'difference the interval reaches to both sides of below 0 eV.',
  );
  expect(said('0.0 eV')).toMatch(/: the interval reaches to both sides of below 0 eV and of at least 0 eV\.$/);
  expect(said('0.2 eV')).toBe('The computed energy at defects is 0.2 eV (0.15 to 0.25).');
});

test('R-AC-DFT compares with the strongest binding at layers, and reads each site', () => {
  const three = [energy('defect', '-0.8 eV'), energy('other', '0.4 eV'), layers('-0.3 eV')];
  expect(directions(acDft, three, { rest: result() })).toEqual(['SUPPORTS', 'CONTRADICTS']);
  const strong = { ...energy('strong', '-1.2 eV', 'PLANAR_LAYERS') };
  expect(directions(acDft, [...three.slice(0, 1), layers('-0.3 eV'), strong], { rest: result() })).toEqual(['NEUTRAL']);
});

test('R-AC-DFT turns the sign where positive is favourable', () => {
  const rest = result({ signConvention: 'POSITIVE_FAVOURABLE' });
  expect(directions(acDft, [energy('defect', '0.8 eV'), layers('0.3 eV')], { rest })).toEqual(['SUPPORTS']);
  expect(directions(acDft, [energy('defect', '-0.8 eV')], { rest })).toEqual(['CONTRADICTS']);
  const words = [presence('PRESENT'), ordering('DEFECT', 'GREATER', 'PLANAR_LAYERS')];
  expect(directions(acDft, words, { rest })).toEqual(['SUPPORTS']);
});

test('R-AC-DFT without an energy at layers needs the ordering of the source', () => {
  expect(readings(acDft, [energy('defect', '-0.8 eV')], { rest: result() })[0]).toMatchObject({
    direction: 'NEUTRAL',
    sentence:
      'The computed energy at defects is -0.8 eV (-0.85 to -0.75): there is none at intact layers to compare with.',
  });
  const ordered = [energy('defect', '-0.8 eV'), ordering('DEFECT', 'LESS', 'PLANAR_LAYERS')];
  expect(readings(acDft, ordered, { rest: result() })[0]).toMatchObject({
    direction: 'SUPPORTS',
    sentence:
      "The computed energy at defects is -0.8 eV (-0.85 to -0.75), below that at intact layers by the source's ordering.",
  });
});

test.each<[string, readonly Said[], readonly string[]]>([
  [
    'favourable, and lower than layers',
    [presence('PRESENT'), ordering('DEFECT', 'LESS', 'PLANAR_LAYERS')],
    ['SUPPORTS'],
  ],
  [
    'favourable, layers higher',
    [presence('PRESENT'), ordering('PLANAR_LAYERS', 'MUCH_GREATER', 'DEFECT')],
    ['SUPPORTS'],
  ],
  [
    'favourable, as strong as layers',
    [presence('PRESENT'), ordering('DEFECT', 'ABOUT_EQUAL', 'PLANAR_LAYERS')],
    ['NEUTRAL'],
  ],
  [
    'favourable, higher than layers',
    [presence('PRESENT'), ordering('DEFECT', 'GREATER', 'PLANAR_LAYERS')],
    ['NEUTRAL'],
  ],
  ['favourable, lower than pores', [presence('PRESENT'), ordering('DEFECT', 'LESS', 'MICROPORE')], ['NEUTRAL']],
  ['favourable', [presence('PRESENT')], ['NEUTRAL']],
  ['not favourable', [presence('ABSENT')], ['CONTRADICTS']],
  ['lower than layers', [ordering('DEFECT', 'LESS', 'PLANAR_LAYERS')], ['NEUTRAL']],
  ['named by a label', [ordering('edge', 'LESS', 'PLANAR_LAYERS')], []],
  ['of layers only', [presence('PRESENT', 'PLANAR_LAYERS'), layers('-0.3 eV')], []],
])('R-AC-DFT in words, %s', (_what, said, expected) => {
  expect(directions(acDft, said, { rest: result() })).toEqual(expected);
});

test('R-AC-DFT at an energy that is not printed: INSUFFICIENT', () => {
  const missing: Said = { ...energy('defect', ''), statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };
  expect(readings(acDft, [missing], { rest: result() })[0]).toMatchObject({
    direction: 'INSUFFICIENT',
    sentence: 'The binding energy at defects was determined, but no number of it is printed.',
  });
});

test('R-AC-DFT is conditional where the reference is unknown, layers were held, or the authors say qualitative', () => {
  const qualitative: Said = {
    quantity: 'BINDING_ENERGY',
    ion: null,
    statement: { form: 'RESOLUTION', level: 'QUALITATIVE_ONLY', limit: null },
  };
  const codes = (also: readonly Said[], parts: Partial<DftResult>) =>
    readings(acDft, [energy('defect', '-0.8 eV'), layers('-0.3 eV'), ...also], {
      rest: result(parts),
    })[0]?.conditions?.map(({ code }) => code);
  expect(codes([], {})).toEqual([]);
  expect(codes([qualitative], { reference: 'NOT_REPORTED', spacing: 'FIXED' })).toEqual([
    'DFT_REFERENCE_UNKNOWN',
    'DFT_SPACING_FIXED',
    'DFT_QUALITATIVE',
  ]);
});

test('R-AC-DFT judges adsorption in any region', () => {
  const said = [energy('defect', '-0.8 eV'), layers('-0.3 eV')];
  expect(directions(acDft, said, { rest: result(), region: 'PLATEAU' })).toEqual(['SUPPORTS']);
});

test.each(['Li', 'Na', 'K'] as const)('R-AC-DFT finds no computed defects in the seed paper for %s', async (ion) => {
  expect(directions(acDft, await seedEvidence(), { ion })).toEqual([]);
});
