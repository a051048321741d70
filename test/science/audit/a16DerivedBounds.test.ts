import { expect, test } from '@jest/globals';
import type { Claim } from '../../../src/domain/claim.ts';
import { finished } from '../../../src/domain/steps.ts';
import { a16DerivedBounds } from '../../../src/science/audit/a16DerivedBounds.ts';
import { checking } from '../../../src/science/audit/checking.ts';
import { auditInput, checks, evidenceBase, type Said, seedEvidence, severities } from '../../support/evidence.ts';
import { claim, idOf } from '../../support/records.ts';
import { capacity, codesOf, threeWindows, total } from '../orders/asked.ts';

const windows = threeWindows('0.16 V', '0.068 V');
const plateau = (value: string): Said => ({ quantity: 'PLATEAU_SHARE', value, conditions: { boundary: '0.1 V' } });
const pores = (value: string): Said => ({ quantity: 'CLOSED_PORE_VOLUME', value, ion: null, key: 'pores' });
const moreWith = (ion: 'Na' | 'Li', than: 'Na' | 'Li'): Said => ({
  quantity: 'PROCESS_CAPACITY',
  ion: null,
  statement: { form: 'ORDERING', items: [{ ion }, { ion: than }], relations: ['GREATER'] },
  conditions: { process: 'ADSORPTION' },
  key: 'more',
});
const order = (ascending: string, parts: Partial<Claim> = {}): Claim =>
  claim({
    key: `order-${ascending.toLowerCase().replaceAll('<', '-')}`,
    material: idOf('Material', 'hc'),
    ion: 'Na',
    assertion: { kind: 'CONTRIBUTION_ORDER', ascending: codesOf(ascending) },
    ...parts,
  });

/** A total of 422 with 57 % below 0.1 V and 55 between 0.16 and 0.068 V leaves 182.65 to 242.94 below 0.068 V. */
const sodium = [total('422 mAh/g'), capacity('IC', '55 mAh/g', 'IP'), plateau('57 %'), ...windows];

test.each([
  ['242.9 mAh/g', null],
  ['182.7 mAh/g', null],
  ['243.1 mAh/g', 'ERROR'],
  ['182.5 mAh/g', 'ERROR'],
])('A16 of a pore filling of %s where the other numbers leave 182.65 to 242.94: %s', (value, severity) => {
  expect(severities(a16DerivedBounds, [...sodium, capacity('FC', value, 'LP')])).toContain(severity);
});

test('A16 says what the other numbers leave, and what would agree with them', () => {
  const [, found] = checks(a16DerivedBounds, [...sodium, capacity('FC', '300 mAh/g', 'LP')]);
  expect(found).toMatchObject({
    severity: 'ERROR',
    sentence:
      'The capacity of pore filling is stated as 300 mAh/g (299.5 to 300.5), which contradicts the ' +
      '182.6 to 242.9 mAh/g that the other statements leave.',
    computations: [{ terms: [{ value: 300, unit: 'mAh/g' }], result: { lower: 182.6475 }, expected: null }],
  });
  expect(found?.repairs?.map(({ observation, unit }) => [observation, unit])).toEqual([
    [idOf('Observation', 'capacity-fc-LP'), 'mAh/g'],
  ]);
});

test('A16 of contributions that contradict the total through closure alone: WARNING', () => {
  const few = [total('100 mAh/g'), capacity('AC', '20 mAh/g'), capacity('IC', '30 mAh/g')];
  expect(severities(a16DerivedBounds, few)).toEqual(['WARNING', 'WARNING']);
  const input = auditInput(evidenceBase(few));
  const open = finished(checking(a16DerivedBounds, { ...input, parameter: () => 0 }));
  expect(open.map(({ severity }) => severity)).toEqual([null, null]);
});

test('A16 of more intercalation than the densest compound holds, 279 mAh/g for Na: WARNING', () => {
  const found = checks(a16DerivedBounds, [total('422 mAh/g'), capacity('IC', '300 mAh/g'), capacity('FC', '>1 mAh/g')]);
  expect(found.map(({ severity }) => severity)).toEqual(['WARNING', null]);
});

test('A16 says nothing of a contribution that nothing bounds', () => {
  expect(checks(a16DerivedBounds, [capacity('AC', '20 mAh/g')])).toEqual([]);
  expect(checks(a16DerivedBounds, [])).toEqual([]);
});

test('A16 of a contribution that is only bounded from below, by another ion', () => {
  const said = [
    total('422 mAh/g'),
    capacity('AC', '150 mAh/g'),
    capacity('FC', '272 mAh/g'),
    { ...capacity('AC', '160 mAh/g'), ion: 'Li' as const, key: 'li' },
    { ...capacity('FC', '>1 mAh/g'), ion: 'Li' as const, key: 'li-fc' },
    moreWith('Li', 'Na'),
  ];
  const found = checks(a16DerivedBounds, said).map(({ severity, ion, sentence }) => [severity, ion, sentence]);
  expect(found).toContainEqual([
    null,
    'Li',
    'The capacity of adsorption is stated as 160 mAh/g (159.5 to 160.5), which agrees with the at least 149.5 mAh/g that the other statements leave.',
  ]);
});

