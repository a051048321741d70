import { expect, test } from '@jest/globals';
import { a10Opposites } from '../../../src/science/audit/a10Opposites.ts';
import { checks, type Said, seedEvidence, severities } from '../../support/evidence.ts';
import { order, trend } from './opposites/said.ts';

const region = (code: string) => ({ conditions: { region: code } });

test('A10 warns of two orders that contradict each other', () => {
  const given = [order('KINETICS', 'Li < Na', { key: 'a' }), order('KINETICS', 'Li > Na', { key: 'b' })];
  expect(checks(a10Opposites, given)).toMatchObject([
    {
      severity: 'WARNING',
      ion: null,
      sentence: 'Statements on storage kinetics of Li, Na contradict each other. Some have Li < Na, some Na < Li.',
      repairs: [
        { observation: 'Observation:doe_2026_pores/a', value: null },
        { observation: 'Observation:doe_2026_pores/b', value: null },
      ],
    },
  ]);
});

test('A10 warns of about equal against more, within a longer order', () => {
  const given = [order('D002_SHIFT', 'Li ~ K >> Na'), order('D002_SHIFT', 'K > Li')];
  expect(checks(a10Opposites, given)[0]?.sentence).toBe(
    'Statements on change of d002 of K, Li contradict each other. Some have Li < K, some K and Li about equal.',
  );
});

test('A10 warns of a circle of three orders once', () => {
  const circle = [order('D002', 'Li < Na'), order('D002', 'Na < K'), order('D002', 'K < Li')];
  const found = checks(a10Opposites, circle);
  expect(found.map(({ severity, inputs, repairs }) => [severity, inputs.length, repairs?.length])).toEqual([
    ['WARNING', 3, 3],
  ]);
});

test('A10 reports no larger circle where a smaller one says it', () => {
  const given = [order('D002', 'Li < Na'), order('D002', 'Na < Li'), order('D002', 'Na < K'), order('D002', 'K < Li')];
  expect(checks(a10Opposites, given).map(({ sentence }) => sentence)).toEqual([
    'Statements on interlayer spacing d002 of Li, Na contradict each other. Some have Li < Na, some Na < Li.',
  ]);
});

test('A10 names no culprit where two statements each say both', () => {
  const twice = [
    order('D002', 'Li < Na'),
    order('D002', 'Na < Li'),
    order('D002', 'Li < Na'),
    order('D002', 'Na < Li'),
  ];
  expect(checks(a10Opposites, twice)).toMatchObject([{ severity: 'WARNING', repairs: [] }]);
});

test('A10 passes orders that agree, and makes no check of one alone', () => {
  expect(checks(a10Opposites, [order('D002', 'Li < Na'), order('D002', 'Li << Na < K')])).toMatchObject([
    { severity: null, sentence: '2 orders by interlayer spacing d002 do not contradict each other.' },
  ]);
  expect(checks(a10Opposites, [order('D002', 'Li < Na')])).toEqual([]);
});

test('A10 passes a circle of things that are all about equal', () => {
  expect(
    severities(a10Opposites, [order('D002', 'Li ~ Na'), order('D002', 'Na ~ K'), order('D002', 'K ~ Li')]),
  ).toEqual([null]);
});

test('A10 lets opposite orders stand at different rates, in different processes, and where one is only passed on', () => {
  const at = (cRate: string) => ({ conditions: { cRate } });
  const process = (code: string) => ({ conditions: { process: code } });
  const capacity = 'REVERSIBLE_CAPACITY';
  for (const [one, other] of [
    [at('0.1 C'), at('1 C')],
    [process('ADSORPTION'), process('PORE_FILLING')],
    [{}, { cited: true }],
  ] as const satisfies readonly (readonly [Partial<Said>, Partial<Said>])[]) {
    expect(
      severities(a10Opposites, [order(capacity, 'Li < Na', one), order(capacity, 'Na < Li', other)]),
    ).not.toContain('WARNING');
  }
});

test('A10 takes a likeness told as a ratio into account', () => {
  const like: Said = { ion: 'K', statement: { form: 'RATIO', relation: 'SIMILAR', value: null, to: { ion: 'Na' } } };
  expect(severities(a10Opposites, [like, order('REVERSIBLE_CAPACITY', 'K < Na')])).toEqual(['WARNING']);
});

test('A10 reads orders without a quantity too', () => {
  const nameless = (printed: string) => order('D002', printed, { quantity: null });
  expect(checks(a10Opposites, [nameless('Li < Na'), nameless('Na < Li')])[0]?.sentence).toContain(
    'Statements on what no quantity names of Li, Na',
  );
});

