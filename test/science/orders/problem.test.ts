import { expect, test } from '@jest/globals';
import { inequalitiesOf, itemsOf } from '../../../src/science/orders/orderings.ts';
import { orderProblem } from '../../../src/science/orders/orderProblem.ts';
import { ratesOf } from '../../../src/science/orders/ratesOf.ts';
import { evidenceBase, type Said } from '../../support/evidence.ts';
import { cell, idOf, measurement, quantity } from '../../support/records.ts';
import {
  asking,
  boundsOf,
  capacity,
  orderOf,
  sharesOf,
  shortOf,
  subjectOf,
  threeWindows,
  tied,
  total,
  windowOf,
} from './asked.ts';

const plateau = (value: string, conditions: Said['conditions'] = { boundary: '0.1 V' }): Said => ({
  quantity: 'PLATEAU_SHARE',
  value,
  conditions,
});
const ordering = (items: readonly object[], relations: readonly string[], parts: Said = {}): Said => ({
  quantity: 'PROCESS_CAPACITY',
  statement: { form: 'ORDERING', items, relations } as Said['statement'] & object,
  ...parts,
});
const process = (code: string) => ({ process: code });
const sentences = (given: readonly Said[], asked = {}) =>
  orderProblem(subjectOf(given), asking(asked)).constraints.map(({ sentence }) => sentence);

test('contributionOrder() of fewer than two processes has not enough data', () => {
  expect(orderOf([total('422 mAh/g')])).toMatchObject({
    status: 'NOT_ENOUGH_DATA',
    reason: 'No process is ordered and none has a capacity.',
  });
  expect(orderOf([total('422 mAh/g'), capacity('IC', '55 mAh/g')])).toMatchObject({
    status: 'NOT_ENOUGH_DATA',
    reason: 'Only one process has a capacity.',
  });
});

test('contributionOrder() without a total has not enough data', () => {
  const order = orderOf([capacity('IC', '55 mAh/g'), capacity('AC', '>3 mAh/g')], { claimed: ['IC<AC'] });
  expect(order).toMatchObject({ status: 'NOT_ENOUGH_DATA', reason: 'Nothing bounds the total capacity.' });
  expect(order.claims.map(({ status }) => status)).toEqual([null]);
});

test('contributionOrder() of seven free processes has too many orders to list', () => {
  const codes = ['AC', 'IC', 'FC', 'MC', 'SEI', 'PL', 'INTERLAYER_EXPANSION'];
  const free = codes.map((code) =>
    code.length > 3 ? { ...capacity(code, '>0 mAh/g'), conditions: process(code) } : capacity(code, '>0 mAh/g'),
  );
  const order = orderOf([total('100 mAh/g'), ...free], { claimed: [codes.join('<')] });
  expect(order).toMatchObject({
    status: 'TOO_MANY_ORDERS',
    reason: 'More than 720 orders are feasible.',
    orders: [],
    method: null,
    ties: [],
  });
  expect(order.claims[0]?.status).toBe('CONSISTENT');
  expect(order.processes).toHaveLength(7);
});

test('contributionOrder() gives each claimed order its status, and the worst in all', () => {
  const numbers = [total('422 mAh/g'), capacity('IC', '55 mAh/g'), capacity('FC', '~202 mAh/g')];
  const order = orderOf(numbers, { claimed: ['IC<AC<FC', 'FC<AC<IC', 'IC<FC'] });
  expect(order.status).toBe('REFUTED');
  expect(order.claims.map(({ ascending, status }) => [shortOf(ascending), status])).toEqual([
    ['IC<AC<FC', 'DETERMINED'],
    ['IC<FC', 'DETERMINED'],
    ['FC<AC<IC', 'REFUTED'],
  ]);
});

test('contributionOrder() of two contributions that are equal everywhere: tied, and no order', () => {
  const order = orderOf([total('110.00000000 mAh/g'), capacity('IC', '55.00000000 mAh/g'), capacity('AC', '>0 mAh/g')]);
  expect(order).toMatchObject({ dimension: 0, orders: [], uniqueOrder: null });
  expect(order.ties).toEqual([
    { processes: ['ADSORPTION', 'INTERCALATION'], tieShare: 1, standardError: 0, tied: true },
  ]);
});

