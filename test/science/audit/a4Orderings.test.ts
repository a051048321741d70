import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import type { OrderingItem, OrderingRelation } from '../../../src/domain/observation.ts';
import { a4Orderings } from '../../../src/science/audit/a4Orderings.ts';
import { checks, type Said, seedEvidence, severities } from '../../support/evidence.ts';
import { idOf } from '../../support/records.ts';

const order = (items: readonly OrderingItem[], relations: readonly OrderingRelation[], parts: Said = {}): Said => ({
  ion: null,
  ...parts,
  statement: { form: 'ORDERING', items, relations },
});
const ions = (...symbols: readonly IonSymbol[]) => symbols.map((ion) => ({ ion }));
const na = (value: string, parts: Said = {}): Said => ({ value, ...parts });
const li = (value: string, parts: Said = {}): Said => ({ value, ion: 'Li', ...parts });

test.each<[OrderingRelation, string, string, string | null]>([
  ['LESS', '422 mAh/g', '444 mAh/g', null],
  ['LESS', '423 mAh/g', '422 mAh/g', null], // 422.5 is common
  ['LESS', '424 mAh/g', '422 mAh/g', 'ERROR'],
  ['GREATER', '444 mAh/g', '422 mAh/g', null],
  ['GREATER', '422 mAh/g', '444 mAh/g', 'ERROR'],
  ['MUCH_LESS', '100 mAh/g', '201 mAh/g', null],
  ['MUCH_LESS', '100 mAh/g', '198 mAh/g', 'WARNING'], // at most 198.5 / 99.5
  ['MUCH_LESS', '300 mAh/g', '200 mAh/g', 'ERROR'],
  ['MUCH_GREATER', '201 mAh/g', '100 mAh/g', null],
  ['MUCH_GREATER', '150 mAh/g', '100 mAh/g', 'WARNING'],
  ['ABOUT_EQUAL', '100 mAh/g', '100 mAh/g', null],
  ['ABOUT_EQUAL', '110 mAh/g', '100 mAh/g', null], // 9.1 %
  ['ABOUT_EQUAL', '111 mAh/g', '100 mAh/g', null], // 9.9 % (9.05 to 10.8)
  ['ABOUT_EQUAL', '111.00 mAh/g', '100.00 mAh/g', null], // 9.91 %
  ['ABOUT_EQUAL', '111.20 mAh/g', '100.00 mAh/g', 'WARNING'], // 10.07 %
  ['ABOUT_EQUAL', '113 mAh/g', '100 mAh/g', 'WARNING'], // at least 10.7 %
])('A4: Na %s Li with %s and %s: %s', (relation, mine, other, severity) => {
  expect(severities(a4Orderings, [order(ions('Na', 'Li'), [relation]), na(mine), li(other)])).toEqual([severity]);
});

test('A4 says which numbers do not fit', () => {
  const three = order(ions('K', 'Na', 'Li'), ['LESS', 'LESS'], { key: 'order' });
  const [check] = checks(a4Orderings, [three, na('444 mAh/g'), li('422 mAh/g'), na('235 mAh/g', { ion: 'K' })]);
  expect(check).toMatchObject({
    severity: 'ERROR',
    sentence:
      'The stated order of reversible capacity, K < Na < Li, does not fit: 444 mAh/g (443.5 to 444.5) against 422 mAh/g (421.5 to 422.5).',
    computations: [{ formula: 'K < Na' }, { formula: 'Na < Li' }],
    repairs: [{ observation: idOf('Observation', 'order'), value: null }],
  });
  expect(check?.doubted).toBe(undefined);
});

test('A4 doubts the words alone where the measure is ours', () => {
  const [check] = checks(a4Orderings, [
    order(ions('Na', 'Li'), ['MUCH_GREATER'], { key: 'order' }),
    na('150 mAh/g'),
    li('100 mAh/g'),
  ]);
  expect(check?.doubted?.map(({ id }) => id)).toEqual([idOf('Observation', 'order')]);
});

const at = (cRate: string): Said => ({ conditions: { cRate } });

