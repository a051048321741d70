import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import type { Cell } from '../../src/domain/cell.ts';
import type { IonSymbol } from '../../src/domain/ion.ts';
import type { Observation, ObservationForm, Statement } from '../../src/domain/observation.ts';
import type { QuantityCode } from '../../src/domain/quantityKinds.ts';
import { seedDataset } from '../support/seed.ts';

/** What a rule asks for: every given field must fit. */
type Want = {
  readonly quantity?: QuantityCode;
  readonly form?: ObservationForm;
  readonly ion?: IonSymbol;
  readonly region?: string;
  readonly process?: string;
  readonly feature?: string;
  readonly also?: (observation: Observation) => boolean;
};

const statementIs =
  <F extends ObservationForm>(form: F, fits: (statement: Extract<Statement, { form: F }>) => boolean) =>
  ({ statement }: Observation): boolean =>
    statement.form === form && fits(statement as Extract<Statement, { form: F }>);

const valueIs = (reported: string) =>
  statementIs('VALUE', ({ value }) => 'value' in value && value.value.reported === reported);
const ranks = (printed: string) =>
  statementIs('ORDERING', ({ items, relations }) => {
    const words = items.flatMap((item, index) => [Object.values(item)[0], relations[index] ?? '']);
    return words.join(' ').trim() === printed;
  });

const rates = [0.1, 0.2, 0.5, 1, 2, 5, 10] as const;

const each = (ions: readonly IonSymbol[], want: Want): readonly Want[] => ions.map((ion) => ({ ...want, ion }));
const all = ['Li', 'Na', 'K'] as const;

const shares = [
  { quantity: 'SLOPE_SHARE', form: 'VALUE', ion: 'Li' },
  { quantity: 'SLOPE_SHARE', form: 'VALUE', ion: 'K' },
  ...each(all, { quantity: 'PLATEAU_SHARE', form: 'VALUE' }),
] as const satisfies readonly Want[];
const regionBounds = (['HP', 'IP'] as const).flatMap((region) => [
  ...each(all, { quantity: 'REGION_LOWER_POTENTIAL', form: 'VALUE', region }),
  ...each(all, { quantity: 'REGION_UPPER_POTENTIAL', form: 'VALUE', region }),
]);
const capacitiveShares = (['0.1', '1'] as const).flatMap((rate) =>
  each(all, {
    quantity: 'CAPACITIVE_SHARE',
    form: 'VALUE',
    also: ({ conditions }) => conditions.scanRate?.value === Number(rate),
  }),
);
const intercalation = each(all, { quantity: 'PROCESS_CAPACITY', form: 'VALUE', process: 'INTERCALATION' });
const filling: Want = { quantity: 'PROCESS_CAPACITY', form: 'VALUE', process: 'PORE_FILLING', ion: 'Na' };
const totals = each(all, { quantity: 'REVERSIBLE_CAPACITY', form: 'VALUE' });
const spacings: readonly Want[] = [
  ...each(['Li', 'K'], { quantity: 'D002', form: 'VALUE' }),
  { quantity: 'D002', form: 'TREND', ion: 'Na' },
  ...each(all, { quantity: 'TWO_THETA', form: 'TREND' }),
];
const asymmetries = each(all, { quantity: 'EPR_ASYMMETRY', form: 'VALUE' });
const layersAndPores = each(all, { quantity: 'BINDING_ENERGY' });