test('contributionOrder() without closure lets other processes have a part', () => {
  const numbers = [
    total('422 mAh/g'),
    capacity('IC', '55 mAh/g'),
    capacity('FC', '202 mAh/g'),
    capacity('AC', '>0 mAh/g'),
  ];
  expect(boundsOf(orderOf(numbers), 'AC')).toEqual([163.5, 166.5]);
  const open = orderOf(numbers, { closure: false });
  expect(boundsOf(open, 'AC')).toEqual([0, 166.5]);
  expect(open.assumptions.map(({ code }) => code)).toEqual(['COMPOUND_BOUND']);
});

test('contributionOrder() holds intercalation to the densest compound: 279 mAh/g of NaC8', () => {
  const numbers = [total('422 mAh/g'), capacity('IC', '>100 mAh/g'), capacity('AC', '>0 mAh/g')];
  expect(boundsOf(orderOf(numbers), 'IC')[1]).toBeCloseTo(279, 0);
  expect(orderOf({ ...evidenceBase(numbers), ions: [] }).assumptions.map(({ code }) => code)).toEqual(['CLOSURE']);
});

test('contributionOrder() says what would settle the order, with its equals', () => {
  const order = orderOf([total('422 mAh/g'), capacity('IC', '55 mAh/g'), ...threeWindows('0.16 V', '0.068 V')]);
  const best = order.settledBy.filter((each) => each.best).map(({ label }) => label);
  expect(best).toContain('adsorption');
  expect(best).toContain('capacity from 1.5 to 0.16 V');
  const share = order.settledBy.find(({ kind }) => kind === 'PLATEAU');
  expect(share).toMatchObject({ label: 'plateau below 0.1 V', best: false, process: null });
  expect(share?.bits).toBeGreaterThan(1);
});

test('contributionOrder() lets a segment tell no more than the contribution that fixes it but for rounding', () => {
  const slope = { quantity: 'SLOPE_SHARE', value: '66 %', conditions: { boundary: '0.1 V' } } as const;
  const numbers = [total('444 mAh/g'), capacity('IC', '191 mAh/g'), slope, ...threeWindows('0.14 V', '0.013 V')];
  const order = orderOf(numbers);
  const bitsOf = (label: string) => Number(order.settledBy.find((each) => each.label === label)?.bits);
  // slope = adsorption + this segment, so that the one is the other less what is known to 1 % of the total
  const [adsorption, segment] = [bitsOf('adsorption'), bitsOf('capacity from 0.14 to 0.1 V')];
  expect(segment).toBeLessThan(adsorption);
  expect(segment / adsorption).toBeGreaterThan(0.98);
});

test('contributionOrder() of a plateau with two parts that stay open', () => {
  const cuts = [plateau('40-60 %'), plateau('70-80 %', { boundary: '0.3 V' })];
  const windows = [
    ...windowOf('HP', '1.5 V', '0.5 V'),
    ...windowOf('IP', '0.5 V', '0.05 V'),
    ...windowOf('LP', '0.05 V', null),
  ];
  const ties = [tied('AC', 'HP'), tied('IC', 'IP'), tied('FC', 'LP')];
  const order = orderOf([total('400 mAh/g'), ...cuts, ...windows, ...ties]);
  expect(order.cuts).toEqual([1.5, 0.5, 0.3, 0.1, 0.05]);
  expect(
    order.settledBy
      .filter(({ kind }) => kind === 'PLATEAU')
      .map(({ label }) => label)
      .sort(),
  ).toEqual(['plateau below 0.1 V', 'plateau below 0.3 V']);
  expect(order.settledBy.every(({ bits }) => bits >= 0)).toBe(true);
});