test('A4 holds an order at a rate against the numbers at that rate', () => {
  const numbers = [
    na('422 mAh/g', at('0.1 C')),
    li('444 mAh/g', at('0.1 C')),
    na('92 mAh/g', at('10 C')),
    li('42 mAh/g', at('10 C')),
  ];
  expect(severities(a4Orderings, [order(ions('Na', 'Li'), ['GREATER'], at('10 C')), ...numbers])).toEqual([null]);
  expect(severities(a4Orderings, [order(ions('Na', 'Li'), ['GREATER'], at('0.1 C')), ...numbers])).toEqual(['ERROR']);
  expect(severities(a4Orderings, [order(ions('Na', 'Li'), ['GREATER']), ...numbers])).toEqual([null]);
  expect(severities(a4Orderings, [order(ions('Na', 'Li'), ['GREATER'], at('1 C')), ...numbers])).toEqual([]);
});

test('A4 holds an order over a range of rates against every state in it', () => {
  const rates = ['0.2 C', '0.5 C', '1 C', '2 C'];
  const range = order(ions('Na', 'Li'), ['GREATER'], at('>0.1 C'));
  const below = [na('422 mAh/g', at('0.1 C')), li('444 mAh/g', at('0.1 C'))];
  const above = rates.flatMap((rate) => [na('300 mAh/g', at(rate)), li('200 mAh/g', at(rate))]);
  const [check] = checks(a4Orderings, [range, ...below, ...above]);
  expect(check?.severity).toBe(null);
  expect(check?.sentence).toMatch(/, and 1 more\.$/);
  const one = [na('150 mAh/g', at('5 C')), li('170 mAh/g', at('5 C'))];
  expect(severities(a4Orderings, [range, ...below, ...above, ...one])).toEqual(['ERROR']);
});

test('A4 compares numbers of one state only', () => {
  const given = [order(ions('Na', 'Li'), ['GREATER']), na('92 mAh/g', at('10 C')), li('444 mAh/g', at('0.1 C'))];
  expect(severities(a4Orderings, given)).toEqual([]);
});

const region = (above: 'SLOPE' | 'PLATEAU', below: 'SLOPE' | 'PLATEAU'): Said =>
  order([{ region: above }, { region: below }], ['GREATER'], { ion: 'Na', quantity: 'REGION_CAPACITY' });
const share = (quantity: 'SLOPE_SHARE' | 'PLATEAU_SHARE', value: string, ion: IonSymbol = 'Na'): Said => ({
  quantity,
  value,
  ion,
});

test.each<[string, readonly Said[], string | null]>([
  ['66 % and 34 %', [share('SLOPE_SHARE', '66 %'), share('PLATEAU_SHARE', '34 %')], null],
  ['66 % alone', [share('SLOPE_SHARE', '66 %')], null],
  ['a plateau of 57 % alone', [share('PLATEAU_SHARE', '57 %')], 'ERROR'],
  ['50 % alone', [share('SLOPE_SHARE', '50 %')], null],
  [
    'capacities',
    [
      { quantity: 'SLOPE_CAPACITY', value: '100 mAh/g' },
      { quantity: 'PLATEAU_CAPACITY', value: '200 mAh/g' },
    ],
    'ERROR',
  ],
  [
    'capacities of the regions',
    [
      { quantity: 'REGION_CAPACITY', value: '200 mAh/g', conditions: { region: 'SLOPE' } },
      { quantity: 'REGION_CAPACITY', value: '100 mAh/g', conditions: { region: 'PLATEAU' } },
    ],
    null,
  ],
])('A4: slope above plateau with %s: %s', (_name, given, severity) => {
  expect(severities(a4Orderings, [region('SLOPE', 'PLATEAU'), ...given])).toEqual([severity]);
});

test('A4 knows no numbers of other regions by their shares', () => {
  const given = order([{ region: 'IP' }, { region: 'LP' }], ['GREATER'], { ion: 'Na', quantity: 'REGION_CAPACITY' });
  expect(severities(a4Orderings, [given, share('SLOPE_SHARE', '66 %')])).toEqual([]);
});