test('A10 warns of what is called low and ranked above what is not called so, and of the reverse', () => {
  const low = trend('DIFFUSION_COEFFICIENT', 'LOW_THROUGHOUT', { ion: 'K', ...region('LP') });
  expect(checks(a10Opposites, [low, order('DIFFUSION_COEFFICIENT', 'Na < K', region('LP'))])).toMatchObject([
    {
      severity: 'WARNING',
      sentence:
        'Statements on diffusion coefficient of K, Na contradict each other. ' +
        'It is called low for K, and yet ranked above that of Na, which is not called so.',
      repairs: [{}, {}],
    },
  ]);
  const high = trend('KINETICS', 'HIGH', { ion: 'Li' });
  expect(checks(a10Opposites, [high, order('KINETICS', 'Li < Na')])[0]?.sentence).toContain(
    'It is called high for Li, and yet ranked below that of Na, which is not called so.',
  );
});

test('A10 lets low stand above what is called low as well, below others, and about equal to others', () => {
  const low = (ion: 'Na' | 'K') => trend('KINETICS', 'LOW', { ion });
  expect(severities(a10Opposites, [low('K'), low('Na'), order('KINETICS', 'Na < K')])).toEqual([]);
  expect(severities(a10Opposites, [low('K'), order('KINETICS', 'K < Na')])).toEqual([]);
  expect(severities(a10Opposites, [low('K'), order('KINETICS', 'K ~ Na')])).toEqual([]);
  const elsewhere = trend('KINETICS', 'LOW', { ion: 'K', conditions: { process: 'ADSORPTION' } });
  const order2 = order('KINETICS', 'Na < K', { conditions: { process: 'INTERCALATION' } });
  expect(severities(a10Opposites, [elsewhere, order2])).toEqual([]);
});

test('A10 tells a circle and a level of the same two ions in one', () => {
  const given = [
    trend('KINETICS', 'HIGH', { ion: 'Li', key: 'high' }),
    trend('KINETICS', 'HIGH_THROUGHOUT', { ion: 'Li', key: 'higher' }),
    order('KINETICS', 'Li < Na', { key: 'less' }),
    order('KINETICS', 'Li > Na', { key: 'more' }),
  ];
  const [found] = checks(a10Opposites, given);
  expect(found?.inputs).toHaveLength(4);
  expect(found?.repairs?.map(({ observation }) => observation)).toEqual(['Observation:doe_2026_pores/less']);
});

test('A10 warns of a rise and a fall of one quantity in one region', () => {
  const given = [
    trend('ION_MOBILITY', 'DECREASES', { ...region('LP'), key: 'fall' }),
    trend('ION_MOBILITY', 'INCREASES', { ...region('LP'), key: 'rise' }),
  ];
  expect(checks(a10Opposites, given)).toMatchObject([
    {
      severity: 'WARNING',
      ion: 'Na',
      sentence:
        'Of ion mobility (Na) opposite things are said: "decreases" in the low-potential region, ' +
        '"increases" in the low-potential region.',
      repairs: [{}, {}],
    },
  ]);
});

test.each([
  ['HIGH', 'LOW', 'WARNING'],
  ['HIGH', 'LOW_THROUGHOUT', 'WARNING'],
  ['APPEARS', 'DISAPPEARS', 'WARNING'],
  ['UNCHANGED', 'INCREASES', 'WARNING'],
  ['DECREASES', 'UNCHANGED', 'WARNING'],
  ['HAS_MINIMUM', 'HAS_MAXIMUM', 'WARNING'],
  ['UNCHANGED', 'HIGH', null],
  ['UNCHANGED', 'UNCHANGED', null],
  ['CHANGES_SLIGHTLY', 'INCREASES', null],
  ['INCREASES', 'RETURNS_TO_INITIAL', null],
  ['HAS_MINIMUM', 'INCREASES', null],
  ['HIGH', 'DECREASES', null],
])('A10 on "%s" and "%s" of one thing: %s', (one, other, severity) => {
  expect(severities(a10Opposites, [trend('D002', one), trend('D002', other)])).toEqual([severity]);
});

test('A10 lets a rise along one axis stand beside a fall along another, and takes no axis for any', () => {
  const rise = trend('D002', 'INCREASES', { along: 'FILLING' });
  expect(severities(a10Opposites, [rise, trend('D002', 'DECREASES', { along: 'CYCLE' })])).toEqual([null]);
  expect(severities(a10Opposites, [rise, trend('D002', 'DECREASES', { along: 'NONE' })])).toEqual(['WARNING']);
  expect(severities(a10Opposites, [trend('D002', 'DECREASES', { along: 'NONE' }), rise])).toEqual(['WARNING']);
});

