import { expect, test } from '@jest/globals';
import { type Said, seedEvidence } from '../../support/evidence.ts';
import { boundsOf, capacity, orderOf, sharesOf, shortOf, threeWindows, total } from './asked.ts';

const plateau = (value: string): Said => ({ quantity: 'PLATEAU_SHARE', value, conditions: { boundary: '0.1 V' } });
const windows = threeWindows('0.16 V', '0.068 V');

/** Numbers that stand for themselves, without the half of a last digit. */
const exactly = (value: string, unit = 'mAh/g') => `${value}.00000000 ${unit}`;

test('contributionOrder() of a total and one contribution: two orders with 35.01 %, two with 14.99 %, the others never', () => {
  const order = orderOf([total(exactly('422')), capacity('IC', exactly('55'))], { claimed: ['IC<AC<FC'] });
  expect(sharesOf(order)).toEqual({ 'IC<AC<FC': 35.01, 'IC<FC<AC': 35.01, 'AC<IC<FC': 14.99, 'FC<IC<AC': 14.99 });
  expect(order).toMatchObject({ status: 'CONSISTENT', method: 'EXACT', uniqueOrder: null, reason: null });
});

test('contributionOrder() of the Na numbers as points: FC 185.54 to 240.54, AC 126.46 to 181.46, one order', () => {
  const point = [total(exactly('422')), capacity('IC', exactly('55')), plateau(exactly('57', '%')), ...windows];
  const order = orderOf(point, { claimed: ['IC<AC<FC'] });
  expect(boundsOf(order, 'FC')).toEqual([185.54, 240.54]);
  expect(boundsOf(order, 'AC')).toEqual([126.46, 181.46]);
  expect(sharesOf(order)).toEqual({ 'IC<AC<FC': 100 });
  expect(order.status).toBe('DETERMINED');
});

test('contributionOrder() of the Na numbers with rounding: 99.83 %, so that the order is consistent only', () => {
  const order = orderOf([total('422 mAh/g'), capacity('IC', '55 mAh/g'), plateau('57 %'), ...windows], {
    claimed: ['IC<AC<FC'],
  });
  expect(sharesOf(order)).toEqual({ 'IC<AC<FC': 99.83, 'IC<FC<AC': 0.17 });
  expect(order).toMatchObject({ status: 'CONSISTENT', dimension: 3 });
});

test('contributionOrder() with about 202 mAh/g of pore filling as well: AC 153.9 to 176.1, one order', () => {
  const numbers = [total('422 mAh/g'), capacity('IC', '55 mAh/g'), capacity('FC', '~202 mAh/g'), plateau('57 %')];
  const order = orderOf([...numbers, ...windows], { claimed: ['IC<AC<FC'] });
  expect(boundsOf(order, 'AC')).toEqual([153.9, 176.1]);
  expect(order).toMatchObject({ status: 'DETERMINED', settledBy: [] });
  expect(shortOf(order.uniqueOrder ?? [])).toBe('IC<AC<FC');
});

test('contributionOrder() puts 165 mAh/g of adsorption and 57 % of plateau together (422 = 165 + 55 + 202)', () => {
  const numbers = [total(exactly('422')), capacity('IC', exactly('55')), capacity('FC', exactly('202'))];
  const order = orderOf([...numbers, plateau(exactly('57', '%')), ...windows]);
  expect(boundsOf(order, 'AC')).toEqual([165, 165]);
  expect(order).toMatchObject({ status: 'NO_CLAIM', dimension: 0, method: 'EXACT' });
  expect(sharesOf(order)).toEqual({ 'IC<AC<FC': 100 });
});

test('contributionOrder() of a boundary above the first window: the plateau holds intercalation and pore filling whole', () => {
  const order = orderOf([total('100 mAh/g'), plateau('30 %'), ...threeWindows('0.08 V', '0.01 V')]);
  expect(boundsOf(order, 'IC')).toEqual([0, 30.65]); // 30.5 % of 100.5
  expect(boundsOf(order, 'AC')).toEqual([69.15, 100.5]); // 69.5 % of 99.5
});

test('contributionOrder() of the seed paper: the numbers for Na leave the claimed order alone', async () => {
  const order = orderOf(await seedEvidence(), { claimed: ['IC<AC<FC', 'IC<AC<FC'] });
  expect(order.status).toBe('DETERMINED');
  expect(order.claims).toEqual([
    {
      ascending: ['INTERCALATION', 'ADSORPTION', 'PORE_FILLING'],
      claims: ['Claim:0', 'Claim:1'],
      status: 'DETERMINED',
    },
  ]);
  expect(boundsOf(order, 'AC')).toEqual([153.9, 176.1]);
  expect(order.cuts).toEqual([1.5, 0.16, 0.1, 0.068]);
  // 57 % (56.5 to 57.5) and about 57 % (54.15 to 59.85) are one statement
  const share = order.constraints.find(({ kind }) => kind === 'REGION_SHARE');
  expect(share?.sentence).toBe('The plateau below 0.1 V gives 57 % (56.5 to 57.5) of the total.');
  expect(share?.observations).toHaveLength(3);
  expect(order.constraints.filter(({ boundaryFromPeak }) => boundaryFromPeak).map(({ kind }) => kind)).toEqual([
    'WINDOW',
    'WINDOW',
    'WINDOW',
  ]);
});

test('contributionOrder() of the seed paper: 66 % of slope and 44 % of plateau for Li cannot both hold', async () => {
  const order = orderOf(await seedEvidence(), { claimed: ['FC<AC<IC'] }, 'Li');
  expect(order).toMatchObject({ status: 'DATA_INCONSISTENT', orders: [], method: null, conflictsComplete: true });
  expect(order.claims[0]?.status).toBeNull();
  expect(order.infeasibleSubsets.map(({ sentence }) => sentence)).toEqual([
    'These cannot all hold: share of the plateau below 0.1 V and share of the slope above 0.1 V.',
  ]);
  const told = order.repairs.map(({ sentence, outcome }) => [sentence, outcome.status, sharesOf(outcome)]);
  expect(told).toEqual([
    [
      'Without the share of the plateau below 0.1 V the rest can hold.',
      'CONSISTENT',
      { 'FC<IC<AC': 62.56, 'FC<AC<IC': 37.44 },
    ],
    [
      'Without the share of the slope above 0.1 V the rest can hold.',
      'CONSISTENT',
      { 'FC<IC<AC': 61.16, 'FC<AC<IC': 38.84 },
    ],
  ]);
});

test('contributionOrder() of the seed paper: 74 mAh/g below 0.08 V are more than 4 % of 235 mAh/g for K', async () => {
  const order = orderOf(await seedEvidence(), { claimed: ['FC<IC<AC'], acrossIons: false }, 'K');
  expect(order.status).toBe('DATA_INCONSISTENT');
  const [first] = order.infeasibleSubsets;
  expect(order.infeasibleSubsets.map(({ constraints }) => constraints.length)).toEqual([4, 4, 4, 4]);
  expect(first?.sentence).toBe(
    'These cannot all hold: capacity of intercalation, share of the plateau below 0.1 V, total capacity and adsorption from 1.5 to 0.08 V.',
  );
});
