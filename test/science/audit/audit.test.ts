import { expect, test } from '@jest/globals';
import { type JudgingOptions, standardOptions } from '../../../src/domain/judging.ts';
import { auditSource } from '../../../src/science/audit/audit.ts';
import { auditInput, evidenceBase, type Said, seedEvidence } from '../../support/evidence.ts';
import { idOf, source } from '../../support/records.ts';

const role = (key: string, label: string, plays: string): Said => ({
  key,
  quantity: null,
  ion: null,
  technique: 'EIS',
  statement: { form: 'ROLE', label, role: plays },
});
const share = (key: string, value: string, scanRate: string): Said => ({
  key,
  quantity: 'CAPACITIVE_SHARE',
  value,
  conditions: { scanRate },
});
const roles = [role('one', 'R2', 'SEI_RESISTANCE'), role('two', 'R2', 'CHARGE_TRANSFER_RESISTANCE')];

function audited(said: readonly Said[], options: Partial<JudgingOptions> = {}) {
  return auditSource(auditInput(evidenceBase(said)), { ...standardOptions, ...options });
}

test('auditSource() records a passed check with what was compared, and no finding', () => {
  const { audit, flagged } = audited([role('one', 'R2', 'SEI_RESISTANCE'), role('two', 'R2', 'SEI_RESISTANCE')]);
  expect(audit.source).toBe(source().id);
  expect(audit.findings).toEqual([]);
  expect(audit.checks).toMatchObject([
    {
      id: 'AuditCheck:doe_2026_pores/A7/one+two',
      rule: 'A7',
      passed: true,
      finding: null,
      inputs: [idOf('Observation', 'one'), idOf('Observation', 'two')],
      computations: [],
    },
  ]);
  expect(flagged.size).toBe(0);
});

test('auditSource() makes a finding of a check that fails, and flags its inputs for judging', () => {
  const { audit, flagged, conflicts } = audited(roles);
  expect(audit.findings).toMatchObject([
    { id: 'AuditFinding:doe_2026_pores/A7/one+two', rule: 'A7', severity: 'WARNING', repairs: [] },
  ]);
  expect(audit.checks[0]).toMatchObject({ passed: false, finding: audit.findings[0] });
  expect(flagged).toEqual(new Map(['one', 'two'].map((key) => [idOf('Observation', key), ['A7']])));
  expect(conflicts).toEqual([]);
});

test('auditSource() names a check of one statement by it', () => {
  expect(audited(roles.slice(0, 1)).audit.checks.map(({ id }) => id)).toEqual(['AuditCheck:doe_2026_pores/A7/one']);
});

test('auditSource() does not flag what is INFO', () => {
  // 50 % and 70 %: the odds grow by 2.33, 0.74 times what the law has
  const { audit, flagged } = audited([share('low', '50.0 %', '0.1 mV/s'), share('high', '70.0 %', '1 mV/s')]);
  expect(audit.findings).toMatchObject([{ rule: 'A12', severity: 'INFO' }]);
  expect(flagged.size).toBe(0);
});

test('auditSource() flags a statement once for each rule that doubts it', () => {
  // Of 10 % at 0.1 mV/s both shares at higher rates are too high: two findings of A12, all three flagged once
  const shares = [share('a', '10 %', '0.1 mV/s'), share('b', '90 %', '0.5 mV/s'), share('c', '99 %', '1 mV/s')];
  const { audit, flagged } = audited(shares);
  expect(audit.findings.filter(({ rule }) => rule === 'A12')).toHaveLength(2);
  expect(flagged.get(idOf('Observation', 'a'))).toEqual(['A12']);
});

test('auditSource() hands on conflicts with the ways to mend them', () => {
  const conflict: readonly Said[] = [
    { key: 'slope', quantity: 'SLOPE_SHARE', value: '66 %' },
    { key: 'plateau', quantity: 'PLATEAU_SHARE', value: '44 %' },
  ];
  const { audit, conflicts } = audited(conflict);
  expect(audit.findings.filter(({ severity }) => severity === 'ERROR')).toMatchObject([{ rule: 'A1' }]);
  expect(conflicts).toHaveLength(1);
  expect([...(conflicts[0]?.inputs ?? [])].sort()).toEqual(['plateau', 'slope'].map((key) => idOf('Observation', key)));
  expect(conflicts[0]?.repairs.length).toBeGreaterThan(0);
});

test('auditSource() leaves rules out, and checks with other thresholds', () => {
  expect(audited(roles, { leftOutRules: ['A7'] }).audit.checks).toEqual([]);
  const shares = [share('low', '50.0 %', '0.1 mV/s'), share('high', '70.0 %', '1 mV/s')];
  const thresholds = [{ rule: 'A12', parameter: 'agreesFrom', value: 0.7 }];
  expect(audited(shares, { thresholds }).audit.findings).toEqual([]);
});

test('auditSource() gives every check of the seed paper an id of its own', async () => {
  const { audit } = auditSource(auditInput(await seedEvidence()), standardOptions);
  const ids = audit.checks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(audit.findings).toEqual(audit.checks.flatMap(({ finding }) => finding ?? []));
});
