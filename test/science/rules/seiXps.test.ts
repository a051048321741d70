import { expect, test } from '@jest/globals';
import type { PresenceLevel } from '../../../src/domain/observation.ts';
import { seiXps } from '../../../src/science/rules/seiXps.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

function components(level: PresenceLevel, conditions: NonNullable<Said['conditions']> = {}): Said {
  const statement = { form: 'PRESENCE', feature: 'SEI_COMPONENTS', level, count: null } as const;
  return { quantity: null, technique: 'XPS', statement, conditions };
}

test.each([
  ['present', [components('PRESENT')], 'SUPPORTS'],
  ['weak', [components('WEAK')], 'SUPPORTS'],
  ['absent', [components('ABSENT')], 'CONTRADICTS'],
  [
    'absent but for one',
    [components('ABSENT', { compound: 'LiF' }), components('PRESENT', { compound: 'Li2CO3' })],
    'SUPPORTS',
  ],
  ['absent one by one', [components('ABSENT', { compound: 'LiF' })], 'NEUTRAL'],
] as const)('R-SEI-XPS of components that are %s: %s', (_, given, direction) => {
  expect(directions(seiXps, given)).toEqual([direction]);
});

test('R-SEI-XPS names levels and compounds where they are said, and rests on words alone', () => {
  const sentence = (given: readonly Said[]) => readings(seiXps, given)[0]?.sentence;
  expect(
    sentence([components('PRESENT', { line: 'C 1s' }), components('PRESENT', { line: 'F 1s', compound: 'NaF' })]),
  ).toBe('Core-level spectra (C 1s, F 1s) show components of an interphase (NaF).');
  expect(sentence([components('ABSENT')])).toBe('Core-level spectra show no components of an interphase.');
  expect(sentence([components('ABSENT', { compound: 'NaF' })])).toBe(
    'Core-level spectra do not show single components (NaF); of others nothing is said.',
  );
  expect(readings(seiXps, [components('PRESENT')])[0]?.qualitative).toBe(true);
});

test('R-SEI-XPS leaves out what was not measured by XPS, and the pristine carbon', () => {
  const { technique: _, ...asserted } = components('PRESENT');
  const given = [asserted, { ...asserted, technique: 'EIS' }, components('PRESENT', { mode: 'PRISTINE' })];
  expect(directions(seiXps, given)).toEqual([]);
});

test('R-SEI-XPS gives one reading for each source', () => {
  const other = { ...components('ABSENT'), dataset: 'roe_2020_lines', material: 'doe_2026_pores/hc' };
  expect(directions(seiXps, [components('PRESENT'), other])).toEqual(['SUPPORTS', 'CONTRADICTS']);
});

const shown = ['SUPPORTS', 'Core-level spectra (C 1s, O 1s, F 1s) show components of an interphase.'] as const;

test.each([
  ['Li', []], // asserted, not measured
  ['Na', [shown]],
  ['K', [shown]],
] as const)('R-SEI-XPS of the seed paper for %s', async (ion, expected) => {
  const found = readings(seiXps, await seedEvidence(), { ion });
  expect(found.map(({ direction, sentence }) => [direction, sentence])).toEqual(expected);
});
