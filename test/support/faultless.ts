import type { EvidenceBase } from '../../src/domain/evidenceBase.ts';
import type { DefinitionStatement } from '../../src/domain/observation.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { evidenceBase, type Said } from './evidence.ts';
import { faultlessKinetics } from './faultlessKinetics.ts';
import { idOf, measurement, quantity } from './records.ts';

const parted = { cRate: '0.1 C', cycleClass: 'REVERSIBLE', boundary: '0.1 V' } as const;
const cycled = { cRate: '0.1 C', afterCycles: 100, referenceCycle: 2 } as const;
const capacity = { cell: 'hc-na', conditions: { cRate: '0.1 C', cycleClass: 'REVERSIBLE' } } as const;
const discharged = { potential: '5 mV', mode: 'EX_SITU', direction: 'INSERTION' } as const;

/** Statements of sums, ratios, angles, orders, names and states that agree with each other and with the kinetic ones. */
const statements: Readonly<Record<string, Said>> = {
  // 57 % of 422 mAh/g are 240.5; the low window takes 202 of these, the high one 165 of the 181 above 0.1 V
  boundary: { quantity: 'SLOPE_PLATEAU_BOUNDARY', value: '0.1 V' },
  'slope-share': { quantity: 'SLOPE_SHARE', value: '43 %', conditions: parted },
  'plateau-share': { quantity: 'PLATEAU_SHARE', value: '57 %', conditions: parted },
  'slope-capacity': { quantity: 'SLOPE_CAPACITY', value: '181 mAh/g', cell: 'hc-na', conditions: parted },
  'plateau-capacity': { quantity: 'PLATEAU_CAPACITY', value: '241 mAh/g', cell: 'hc-na', conditions: parted },
  'capacity-in-abstract': { value: '422 mAh/g', ...capacity },
  adsorption: stored('ADSORPTION', 'HP', '165 mAh/g'),
  intercalation: stored('INTERCALATION', 'IP', '55 mAh/g'),
  filling: stored('PORE_FILLING', 'LP', '202 mAh/g'),

  // 0.43 x 72 % + 0.57 x 91.3 % = 83 %
  retention: { quantity: 'CAPACITY_RETENTION', value: '83 %', conditions: cycled },
  'slope-retention': { quantity: 'CAPACITY_RETENTION', value: '72 %', conditions: { ...cycled, region: 'SLOPE' } },
  'plateau-retention': {
    quantity: 'CAPACITY_RETENTION',
    value: '91.3 %',
    conditions: { ...cycled, region: 'PLATEAU' },
  },
  loss: { quantity: 'CAPACITY_LOSS', value: '17 %', conditions: cycled },

  // 422 / 520 = 81.2 %
  'first-in': {
    quantity: 'INSERTION_CAPACITY',
    value: '520 mAh/g',
    cell: 'hc-na',
    conditions: { cycle: 1, cRate: '0.1 C' },
  },
  'first-out': {
    quantity: 'EXTRACTION_CAPACITY',
    value: '422 mAh/g',
    cell: 'hc-na',
    conditions: { cycle: 1, cRate: '0.1 C' },
  },
  'first-efficiency': { quantity: 'INITIAL_COULOMBIC_EFFICIENCY', value: '81.2 %', conditions: { cRate: '0.1 C' } },

  // 422 / 235 = 1.796
  'capacity-of-k': { value: '235 mAh/g', ion: 'K', cell: 'hc-k', conditions: capacity.conditions },
  'more-than-k': {
    ...capacity,
    statement: { form: 'RATIO', relation: 'TIMES', value: quantity('1.80', 'DIMENSIONLESS'), to: { ion: 'K' } },
  },
  'capacity-order': {
    ion: null,
    conditions: capacity.conditions,
    statement: { form: 'ORDERING', items: [{ ion: 'Na' }, { ion: 'K' }], relations: ['GREATER'] },
  },

  // Cu K-alpha1 and 23.20 degrees make 3.831 angstrom
  angle: {
    quantity: 'TWO_THETA',
    value: '23.20 deg',
    technique: 'XRD',
    measurement: 'xrd',
    ion: null,
    conditions: { line: '(002)' },
  },

  'plateau-symbol': symbol(),
  'plateau-symbol-again': symbol(),
  role: { quantity: null, ion: null, statement: { form: 'ROLE', label: 'R2', role: 'SEI_RESISTANCE' } },
  'role-again': { quantity: null, ion: null, statement: { form: 'ROLE', label: 'R2', role: 'SEI_RESISTANCE' } },

  'k-2p3': {
    quantity: 'XPS_BINDING_ENERGY',
    value: '293.0 eV',
    technique: 'XPS',
    measurement: 'xps',
    ion: 'K',
    conditions: { line: 'K 2p3/2' },
  },
  'k-2p1': {
    quantity: 'XPS_BINDING_ENERGY',
    value: '295.8 eV',
    technique: 'XPS',
    measurement: 'xps',
    ion: 'K',
    conditions: { line: 'K 2p1/2' },
  },
  'surface-layer': {
    quantity: null,
    technique: 'XPS',
    conditions: discharged,
    statement: { form: 'PRESENCE', feature: 'SEI_COMPONENTS', level: 'PRESENT', count: null },
  },
};

function stored(process: string, region: string, value: string): Said {
  return { quantity: 'PROCESS_CAPACITY', value, cell: 'hc-na', conditions: { process, region, cRate: '0.1 C' } };
}

/** PC as plateau capacity. */
function symbol(meaning: Partial<DefinitionStatement> = {}): Said {
  return {
    quantity: null,
    ion: null,
    statement: {
      form: 'DEFINITION',
      kind: 'SYMBOL',
      symbol: 'PC',
      meaning: 'plateau capacity',
      quantity: 'PLATEAU_CAPACITY',
      process: null,
      region: 'PLATEAU',
      material: null,
      ...meaning,
    },
  };
}

/** PC as pore filling, where it means the plateau elsewhere. */
export const otherMeaning: Said = symbol({ quantity: null, region: null, process: 'PORE_FILLING' });

/** A made-up source without faults, on which every audit rule has something to pass; some statements changed, by key. */
export function faultless(changes: Readonly<Record<string, Partial<Said>>> = {}): EvidenceBase {
  const kinetics = faultlessKinetics(changes);
  const changed = Object.entries(statements).map(([key, statement]) => ({ key, ...statement, ...changes[key] }));
  const own = evidenceBase(changed);
  const of = (key: string, technique: string, code: string, value: Quantity) =>
    measurement({ key, technique, settings: [{ code, value: { value } }] });
  return {
    ...kinetics,
    cells: [
      ...kinetics.cells,
      ...kinetics.cells.map((each) => ({ ...each, id: idOf('Cell', 'hc-k'), ion: 'K' as const })),
    ],
    measurements: [
      ...kinetics.measurements,
      of('xrd', 'XRD', 'WAVELENGTH', quantity('1.5406 angstrom', 'LENGTH')),
      of('xps', 'XPS', 'CHARGE_REFERENCE', quantity('284.8 eV', 'ENERGY')),
    ],
    observations: [...kinetics.observations, ...own.observations],
  };
}