test('A4 reads the slope share of an ion off its plateau share', () => {
  const given = order(ions('K', 'Na'), ['GREATER'], { quantity: 'SLOPE_SHARE' });
  expect(severities(a4Orderings, [given, share('SLOPE_SHARE', '>96 %', 'K'), share('PLATEAU_SHARE', '57 %')])).toEqual([
    null,
  ]);
  expect(severities(a4Orderings, [given, share('SLOPE_SHARE', '20 %', 'K'), share('PLATEAU_SHARE', '57 %')])).toEqual([
    'ERROR',
  ]);
});

test('A4 ranks processes, motifs, labels and carbons', () => {
  const of = (
    quantity: 'PROCESS_CAPACITY' | 'BINDING_ENERGY',
    conditions: Said['conditions'],
    value: string,
  ): Said => ({
    quantity,
    value,
    conditions: { ...conditions },
  });
  const processes = order([{ process: 'INTERCALATION' }, { process: 'PORE_FILLING' }], ['GREATER'], {
    ion: 'Na',
    quantity: 'PROCESS_CAPACITY',
  });
  const [check] = checks(a4Orderings, [
    processes,
    of('PROCESS_CAPACITY', { process: 'INTERCALATION', region: 'IP' }, '55 mAh/g'),
    of('PROCESS_CAPACITY', { process: 'PORE_FILLING', region: 'LP' }, '202 mAh/g'),
  ]);
  expect(check?.sentence).toBe(
    'The stated order of capacity of a process, intercalation > pore filling, does not fit: 55 mAh/g (54.5 to 55.5) against 202 mAh/g (201.5 to 202.5).',
  );
  const motifs = order([{ motif: 'MICROPORE' }, { motif: 'PLANAR_LAYERS' }], ['LESS'], {
    ion: 'Na',
    quantity: 'BINDING_ENERGY',
  });
  const energies = [
    of('BINDING_ENERGY', { motif: 'MICROPORE' }, '-1.2 eV'),
    of('BINDING_ENERGY', { motif: 'PLANAR_LAYERS' }, '-0.4 eV'),
  ];
  expect(checks(a4Orderings, [motifs, ...energies])[0]).toMatchObject({
    severity: null,
    sentence: expect.stringContaining('micropore < planar layers, fits'),
  });
  const labels = order([{ label: 'HT' }, { label: 'B' }], ['LESS'], { ion: 'Na', quantity: 'BINDING_ENERGY' });
  const sites = [of('BINDING_ENERGY', { label: 'HT' }, '-0.2 eV'), of('BINDING_ENERGY', { label: 'B' }, '-0.4 eV')];
  expect(severities(a4Orderings, [labels, ...sites])).toEqual(['ERROR']);
  const carbons = order([{ material: idOf('Material', 'hc') }, { material: idOf('Material', 'other') }], ['LESS'], {
    ion: 'Na',
  });
  expect(checks(a4Orderings, [carbons, na('300 mAh/g'), na('320 mAh/g', { material: 'other' })])[0]).toMatchObject({
    severity: null,
    sentence: expect.stringContaining('hc < other, fits'),
  });
});

const expansion = (relation: OrderingRelation, ...of: readonly IonSymbol[]) =>
  order(ions(...of), [relation], { quantity: 'D002_SHIFT' });
const spacing = (value: string, conditions: Said['conditions'] = {}, ion: IonSymbol | null = 'Na'): Said => ({
  quantity: 'D002',
  value,
  conditions: { ...conditions },
  ion,
});
const initial = spacing('3.83 angstrom', { region: 'SLOPE' }, null);
const still = (term = 'CHANGES_SLIGHTLY', along = 'FILLING' as const): Said => ({
  quantity: 'D002',
  statement: { form: 'TREND', term, along, comparedToRegion: null },
});

