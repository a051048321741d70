import { expect, test } from '@jest/globals';
import type { PresenceLevel } from '../../../src/domain/observation.ts';
import { mcXps } from '../../../src/science/rules/mcXps.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const technique = 'XPS';

function presence(feature: string, level: PresenceLevel, conditions: Said['conditions'] = {}): Said {
  return { quantity: null, technique, conditions, statement: { form: 'PRESENCE', feature, level, count: null } };
}

function level(value: string, conditions: NonNullable<Said['conditions']>): Said {
  return { quantity: 'XPS_BINDING_ENERGY', value, technique, conditions };
}

const metal = level('1070.5 eV', { chemicalState: 'METALLIC', line: 'Na 1s' });

test.each([
  ['Auger parameter or plasmon losses', [presence('METAL_AUGER_OR_PLASMON', 'PRESENT')], 'SUPPORTS'],
  ['weak plasmon losses beside a core level', [metal, presence('METAL_AUGER_OR_PLASMON', 'WEAK')], 'SUPPORTS'],
  ['no Auger parameter', [metal, presence('METAL_AUGER_OR_PLASMON', 'ABSENT')], 'NEUTRAL'],
  ['a core level alone', [metal], 'NEUTRAL'],
  ['a component without number', [presence('METALLIC_SIGNAL', 'PRESENT')], 'NEUTRAL'],
] as const)('R-MC-XPS of %s: %s', (_, given, direction) => {
  expect(directions(mcXps, given)).toEqual([direction]);
});

test('R-MC-XPS says why a position alone is neutral', () => {
  const why =
    'Position alone does not tell metal from compounds (for Na 1s all lie within about 0.5 eV, so that the Auger parameter is ' +
    'used instead), and XPS sees about 1 nm and no pores further inside.';
  const sentence = (given: readonly Said[]) => readings(mcXps, given)[0]?.sentence;
  expect(sentence([level('293.9 eV', { chemicalState: 'IONIC' })])).toBe(
    `The source ascribes a core level at 293.9 eV to ions. ${why}`,
  );
  expect(sentence([presence('METALLIC_SIGNAL', 'PRESENT')])).toBe(`A component is ascribed to the metal. ${why}`);
});

test('R-MC-XPS reads nothing of other techniques, the pristine carbon, and levels of no stated chemical state', () => {
  const given = [
    { ...presence('METALLIC_SIGNAL', 'PRESENT'), technique: 'EPR' },
    presence('METAL_AUGER_OR_PLASMON', 'PRESENT', { mode: 'PRISTINE' }),
    level('284.8 eV', { line: 'C 1s' }),
    { ...metal, statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } } as const,
  ];
  expect(directions(mcXps, given)).toEqual([]);
});

test('R-MC-XPS gives one reading for each source, and has nothing to say of the slope', () => {
  const other = { ...metal, dataset: 'roe_2020_lines', material: 'doe_2026_pores/hc' };
  expect(directions(mcXps, [presence('METAL_AUGER_OR_PLASMON', 'PRESENT'), other])).toEqual(['SUPPORTS', 'NEUTRAL']);
  expect(directions(mcXps, [metal], { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
});

test.each([
  ['Li', []],
  ['Na', ['The source ascribes Na 1s at 1070.5 eV to the metal, Na 1s at 1071.9 eV to ions.']],
  ['K', ['The source ascribes K 2p1/2 at 291.1 eV to ions, K 2p3/2 at 293.9 eV to ions.']],
] as const)('R-MC-XPS of the seed paper for %s: positions alone', async (ion, said) => {
  const found = readings(mcXps, await seedEvidence(), { ion });
  expect(found.map(({ direction }) => direction)).toEqual(said.map(() => 'NEUTRAL'));
  expect(found.map(({ sentence }) => sentence.slice(0, sentence.indexOf(' Position alone')))).toEqual(said);
});