test('A16 of a contribution below what another ion leaves: WARNING, and anything above would agree', () => {
  const said = [
    total('422 mAh/g'),
    capacity('AC', '150 mAh/g'),
    capacity('FC', '272 mAh/g'),
    { ...capacity('AC', '140 mAh/g'), ion: 'Li' as const, key: 'li' },
    { ...capacity('FC', '>1 mAh/g'), ion: 'Li' as const, key: 'li-fc' },
    moreWith('Li', 'Na'),
  ];
  const found = checks(a16DerivedBounds, said).filter(({ severity, ion }) => severity !== null && ion === 'Li');
  expect(found[0]?.repairs).toMatchObject([{ lower: 149.5, upper: null, unit: 'mAh/g' }]);
});

test('A16 of a stated inequality between ions that the numbers contradict: WARNING', () => {
  const both = [
    total('422 mAh/g'),
    capacity('AC', '150 mAh/g'),
    capacity('FC', '272 mAh/g'),
    { ...total('444 mAh/g'), ion: 'Li' as const, key: 'li-total' },
    { ...capacity('AC', '160 mAh/g'), ion: 'Li' as const, key: 'li-ac' },
    { ...capacity('FC', '284 mAh/g'), ion: 'Li' as const, key: 'li-fc' },
  ];
  expect(severities(a16DerivedBounds, [...both, moreWith('Li', 'Na')])).not.toContain('WARNING');
  const found = checks(a16DerivedBounds, [...both, moreWith('Na', 'Li')]).filter(({ severity }) => severity !== null);
  expect(found.map(({ sentence }) => sentence)).toContain(
    'Adsorption is said to give more than with Li, where it gives at least 159.5 mAh/g: the other numbers contradict it.',
  );
});

test.each([
  ['0.17 cm3/g', 'WARNING'], // 0.165 to 0.175, at most 197.5 mAh/g of Na
  ['0.18 cm3/g', null], // up to 0.185, 208.8 mAh/g
])('A16 of at least 201.5 mAh/g in pores of %s: %s', (volume, severity) => {
  const said = [total('422 mAh/g'), capacity('FC', '202 mAh/g'), capacity('AC', '220 mAh/g'), pores(volume)];
  const [found] = checks(a16DerivedBounds, said).filter(({ sentence }) => sentence.includes('closed pores'));
  expect(found?.severity).toBe(severity);
  expect(found?.sentence).toContain('The numbers ask for at least 201.5 mAh/g of pore filling; closed pores of');
});

test('A16 does not ask pores where no pore filling is stated, or nothing is known of the metal', () => {
  const said = [total('422 mAh/g'), capacity('IC', '202 mAh/g'), capacity('AC', '220 mAh/g'), pores('0.1 cm3/g')];
  expect(checks(a16DerivedBounds, said)).toHaveLength(2);
  const filled = [total('422 mAh/g'), capacity('FC', '202 mAh/g'), capacity('AC', '220 mAh/g'), pores('0.1 cm3/g')];
  const base = { ...evidenceBase(filled), ions: [] };
  expect(checks(a16DerivedBounds, base)).toHaveLength(2);
});

test('A16 of a claimed order that the numbers leave passes, of another: WARNING', () => {
  const claims = [
    order('FC<AC<IC'),
    order('IC<AC<FC'),
    order('FC<IC<AC', { stance: 'DENIES' }),
    order('AC<FC', { ion: 'K' }),
    claim({ material: idOf('Material', 'hc'), ion: 'Na' }),
  ];
  const told = checks(a16DerivedBounds, evidenceBase(sodium, { claims })).slice(-2);
  expect(told.map(({ severity, sentence }) => [severity, sentence])).toEqual([
    [null, 'The claimed order intercalation < adsorption < pore filling is one that the numbers leave.'],
    ['WARNING', 'The claimed order pore filling < adsorption < intercalation contradicts the numbers.'],
  ]);
});

test('A16 of a claimed order where the numbers contradict each other asks every repair', () => {
  const slope: Said = { quantity: 'SLOPE_SHARE', value: '66 %', conditions: { boundary: '0.1 V' } };
  const claims = [order('IC<AC<FC'), order('FC<AC<IC')];
  const told = checks(a16DerivedBounds, evidenceBase([...sodium, slope], { claims })).slice(-2);
  expect(told.map(({ severity, sentence }) => [severity, sentence])).toEqual([
    [
      null,
      'The claimed order intercalation < adsorption < pore filling is one that the numbers leave under some repair of their contradictions.',
    ],
    [
      'WARNING',
      'The claimed order pore filling < adsorption < intercalation contradicts the numbers, however they are repaired.',
    ],
  ]);
});

test('A16 of a claimed order without a total, and without any number', () => {
  const claims = [order('IC<AC')];
  const some = [capacity('AC', '150 mAh/g'), capacity('IC', '>20 mAh/g')];
  expect(checks(a16DerivedBounds, evidenceBase(some, { claims })).at(-1)?.severity).toBeNull();
  expect(checks(a16DerivedBounds, evidenceBase([{ value: '1 V', quantity: 'PLATEAU_POTENTIAL' }], { claims }))).toEqual(
    [],
  );
});

test('A16 finds 74 mAh/g of K below 0.08 V in the seed paper, where 4 % of 235 mAh/g are 9.42', async () => {
  const found = checks(a16DerivedBounds, await seedEvidence()).filter(({ severity }) => severity !== null);
  expect(found.map(({ severity, ion, sentence }) => [severity, ion, sentence])).toEqual([
    [
      'ERROR',
      'K',
      'The capacity of intercalation is stated as 74 mAh/g (73.5 to 74.5), which contradicts the 0 to 9.42 mAh/g that the other statements leave.',
    ],
  ]);
});