test.each<[string, OrderingRelation, readonly Said[], readonly (string | null)[]]>([
  [
    '0.13 and 0.15 angstrom',
    'ABOUT_EQUAL',
    [initial, spacing('3.96 angstrom', { region: 'PLATEAU' }), spacing('3.98 angstrom', {}, 'Li')],
    [null],
  ],
  [
    '0.13 and 0.05 angstrom',
    'ABOUT_EQUAL',
    [initial, spacing('3.96 angstrom'), spacing('3.88 angstrom', {}, 'Li')],
    ['WARNING'],
  ],
  [
    '0.13 and 0.05 angstrom',
    'LESS',
    [initial, spacing('3.96 angstrom'), spacing('3.88 angstrom', {}, 'Li')],
    ['ERROR'],
  ],
  [
    'its own initial spacing',
    'LESS',
    [
      spacing('3.90 angstrom', { mode: 'PRISTINE' }),
      initial,
      spacing('3.96 angstrom'),
      spacing('3.96 angstrom', {}, 'Li'),
    ],
    [null],
  ],
  [
    '0.13 angstrom and nearly none, in words',
    'MUCH_GREATER',
    [initial, spacing('3.96 angstrom'), { ...still(), ion: 'Li' }],
    [null],
  ],
  [
    'nearly none, in words, and 0.13 angstrom',
    'MUCH_GREATER',
    [initial, still(), spacing('3.96 angstrom', {}, 'Li')],
    ['WARNING'],
  ],
  [
    'words that it grows',
    'MUCH_GREATER',
    [initial, still(), still('INCREASES'), spacing('3.96 angstrom', {}, 'Li')],
    [],
  ],
  [
    'only the spacing on extraction',
    'GREATER',
    [initial, spacing('3.96 angstrom', { direction: 'EXTRACTION' }), spacing('3.96 angstrom', {}, 'Li')],
    [],
  ],
  ['no initial spacing', 'GREATER', [spacing('3.86 angstrom'), spacing('3.96 angstrom', {}, 'Li')], []],
])('A4: expansion of Na and Li with %s, %s: %s', (_name, relation, given, expected) => {
  expect(severities(a4Orderings, [expansion(relation, 'Na', 'Li'), ...given])).toEqual(expected);
});

test('A4 takes the largest of several spacings', () => {
  const given = [initial, spacing('3.88 angstrom', { region: 'IP' }), spacing('3.96 angstrom', { region: 'LP' })];
  expect(
    severities(a4Orderings, [expansion('LESS', 'Na', 'Li'), ...given, spacing('3.90 angstrom', {}, 'Li')]),
  ).toEqual(['ERROR']);
});

test('A4 says what it reads out of words', () => {
  const [check] = checks(a4Orderings, [
    expansion('GREATER', 'Na', 'Li'),
    initial,
    still(),
    spacing('3.96 angstrom', {}, 'Li'),
  ]);
  expect(check?.sentence).toBe(
    'The stated order of change of d002, Na > Li, does not fit: nearly nothing, in words (0 angstrom (-0.03 to 0.03)) against 0.13 angstrom (0.12 to 0.14).',
  );
});

test('A4 takes a stated change before one that it works out', () => {
  const shift = (value: string, ion: IonSymbol): Said => ({ quantity: 'D002_SHIFT', value, ion });
  const given = [expansion('GREATER', 'Na', 'Li'), shift('0.05 angstrom', 'Na'), shift('0.10 angstrom', 'Li')];
  expect(severities(a4Orderings, [...given, initial, spacing('4.20 angstrom')])).toEqual(['ERROR']);
});

test.each<[string, Said]>([
  ['what is only passed on', order(ions('Na', 'Li'), ['GREATER'], { cited: true })],
  ['an order without a quantity', order(ions('Na', 'Li'), ['GREATER'], { quantity: null })],
  ['an order of what has no number', order(ions('Na', 'Li'), ['GREATER'], { quantity: 'KINETICS' })],
])('A4 leaves alone %s', (_name, given) => {
  expect(severities(a4Orderings, [given, na('100 mAh/g'), li('200 mAh/g')])).toEqual([]);
});

test('A4 finds every order of the seed paper that has numbers to fit them', async () => {
  const all = checks(a4Orderings, await seedEvidence());
  expect(all).toHaveLength(22);
  expect(all.filter(({ severity }) => severity !== null)).toEqual([]);
  const shift = all.find(({ sentence }) => sentence.includes('Li ~ K >> Na'));
  expect(shift?.sentence).toBe(
    'The stated order of change of d002, Li ~ K >> Na, fits: 0.13 angstrom (0.11 to 0.15) against 0.15 angstrom (0.13 to 0.17), 0.15 angstrom (0.13 to 0.17) against nearly nothing, in words (0 angstrom (-0.03 to 0.03)).',
  );
});