/** Statements of this paper that each rule needs; an empty list says that the paper has none, which is checked too. */
const inputs: Readonly<Record<string, readonly Want[]>> = {
  'R-AC-GCD': shares,
  'R-AC-b': [{ quantity: 'B_VALUE', form: 'ORDERING' }],
  'R-AC-DUNN': capacitiveShares,
  'R-AC-XRD': each(all, { quantity: 'TWO_THETA', form: 'TREND', region: 'SLOPE' }),
  'R-AC-GITT': each(['Li'], { quantity: 'DIFFUSION_COEFFICIENT', form: 'TREND', region: 'HP' }),
  'R-AC-RAMAN': [
    { quantity: 'D_BAND_INTENSITY', form: 'TREND' },
    { quantity: 'G_BAND_POSITION', form: 'RESOLUTION' },
  ],
  'R-AC-DFT': [],
  'R-AC-SERIES': [],
  'R-IC-XRD': [...spacings, ...intercalation],
  'R-IC-DFT': [
    ...each(all, { quantity: 'FAVOURABLE_SPACING', form: 'VALUE' }),
    { quantity: 'BINDING_ENERGY', form: 'RESOLUTION' },
  ],
  'R-IC-D002': [{ quantity: 'D002', form: 'VALUE', ion: 'Li' }],
  'R-IC-DQDV': [...each(all, { quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL', form: 'VALUE' }), ...intercalation],
  'R-IC-GITT': each(all, { quantity: 'DIFFUSION_COEFFICIENT', form: 'TREND', region: 'IP' }),
  'R-IC-RAMAN': [{ quantity: 'G_BAND_POSITION', form: 'TREND', ion: 'Li' }],
  'R-IC-OCC': [...spacings, ...intercalation],
  'R-IC-POT': each(all, {
    quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL',
    form: 'VALUE',
    also: ({ conditions }) => conditions.compound !== undefined,
  }),
  'R-FC-GCD': shares,
  'R-FC-SAXS': [],
  'R-FC-NMR': [],
  'R-FC-XRDpair': [
    { quantity: 'D002', form: 'TREND', ion: 'Na' },
    { quantity: 'PLATEAU_SHARE', form: 'VALUE', ion: 'Na' },
  ],
  'R-FC-VOL': [filling],
  'R-FC-RATIO': [filling, ...totals],
  'R-FC-DFT': layersAndPores,
  'R-FC-GITT': [{ quantity: 'DIFFUSION_COEFFICIENT', form: 'TREND', region: 'LP', ion: 'Na' }],
  'R-FC-KIN': capacitiveShares,
  'R-FC-SERIES': [],
  'R-MC-EPR': [
    ...each(['Li', 'Na'], { form: 'PRESENCE', feature: 'NARROW_EPR_LINE' }),
    { form: 'PRESENCE', feature: 'EPR_SIGNAL', also: ({ conditions }) => conditions.mode === 'PRISTINE' },
    ...each(all, { quantity: 'EPR_G_FACTOR', form: 'VALUE' }),
    ...asymmetries,
  ],
  'R-MC-EPRw': [],
  'R-MC-NMR': [],
  'R-MC-XPS': each(['Na'], { quantity: 'XPS_BINDING_ENERGY', form: 'VALUE' }),
  'R-SEI-GCD': [
    ...each(all, {
      form: 'PRESENCE',
      feature: 'POTENTIAL_PLATEAU',
      also: ({ conditions }) => conditions.cycleClass === 'FIRST',
    }),
    ...each(all, { quantity: 'PLATEAU_POTENTIAL', form: 'VALUE' }),
  ],
  'R-SEI-ICE': [],
  'R-SEI-XPS': each(['Na', 'K'], { form: 'PRESENCE', feature: 'SEI_COMPONENTS' }),
  'R-PL-V': [{ quantity: 'REDOX_POTENTIAL', ion: 'K' }],
  'R-PL-EPR': asymmetries,
  'R-DC-b': [{ quantity: 'B_VALUE', form: 'ORDERING' }],
  'R-EXP-XRD': spacings,
  A1: [...shares, ...totals, ...each(all, { quantity: 'CAPACITY_RETENTION', form: 'VALUE' })],
  A2: [
    {
      form: 'RATIO',
      ion: 'Li',
      also: statementIs('RATIO', ({ to }) => 'label' in to && to.label.includes('graphite')),
    },
  ],
  A3: [
    { quantity: 'TWO_THETA', form: 'VALUE' },
    { quantity: 'D002', form: 'VALUE' },
  ],
  A4: [
    { quantity: 'D002_SHIFT', form: 'ORDERING' },
    { quantity: 'INSERTION_CAPACITY', form: 'ORDERING' },
  ],
  A5: [
    { form: 'DEFINITION', also: statementIs('DEFINITION', (d) => d.symbol === 'PC' && d.process === 'PORE_FILLING') },
    {
      form: 'DEFINITION',
      also: statementIs('DEFINITION', (d) => d.symbol === 'PC' && d.quantity === 'PLATEAU_CAPACITY'),
    },
    { form: 'DEFINITION', also: statementIs('DEFINITION', (d) => d.kind === 'ALIAS' && d.symbol === '20DEG-HC') },
  ],
  A6: ['K 2p1/2', 'K 2p3/2'].map((line) => ({
    quantity: 'XPS_BINDING_ENERGY',
    also: ({ conditions }) => conditions.line === line,
  })),
  A7: ['SEI_RESISTANCE', 'CHARGE_TRANSFER_RESISTANCE'].map((role) => ({
    form: 'ROLE',
    also: statementIs('ROLE', (said) => said.label === 'R2' && said.role === role),
  })),
  A8: [...regionBounds, { quantity: 'SLOPE_PLATEAU_BOUNDARY', form: 'VALUE' }],
  A9: [
    ...each(['Li', 'Na'], {
      feature: 'NARROW_EPR_LINE',
      also: ({ conditions }) => conditions.mode === 'EX_SITU' && conditions.potential?.value === 0,
    }),
    ...each(all, { quantity: 'CUTOFF_POTENTIAL', also: valueIs('5 mV') }),
    ...each(['Na', 'K'], { quantity: 'CUTOFF_POTENTIAL', also: valueIs('0 mV') }),
  ],
  A10: [
    { quantity: 'D002_SHIFT', also: ranks('Li ABOUT_EQUAL K MUCH_GREATER Na') },
    { quantity: 'D002_SHIFT', also: ranks('K GREATER Li') },
    ...(['DECREASES', 'INCREASES'] as const).map(
      (term): Want => ({
        quantity: 'ION_MOBILITY',
        ion: 'Na',
        region: 'LP',
        also: statementIs('TREND', (trend) => trend.term === term),
      }),
    ),
  ],
  A11: [{ quantity: 'IONIC_RADIUS', form: 'VALUE', ion: 'Li' }],
  A12: capacitiveShares,
  A13: [{ form: 'RESOLUTION', quantity: 'G_BAND_POSITION' }],
  A14: [{ form: 'SUPERLATIVE', also: statementIs('SUPERLATIVE', ({ degree }) => degree === 'BENCHMARK') }],
  A15: rates.map((rate) => ({
    quantity: 'INSERTION_CAPACITY',
    ion: 'Na',
    also: ({ conditions }) => conditions.cRate?.value === rate,
  })),
  A16: [...totals, ...shares, filling],
  A17: [{ form: 'CAPTION', also: statementIs('CAPTION', ({ figure, panel }) => figure === '4' && panel === 'd') }],
  A18: [...regionBounds, ...intercalation, filling],
  A19: [{ quantity: 'B_VALUE', form: 'ORDERING' }, ...capacitiveShares],
};

let observations: readonly Observation[];
let cells: readonly Cell[];

beforeAll(async () => {
  ({ observations, cells } = (await seedDataset('seed/papers/nagmani_nd_mapping')).records);
});

function fits(observation: Observation, { quantity, form, ion, region, process, feature, also }: Want): boolean {
  const { statement, conditions } = observation;
  return (
    (quantity === undefined || observation.quantity === quantity) &&
    (form === undefined || statement.form === form) &&
    (ion === undefined || observation.ion === ion) &&
    (region === undefined || conditions.region === region) &&
    (process === undefined || conditions.process === process) &&
    (feature === undefined || (statement.form === 'PRESENCE' && statement.feature === feature)) &&
    (also === undefined || also(observation))
  );
}

test.each(Object.entries(inputs).filter(([, wants]) => wants.length > 0))(
  'the paper states what %s needs, in typed form',
  (_rule, wants) => {
    const lacking = wants.filter((want) => !observations.some((observation) => fits(observation, want)));
    expect(lacking).toEqual([]);
  },
);

test.each<[string, Want]>([
  ['R-AC-DFT', { quantity: 'BINDING_ENERGY', also: ({ conditions }) => conditions.motif === 'DEFECT' }],
  ['R-FC-SAXS', { quantity: 'SAXS_CONTRAST' }],
  ['R-FC-NMR, R-MC-NMR', { quantity: 'NMR_SHIFT' }],
  ['R-MC-EPRw', { quantity: 'EPR_LINE_WIDTH' }],
  ['R-FC-SERIES', { quantity: 'CLOSED_PORE_VOLUME' }],
  ['R-SEI-ICE', { quantity: 'INITIAL_COULOMBIC_EFFICIENCY', form: 'VALUE' }],
])('the paper has no input for %s, and none was made up', (_rule, want) => {
  expect(observations.filter((observation) => fits(observation, want))).toEqual([]);
});

test('the paper defines no 1C, names no electrolyte and no cut-off of its cells: A15 has what it looks for', () => {
  const missing = { missing: 'NOT_REPORTED' };
  expect(cells.map(({ ion, oneC, electrolyte, lowerCutoff }) => [ion, oneC, electrolyte, lowerCutoff])).toEqual(
    all.map((ion) => [ion, missing, missing, missing]),
  );
});

const rules = '../shared/science/rules.md';
const withRules = existsSync(rules) ? test : test.skip;

withRules('the table has every rule of the rule base (skipped where the rule base is absent)', () => {
  const text = readFileSync(rules, 'utf8');
  const named = new Set(text.match(/^\| (R-[A-Za-z0-9-]+|A\d+)(?= )/gm)?.map((cell) => cell.slice(2)));
  expect([...named].filter((rule) => !(rule in inputs))).toEqual([]);
});
