import { expect, test } from '@jest/globals';
import { a7Roles } from '../../../src/science/audit/a7Roles.ts';
import { checks, type Said, seedEvidence, severities } from '../../support/evidence.ts';

const role = (label: string, plays: string): Said => ({
  quantity: null,
  ion: null,
  technique: 'EIS',
  statement: { form: 'ROLE', label, role: plays },
});

test('A7 passes a label that keeps its role', () => {
  const twice = [role('R2', 'SEI_RESISTANCE'), role('R2', 'SEI_RESISTANCE')];
  expect(severities(a7Roles, twice)).toEqual([null]);
});

test('A7 warns of a label with two roles', () => {
  const both = [role('R2', 'SEI_RESISTANCE'), role('R2', 'CHARGE_TRANSFER_RESISTANCE')];
  expect(checks(a7Roles, both)[0]).toMatchObject({
    severity: 'WARNING',
    sentence: 'R2 stands for SEI resistance and for charge-transfer resistance.',
  });
});

test('A7 finds R2 of the seed paper', async () => {
  const found = checks(a7Roles, await seedEvidence()).filter(({ severity }) => severity !== null);
  expect(found.map(({ sentence }) => sentence)).toEqual([
    'R2 stands for charge-transfer resistance and for SEI resistance.',
  ]);
});