test('orderProblem() shares out a segment that lies in the windows of two processes', () => {
  const said = [total('100 mAh/g'), ...windowOf('HP', '1.5 V', '0.1 V'), ...windowOf('LP', '0.1 V', null)];
  const shared = [...said, plateau('60 %'), tied('AC', 'HP'), tied('IC', 'LP'), tied('FC', 'LP')];
  const order = orderOf(shared);
  expect(boundsOf(order, 'AC')).toEqual([39.3, 40.7]); // 39.5 % of 99.5, 40.5 % of 100.5
  expect(boundsOf(order, 'IC')).toEqual([0, 60.8]);
  expect(boundsOf(order, 'FC')).toEqual([0, 60.8]);
});

test('orderProblem() of a process of two windows: a number may be that of one of them', () => {
  const said = [
    total('100 mAh/g'),
    ...windowOf('HP', '1.5 V', '0.1 V'),
    ...windowOf('LP', '0.1 V', null),
    capacity('AC', '30 mAh/g', 'HP'),
    capacity('AC', '20 mAh/g', 'LP'),
    capacity('AC', '>45 mAh/g', 'FULL'),
    tied('FC', 'LP'),
  ];
  expect(boundsOf(orderOf(said), 'AC')).toEqual([49, 51]);
  expect(sentences(said)).toContain('The capacity of adsorption is that from 1.5 to 0.1 V and below 0.1 V.');
});

test('orderProblem() ties nothing where the place of a region is not known', () => {
  const said = [total('100 mAh/g'), tied('AC', 'HP'), tied('IC', 'IP'), tied('FC', 'FULL')];
  expect(orderOf(said).processes.map(({ windows }) => windows)).toEqual([[], [], []]);
});

test('orderProblem() takes the end of a region from the one that adjoins it', () => {
  const said = [
    total('100 mAh/g'),
    ...windowOf('IP', '0.16 V', '0.068 V'),
    tied('AC', 'HP'),
    tied('IC', 'IP'),
    tied('FC', 'LP'),
  ];
  const order = orderOf(said);
  expect(order.processes.map(({ windows }) => windows)).toEqual([
    [{ upper: null, lower: 0.16 }],
    [{ upper: 0.16, lower: 0.068 }],
    [{ upper: 0.068, lower: null }],
  ]);
  expect(sentences(said)).toContain('The capacity of adsorption is that above 0.16 V.');
});

test('orderProblem() names the usual boundary as an assumption where none is stated', () => {
  const said = [total('100 mAh/g'), tied('AC', 'SLOPE'), tied('FC', 'PLATEAU'), plateau('60 %', {})];
  const order = orderOf(said);
  expect(order.assumptions.map(({ code }) => code)).toContain('USUAL_BOUNDARY');
  expect(sentences(said)).toContain(
    'The plateau below 0.1 V gives 60 % (59.5 to 60.5) of the total, the usual boundary, since the source names none.',
  );
  const stated: Said = { quantity: 'SLOPE_PLATEAU_BOUNDARY', value: '0.12 V', ion: null };
  expect(orderOf([...said, stated]).cuts).toEqual([0.12]);
  expect(orderOf([...said, stated]).assumptions.map(({ code }) => code)).toEqual(['CLOSURE']);
});

test('orderProblem() reads capacities of regions, and of the whole', () => {
  const said = [
    total('100 mAh/g'),
    ...threeWindows('0.16 V', '0.068 V'),
    { quantity: 'REGION_CAPACITY' as const, value: '40 mAh/g', conditions: { region: 'HP' } },
    { quantity: 'REGION_CAPACITY' as const, value: '40 mAh/g' },
    { quantity: 'REGION_CAPACITY' as const, value: '100 mAh/g', conditions: { region: 'FULL' } },
    { quantity: 'SLOPE_CAPACITY' as const, value: '45 mAh/g', conditions: { boundary: '0.1 V' } },
    { quantity: 'PLATEAU_CAPACITY' as const, value: '55 mAh/g', conditions: { boundary: '0.1 V' } },
  ];
  const order = orderOf(said);
  expect(boundsOf(order, 'AC')).toEqual([39.5, 40.5]);
  expect(boundsOf(order, 'IC')).toEqual([4, 61]);
});