test('A10 lets a stretch without change stand in a range with a change', () => {
  const flat = trend('D002', 'UNCHANGED', region('SLOPE'));
  expect(severities(a10Opposites, [flat, trend('D002', 'INCREASES')])).toEqual([null]);
  expect(severities(a10Opposites, [flat, trend('D002', 'INCREASES', { ...region('SLOPE'), along: 'CYCLE' })])).toEqual([
    null,
  ]);
  expect(severities(a10Opposites, [flat, trend('D002', 'INCREASES', { ...region('SLOPE'), ion: null })])).toEqual([]);
});

test('A10 only notes what is opposite because one statement names no ion', () => {
  const high = trend('ION_MOBILITY', 'HIGH', { ion: null });
  const low = trend('ION_MOBILITY', 'LOW', { ion: 'K' });
  const note = { severity: 'INFO', ion: 'K', sentence: expect.stringContaining('one of them names no ion') };
  expect(checks(a10Opposites, [high, low])).toMatchObject([note]);
  expect(checks(a10Opposites, [low, high])).toMatchObject([note]);
  expect(checks(a10Opposites, [high, { ...low, ion: null }])).toMatchObject([{ severity: 'WARNING', ion: null }]);
});

test('A10 warns of measures of kinetics that rank two ions differently', () => {
  const given = [
    order('RATE_CAPABILITY', 'Na > Li'),
    order('CHARGE_TRANSFER_RESISTANCE', 'Li < Na'),
    order('DIFFUSION_COEFFICIENT', 'Na < Li'),
  ];
  expect(checks(a10Opposites, given)).toMatchObject([
    {
      severity: 'WARNING',
      sentence:
        'Na is faster than Li by rate capability, but Li is faster than Na by charge-transfer resistance, diffusion coefficient.',
    },
  ]);
});

test('A10 passes measures of kinetics that agree, and needs two of them', () => {
  expect(severities(a10Opposites, [order('RATE_CAPABILITY', 'Na > Li'), order('ION_MOBILITY', 'Na > Li')])).toEqual([
    null,
  ]);
  expect(severities(a10Opposites, [order('RATE_CAPABILITY', 'Na > Li')])).toEqual([]);
  expect(severities(a10Opposites, [order('RATE_CAPABILITY', 'Na ~ Li'), order('ION_MOBILITY', 'Na > Li')])).toEqual([]);
  expect(severities(a10Opposites, [order('KINETICS', 'x > y'), order('ION_MOBILITY', 'x < y')])).toEqual([]);
});

test('A10 finds what the seed paper says two ways', async () => {
  const found = checks(a10Opposites, await seedEvidence()).filter(({ severity }) => severity !== null);
  expect(found.map(({ severity, sentence }) => `${severity} ${sentence}`)).toEqual([
    'WARNING Statements on capacity of a process of K, Na contradict each other. It is called low for K, and yet ranked above that of Na, which is not called so.',
    'WARNING Statements on diffusion coefficient of K, Na contradict each other. It is called low for K, and yet ranked above that of Na, which is not called so.',
    'WARNING Statements on change of d002 of K, Li contradict each other. Some have Li < K, some K and Li about equal.',
    'WARNING Statements on storage kinetics of Li, Na contradict each other. Some have Li < Na, some Na < Li. It is called high for Li, and yet ranked below that of Na, which is not called so.',
    'WARNING Statements on reversible capacity of K, Na contradict each other. Some have K < Na, some K and Na about equal.',
    'INFO Of ion mobility (K) opposite things are said: "is high", "is low"; one of them names no ion.',
    'WARNING Of ion mobility (Na) opposite things are said: "increases" in the low-potential region, "decreases" in the low-potential region.',
    'WARNING Li is faster than Na by charge-transfer resistance, diffusion coefficient, storage kinetics, radius of the semicircle, but Na is faster than Li by storage kinetics, rate capability.',
    'WARNING K is faster than Na by diffusion coefficient, but Na is faster than K by ion mobility, storage kinetics, rate capability, radius of the semicircle.',
  ]);
});

test('A10 holds trends against those on the same material, and those that name none against all', () => {
  const slope = (key: string, term: string, material: string | null): Said => ({
    ...trend('D002', term, { key }),
    material,
  });
  const pairsOf = (given: readonly Said[]) =>
    checks(a10Opposites, given).map(({ severity, inputs }) => [
      severity,
      inputs.map(({ id }) => id.replace(/.*\//, '')),
    ]);
  expect(
    pairsOf([slope('a', 'INCREASES', 'hc'), slope('b', 'DECREASES', 'mc'), slope('c', 'DECREASES', 'hc')]),
  ).toEqual([['WARNING', ['a', 'c']]]);
  expect(
    pairsOf([slope('a', 'INCREASES', 'hc'), slope('b', 'DECREASES', null), slope('c', 'INCREASES', 'mc')]),
  ).toEqual([
    ['WARNING', ['a', 'b']],
    ['WARNING', ['b', 'c']],
  ]);
});
