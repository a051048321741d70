import { expect, test } from '@jest/globals';
import type { Audit } from '../../src/domain/audit.ts';
import { standardOptions } from '../../src/domain/judging.ts';
import { auditSource } from '../../src/science/audit/audit.ts';
import { auditRules } from '../../src/science/audit/index.ts';
import { auditInput, type Said } from '../support/evidence.ts';
import { faultless, otherMeaning } from '../support/faultless.ts';
import { idOf, quantity } from '../support/records.ts';

type Changes = Readonly<Record<string, Partial<Said>>>;

function audited(changes: Changes = {}, leftOutRules: readonly string[] = []): Audit {
  return auditSource(auditInput(faultless(changes)), { ...standardOptions, leftOutRules }).audit;
}

const codes = auditRules.entries.map(({ code }) => code);

test('a source without faults is found without faults', () => {
  expect(audited().findings.map(({ rule, severity, sentence }) => `${rule} ${severity} ${sentence}`)).toEqual([]);
});

test.each(codes)('%s records what it passes in a source without faults', (rule) => {
  const passed = audited().checks.filter((check) => check.rule === rule && check.passed);
  expect(passed.length).toBeGreaterThan(0);
  expect(passed.every(({ inputs, sentence }) => inputs.length > 0 && sentence !== '')).toBe(true);
});

const order = (relation: 'LESS' | 'GREATER'): Partial<Said> => ({
  statement: { form: 'ORDERING', items: [{ ion: 'Na' }, { ion: 'K' }], relations: [relation] },
});
const times = (value: string): Partial<Said> => ({
  statement: { form: 'RATIO', relation: 'TIMES', value: quantity(value, 'DIMENSIONLESS'), to: { ion: 'K' } },
});
const resistance = { form: 'ROLE', label: 'R2', role: 'CHARGE_TRANSFER_RESISTANCE' } as const;
const ofBoth = {
  form: 'CAPTION',
  figure: '4',
  panel: 'd',
  shows: 'patterns',
  quantities: [],
  ions: ['Na', 'K'],
} as const;

/** One change for each rule: what it is, which statement it changes and how, and what the rule then finds. */
const faults: readonly (readonly [string, string, string, Partial<Said>, string])[] = [
  ['A1', 'a plateau share of 67 %', 'plateau-share', { value: '67 %' }, 'ERROR'],
  ['A1', 'a retention of 93 %', 'retention', { value: '93 %' }, 'ERROR'],
  ['A1', 'an initial efficiency of 90 %', 'first-efficiency', { value: '90 %' }, 'ERROR'],
  ['A1', 'another capacity in the abstract', 'capacity-in-abstract', { value: '432 mAh/g' }, 'ERROR'],
  ['A2', '2.5 times as much', 'more-than-k', times('2.50'), 'ERROR'],
  ['A3', 'an angle of 22.70 degrees', 'angle', { value: '22.70 deg' }, 'ERROR'],
  ['A4', 'an order turned round', 'capacity-order', order('LESS'), 'ERROR'],
  ['A5', 'a symbol with another meaning', 'plateau-symbol-again', otherMeaning, 'WARNING'],
  ['A6', 'a doublet the wrong way round', 'k-2p3', { value: '298.6 eV' }, 'ERROR'],
  ['A7', 'a resistor with another role', 'role-again', { statement: resistance }, 'WARNING'],
  ['A8', 'more in the low window than on the plateau', 'lp-capacity', { value: '262 mAh/g' }, 'ERROR'],
  ['A9', 'a surface at 0 V', 'surface-layer', { conditions: { potential: '0 V' } }, 'WARNING'],
  ['A10', 'an order against its repetition', 'kinetics-order', order('LESS'), 'WARNING'],
  ['A11', 'a spacing in nm instead of angstrom', 'spacing', { value: '3.83 nm' }, 'WARNING'],
  ['A12', 'a share of 97 % at the fast rate', 'share-fast', { value: '97 %' }, 'WARNING'],
  ['A13', 'a limit on what a claim rests on', 'g-band-limit', { quantity: 'G_BAND_WIDTH' }, 'WARNING'],
  ['A14', 'a better carbon elsewhere', 'other-source', { value: '450 mAh/g' }, 'WARNING'],
  ['A15', 'a share without its scan rate', 'share-fast', { conditions: {} }, 'INFO'],
  ['A16', 'more pore filling than the rest leaves', 'filling', { value: '300 mAh/g' }, 'ERROR'],
  ['A17', 'a text that speaks of K as well', 'figure-in-text', { statement: ofBoth }, 'WARNING'],
  ['A18', 'a high window of 10 mV', 'hp-upper', { value: '0.17 V' }, 'WARNING'],
  ['A19', 'b of 0.55', 'b-value', { value: '0.55' }, 'WARNING'],
];

test('there is a fault for every rule', () => {
  expect([...new Set(faults.map(([rule]) => rule))]).toEqual(codes);
});

test.each(faults)('%s finds %s, and no ERROR is found elsewhere', (rule, _, key, change, severity) => {
  const { findings } = audited({ [key]: change });
  expect(findings.some((each) => each.rule === rule && each.severity === severity)).toBe(true);
  const elsewhere = findings.filter(
    (each) => each.severity === 'ERROR' && !each.inputs.includes(idOf('Observation', key)),
  );
  expect(elsewhere.map(({ sentence }) => sentence)).toEqual([]);
});

test('repairs of a sum are what the statements were before the fault', () => {
  const others = codes.filter((code) => code !== 'A1');
  const { findings } = audited({ 'plateau-share': { value: '67 %' } }, others);
  const repairs = findings.flatMap((finding) => finding.repairs);
  const mended = repairs.filter(({ observation }) => observation === idOf('Observation', 'plateau-share'));
  expect(mended.length).toBeGreaterThan(0);
  expect(mended.every(({ lower, upper }) => (lower ?? 0) <= 57.5 && (upper ?? 100) >= 56.5)).toBe(true);
});