test('orderProblem() reads shares of processes', () => {
  const share: Said = { quantity: 'PROCESS_SHARE', value: '25 %', conditions: process('ADSORPTION') };
  const order = orderOf([total('100.00000000 mAh/g'), share, capacity('FC', '>0 mAh/g')]);
  expect(boundsOf(order, 'AC')).toEqual([24.5, 25.5]);
  expect(order.processes[0]).toMatchObject({ partLower: 0.245, partUpper: 0.255 });
});

test('orderProblem() reads inequalities of processes and regions; about equal ranks nothing', () => {
  const said = [
    total('100 mAh/g'),
    ordering([process('ADSORPTION'), process('INTERCALATION'), process('PORE_FILLING')], ['LESS', 'MUCH_LESS']),
    ordering([process('ADSORPTION'), process('PORE_FILLING')], ['ABOUT_EQUAL'], { key: 'equal' }),
    ordering([{ region: 'SLOPE' }, { region: 'PLATEAU' }], ['GREATER'], {
      quantity: 'REGION_CAPACITY',
      key: 'regions',
    }),
    ordering([{ region: 'IP' }, { region: 'PLATEAU' }, { label: 'x' }], ['GREATER', 'LESS'], {
      quantity: 'REGION_CAPACITY',
      key: 'nowhere',
    }),
  ];
  expect(sharesOf(orderOf(said))).toEqual({ 'AC<IC<FC': 100 });
  expect(sentences(said).filter((each) => each.includes('gives less'))).toEqual([
    'The source says that adsorption gives less than intercalation.',
    'The source says that adsorption gives less than pore filling.',
    'The source says that intercalation gives less than pore filling.',
    'The source says that the plateau below 0.1 V gives less than the slope above 0.1 V.',
  ]);
});

test('orderProblem() takes a reversible capacity for the total, else what goes in', () => {
  const both = [total('400 mAh/g'), { quantity: 'INSERTION_CAPACITY' as const, value: '410 mAh/g' }];
  const rest = [capacity('AC', '>0 mAh/g'), capacity('FC', '>0 mAh/g')];
  expect(orderOf([...both, ...rest]).total).toMatchObject({ lower: 399.5, upper: 400.5 });
  expect(orderOf([...both.slice(1), ...rest]).total).toMatchObject({ lower: 409.5, upper: 410.5 });
  const part = { ...total('100 mAh/g'), conditions: { region: 'SLOPE' }, key: 'part' };
  expect(orderOf([part, ...both.slice(1), ...rest]).total).toMatchObject({ lower: 409.5, upper: 410.5 });
});

test('orderProblem() leaves first cycles, late cycles and higher rates aside', () => {
  const at = (value: string, conditions: Readonly<Record<string, unknown>>, key: string): Said => ({
    ...total(value),
    conditions,
    key,
  });
  const rest = [capacity('AC', '>0 mAh/g'), capacity('FC', '>0 mAh/g')];
  const cycles = [
    at('600 mAh/g', { cycleClass: 'FIRST' }, 'first'),
    at('590 mAh/g', { cycle: 1 }, 'one'),
    at('400 mAh/g', { cycle: 2 }, 'two'),
    at('300 mAh/g', { cycle: 100 }, 'hundred'),
    at('310 mAh/g', { afterCycles: 99 }, 'after'),
  ];
  expect(orderOf([...cycles, ...rest]).total).toMatchObject({ lower: 399.5, upper: 400.5 });
  const currents = [
    at('400 mAh/g', { specificCurrent: '30 mA/g' }, 'slow'),
    at('300 mAh/g', { specificCurrent: '300 mA/g' }, 'fast'),
  ];
  expect(orderOf([...currents, ...rest]).total).toMatchObject({ lower: 399.5, upper: 400.5 });
  const missing: Said = {
    quantity: 'REVERSIBLE_CAPACITY',
    statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } },
  };
  expect(orderOf([missing, ...rest]).status).toBe('NOT_ENOUGH_DATA');
});

