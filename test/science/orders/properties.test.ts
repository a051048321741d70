import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Said } from '../../support/evidence.ts';
import { capacity, orderOf, shortOf, threeWindows, total } from './asked.ts';

const parameters = { seed: 20261122, numRuns: 10 };
const windows = threeWindows('0.16 V', '0.068 V');

/** Numbers of one carbon: a total, and perhaps a contribution and a plateau share, each within some bounds. */
const numbers = fc.record({
  total: fc.integer({ min: 200, max: 500 }),
  intercalation: fc.option(fc.integer({ min: 10, max: 150 })),
  plateau: fc.option(fc.integer({ min: 10, max: 90 })),
  half: fc.integer({ min: 1, max: 20 }),
  windowed: fc.boolean(),
});
type Numbers = typeof numbers extends fc.Arbitrary<infer T> ? T : never;

function around(value: number, half: number, unit: string): string {
  return `${Math.max(0, value - half)}-${value + half} ${unit}`;
}

function statements({ total: all, intercalation, plateau, half, windowed }: Numbers): readonly Said[] {
  return [
    total(around(all, 1, 'mAh/g')),
    ...(intercalation === null ? [] : [capacity('IC', around(intercalation, half, 'mAh/g'))]),
    ...(plateau === null ? [] : [share(around(plateau, half, '%'))]),
    ...(windowed ? windows : [capacity('AC', `>${1} mAh/g`), capacity('FC', `>${1} mAh/g`)]),
  ];
}

function share(value: string): Said {
  return { quantity: 'PLATEAU_SHARE', value, key: 'plateau', conditions: { boundary: '0.1 V' } };
}

const asked = { claimed: ['IC<AC<FC'] };

test('contributionOrder(): shares of the feasible orders make 1', () => {
  fc.assert(
    fc.property(numbers, (given) => {
      const { orders } = orderOf(statements(given), asked);
      const sum = orders.reduce((all, each) => all + each.share, 0);
      return orders.length === 0 || Math.abs(sum - 1) < 1e-8;
    }),
    parameters,
  );
});

test('contributionOrder(): widening an interval never removes a feasible order', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 30 }), (given, more) => {
      const narrow = orderOf(statements(given), asked).orders;
      const wide = orderOf(statements({ ...given, half: given.half + more }), asked).orders;
      const left = new Set(wide.map(({ ascending }) => shortOf(ascending)));
      return narrow.every(({ ascending }) => left.has(shortOf(ascending)));
    }),
    parameters,
  );
});

test('contributionOrder(): the order and the names of observations change nothing but names', () => {
  fc.assert(
    fc.property(numbers, (given) => {
      const said = statements(given);
      const renamed = said.toReversed().map((each, place) => ({ ...each, key: `other-${place}` }));
      const bare = (order: unknown) => JSON.stringify(order).replace(/"observations":\[[^\]]*\]/g, '');
      expect(bare(orderOf(renamed, asked))).toBe(bare(orderOf(said, asked)));
    }),
    parameters,
  );
});

test('contributionOrder(): the unit of a number changes nothing', () => {
  const inMilli = orderOf([total('422 mAh/g'), capacity('IC', '55 mAh/g'), ...windows], asked);
  const inAmpere = orderOf([total('0.422 Ah/g'), capacity('IC', '0.055 Ah/g'), ...windows], asked);
  expect(inAmpere.orders).toEqual(inMilli.orders);
  expect(inAmpere.processes).toEqual(inMilli.processes);
});

test('contributionOrder(): the same input gives the same bytes', () => {
  const said = [total('422 mAh/g'), capacity('IC', '55 mAh/g'), share('57 %'), ...windows];
  expect(JSON.stringify(orderOf(said, asked))).toBe(JSON.stringify(orderOf(said, asked)));
});
