import { expect, test } from '@jest/globals';
import type { Audit } from '../../src/domain/audit.ts';
import { standardOptions } from '../../src/domain/judging.ts';
import { auditSource } from '../../src/science/audit/audit.ts';
import { auditInput, type Said } from '../support/evidence.ts';
import { faultlessKinetics } from '../support/faultlessKinetics.ts';

const rules = ['A10', 'A11', 'A12', 'A13', 'A14', 'A15', 'A17', 'A18', 'A19'];

function audited(changes: Readonly<Record<string, Partial<Said>>> = {}): Audit {
  return auditSource(auditInput(faultlessKinetics(changes)), standardOptions).audit;
}

test('a source without faults is found without faults', () => {
  expect(audited().findings.map(({ rule, sentence }) => `${rule} ${sentence}`)).toEqual([]);
});

test.each(rules)('%s records what it passes in a source without faults', (rule) => {
  const passed = audited().checks.filter((check) => check.rule === rule && check.passed);
  expect(passed.length).toBeGreaterThan(0);
  expect(passed.every(({ inputs, sentence }) => inputs.length > 0 && sentence !== '')).toBe(true);
});

const turned = { form: 'ORDERING', items: [{ ion: 'Na' }, { ion: 'K' }], relations: ['LESS'] } as const;
const shown = {
  form: 'CAPTION',
  figure: '4',
  panel: 'd',
  shows: 'patterns',
  quantities: [],
  ions: ['Na', 'K'],
} as const;

test.each([
  ['A10', 'an order turned round', { 'kinetics-order': { statement: turned } }, 'WARNING'],
  ['A10', 'a fall turned into a rise', { 'diffusion-falls': { trend: 'INCREASES' } }, 'WARNING'],
  ['A11', 'a spacing in nm instead of angstrom', { spacing: { value: '3.83 nm' } }, 'WARNING'],
  [
    'A12',
    'a share of 97 % at the fast rate',
    { 'share-fast': { value: '97 %' }, 'b-value': { value: '0.88' } },
    'WARNING',
  ],
  ['A13', 'a limit on what the claim rests on', { 'g-band-limit': { quantity: 'G_BAND_WIDTH' } }, 'WARNING'],
  ['A14', 'a better carbon elsewhere', { 'other-source': { value: '450 mAh/g' } }, 'WARNING'],
  ['A15', 'a share without its scan rate', { 'share-fast': { conditions: {} } }, 'INFO'],
  ['A17', 'a text that speaks of K as well', { 'figure-in-text': { statement: shown } }, 'WARNING'],
  ['A18', 'a window of 2 mV', { 'lp-upper': { value: '0.007 V' }, 'ip-lower': { value: '0.007 V' } }, 'WARNING'],
  ['A19', 'b of 0.55', { 'b-value': { value: '0.55' } }, 'WARNING'],
] as const)('%s alone finds %s', (rule, _, changes, severity) => {
  const { findings } = audited(changes);
  expect([...new Set(findings.map((each) => each.rule))]).toEqual([rule]);
  expect(findings.some((each) => each.severity === severity)).toBe(true);
});