test('contributionOrder() at each rate for which a total and a split are stated', () => {
  const at = (value: string, cRate: string, quantity: Said['quantity'] = 'REVERSIBLE_CAPACITY'): Said =>
    ({
      quantity,
      value,
      conditions: { cRate, ...(quantity === 'PLATEAU_SHARE' ? { boundary: '0.1 V' } : {}) },
      key: `${quantity}-${cRate}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    }) as Said;
  const said = [
    at('400 mAh/g', '0.1 C'),
    at('200 mAh/g', '1 C'),
    at('100 mAh/g', '5 C'),
    at('60 %', '0.1 C', 'PLATEAU_SHARE'),
    at('10 %', '1 C', 'PLATEAU_SHARE'),
    capacity('FC', '200 mAh/g', 'PLATEAU'),
    tied('AC', 'SLOPE'),
  ];
  expect(ratesOf(subjectOf(said))).toEqual([1]);
  expect(ratesOf(subjectOf([at('5 %', '5 C', 'PLATEAU_SHARE'), ...said]))).toEqual([1, 5]);
  expect(sharesOf(orderOf(said))).toEqual({});
  expect(orderOf(said).status).toBe('DATA_INCONSISTENT'); // 200 on the plateau, where 60 % of 400 are
  const fast = orderOf(said, { cRate: 1 });
  expect(fast).toMatchObject({ cRate: 1, status: 'NO_CLAIM' });
  expect(boundsOf(fast, 'FC')).toEqual([18.95, 21.05]);
  expect(orderOf(said, { cRate: 0.1 }).status).toBe('DATA_INCONSISTENT');
  const unnamed = [
    { ...at('60 %', '1 C', 'PLATEAU_SHARE'), key: 'late' },
    total('400 mAh/g'),
    tied('AC', 'SLOPE'),
    tied('FC', 'PLATEAU'),
  ];
  expect(boundsOf(orderOf(unnamed), 'FC')[1]).toBeLessThan(300); // the split names a rate, the total none
});

test('orderProblem() takes the cut-offs of the cell or of the run for the ends of the axis', () => {
  const windows = [
    ...windowOf('HP', '1.5 V', '0.1 V'),
    ...windowOf('LP', '0.1 V', null),
    tied('AC', 'HP'),
    tied('FC', 'LP'),
  ];
  const inCell = { ...total('100 mAh/g'), cell: 'coin' };
  const cells = [
    cell({
      key: 'coin',
      upperCutoff: { value: quantity('2.0 V', 'POTENTIAL') },
      lowerCutoff: { value: quantity('0.01 V', 'POTENTIAL') },
    }),
  ];
  expect(orderOf(evidenceBase([inCell, ...windows], { cells })).cuts).toEqual([2, 1.5, 0.1, 0.01]);
  const inRun = { ...total('100 mAh/g'), measurement: 'run' };
  const settings = [{ code: 'UPPER_CUTOFF', value: { value: quantity('3 V', 'POTENTIAL') } }];
  const measurements = [measurement({ key: 'run', settings })];
  expect(orderOf(evidenceBase([inRun, ...windows], { measurements })).cuts).toEqual([3, 1.5, 0.1]);
});

test('contributionOrder() of statements of one quantity that leave no common value names them as the contradiction', () => {
  const twice = [total('422 mAh/g'), { ...total('400 mAh/g'), key: 'other' }, { ...total('400 mAh/g'), key: 'again' }];
  const third = [{ ...total('410 mAh/g'), key: 'third' }, capacity('AC', '>0 mAh/g'), capacity('FC', '>0 mAh/g')];
  expect(orderOf([...twice, ...third]).infeasibleSubsets).toHaveLength(3);
  const order = orderOf([...twice, capacity('AC', '>0 mAh/g'), capacity('FC', '>0 mAh/g')]);
  expect(order.infeasibleSubsets.map(({ constraints }) => constraints)).toEqual([
    ['TOTAL: total capacity', 'TOTAL: total capacity (2)'],
  ]);
  expect(order.constraints.find(({ key }) => key === 'TOTAL: total capacity')?.observations).toEqual([
    idOf('Observation', 'again'),
    idOf('Observation', 'other'),
  ]);
});

test('contributionOrder() of a repair without a total has not enough data', () => {
  const order = orderOf([total('100 mAh/g'), capacity('AC', '150 mAh/g'), capacity('FC', '>0 mAh/g')]);
  expect(order.repairs.map(({ removed, outcome }) => [removed, outcome.status])).toEqual([
    [['PROCESS_CAPACITY: capacity of adsorption'], 'NO_CLAIM'],
    [['TOTAL: total capacity'], 'NOT_ENOUGH_DATA'],
  ]);
});

test('contributionOrder() without any statement of the material', () => {
  expect(orderOf([], { claimed: ['AC<FC'] })).toMatchObject({
    status: 'NOT_ENOUGH_DATA',
    cuts: [],
    assumptions: [{ code: 'CLOSURE' }],
  });
});

test('orderProblem() takes a share that is given as a setting as it stands', () => {
  const half = { ...quantity('50 %', 'SHARE'), lower: 50, upper: 50 };
  const share: Said = {
    quantity: 'PLATEAU_SHARE',
    statement: { form: 'VALUE', value: { value: half } },
    conditions: { boundary: '0.1 V' },
  };
  const order = orderOf([total('100.00000000 mAh/g'), share, tied('AC', 'SLOPE'), tied('FC', 'PLATEAU')]);
  expect(boundsOf(order, 'AC')).toEqual([50, 50]);
});

test('orderProblem() reads a slope that is stated by its own ends, and several windows from the top', () => {
  const ends = [...windowOf('SLOPE', null, '0.2 V'), ...windowOf('LP', '0.05 V', null)];
  const said = [total('100 mAh/g'), ...ends, tied('AC', 'LP'), tied('AC', 'SLOPE'), tied('FC', 'LP')];
  const [adsorption] = orderOf(said).processes;
  expect(adsorption?.windows).toEqual([
    { upper: null, lower: 0.2 },
    { upper: 0.05, lower: null },
  ]);
  expect(orderOf(said).assumptions.map(({ code }) => code)).toEqual(['CLOSURE']);
});

test('inequalitiesOf() and itemsOf() of a statement that ranks nothing: none', () => {
  const [fact] = subjectOf([total('100 mAh/g')]).own.find({});
  expect(fact && [inequalitiesOf(fact), itemsOf(fact)]).toEqual([[], []]);
});

test('orderProblem() passes over orderings of ions that name no process, and of other things than ions', () => {
  const said = [
    total('100 mAh/g'),
    capacity('AC', '40 mAh/g'),
    capacity('FC', '60 mAh/g'),
    ordering([{ ion: 'Na' }, { ion: 'Li' }], ['LESS'], { ion: null, key: 'nameless' }),
    ordering([{ ion: 'K' }, { ion: 'Li' }], ['LESS'], { ion: null, key: 'others', conditions: process('ADSORPTION') }),
    ordering([{ region: 'HP' }, { ion: 'Na' }], ['LESS'], {
      ion: null,
      key: 'regions',
      conditions: process('ADSORPTION'),
    }),
    ordering([{ ion: 'Na' }, { region: 'HP' }], ['LESS'], {
      ion: null,
      key: 'regions-too',
      conditions: process('ADSORPTION'),
    }),
    ordering([{ ion: 'Na' }, { ion: 'Li' }], ['LESS'], { ion: null, key: 'unknown', conditions: process('PLATING') }),
    ordering([{ ion: 'Na' }, { ion: 'Li' }], ['LESS'], { ion: null, key: 'open', conditions: process('ADSORPTION') }),
  ];
  expect(orderOf(said).constraints.filter(({ kind }) => kind === 'ACROSS_IONS')).toEqual([]);
});
