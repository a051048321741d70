import type { AnalysedNumber, AnalysisResult, NumberRefused, ResultTable } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { found } from '../curves/analysed.ts';
import { meanVoltage } from '../curves/meanVoltage.ts';
import { roundingStep } from '../curves/roundingStep.ts';
import { slopePlateau } from '../curves/slopePlateau.ts';
import { number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { setAt } from './conditionsFor.ts';
import {
  activeMass,
  insertionOnCharge,
  onExtraction,
  reversibleCycle,
  slopePlateauBoundary,
} from './cyclerParameters.ts';
import { bridgedNote, cyclingOf, type Half, halfConditions, halfName, massUnknown } from './cycling.ts';
import { bounded, percentOf } from './openNumbers.ts';
import { capacityUnit, profilesPicture } from './profilesPicture.ts';
import { parted, type Told } from './told.ts';

const capacityMetric = (code: string, name: string, quantity: string, description: string): MetricDefinition => ({
  code,
  name,
  description,
  version: 2,
  formula: 'Q = (1/m) integral I dt, by the trapezoid',
  quantity,
  unitKind: 'SPECIFIC_CAPACITY',
  source: 'Definition of charge; bounds are the charge of the last step, and of rows without a current',
});

const splitMetric = (code: string, name: string, quantity: string, formula: string): MetricDefinition => ({
  code,
  name,
  description: `${name}, split where the profile crosses a fixed potential; it is meaningless without that boundary.`,
  version: 2,
  formula,
  quantity,
  unitKind: quantity.endsWith('_SHARE') ? 'SHARE' : 'SPECIFIC_CAPACITY',
  source:
    'Fixed boundary of 0.1 V: Sun et al., Adv. Energy Mater. 2019; bounds are the rows that may lie around the crossing',
});

const metrics = {
  insertion: capacityMetric(
    'MEASURED_INSERTION_CAPACITY',
    'insertion capacity from the curve',
    'INSERTION_CAPACITY',
    'Charge per gram that goes in within one half cycle, steps of several currents and rests between them included.',
  ),
  extraction: capacityMetric(
    'MEASURED_EXTRACTION_CAPACITY',
    'extraction capacity from the curve',
    'EXTRACTION_CAPACITY',
    'Charge per gram that comes back in the first cycle.',
  ),
  reversible: capacityMetric(
    'MEASURED_REVERSIBLE_CAPACITY',
    'reversible capacity from the curve',
    'REVERSIBLE_CAPACITY',
    'Charge per gram that comes back in the cycle that stands for reversible storage.',
  ),
  efficiency: {
    code: 'MEASURED_COULOMBIC_EFFICIENCY',
    name: 'Coulombic efficiency from the curve',
    description:
      'Extraction over insertion of one cycle behind the first. Above 100 % where more came out than went in.',
    version: 2,
    formula: 'CE = Q_extraction / Q_insertion',
    quantity: 'COULOMBIC_EFFICIENCY',
    unitKind: 'SHARE',
    source: 'Definition; bounds are the charge of the last step of each half cycle, and of rows without a current',
  },
  initialEfficiency: {
    code: 'MEASURED_INITIAL_COULOMBIC_EFFICIENCY',
    name: 'initial Coulombic efficiency from the curve',
    description: 'Extraction over insertion of the first cycle.',
    version: 2,
    formula: 'ICE = Q_extraction,1 / Q_insertion,1',
    quantity: 'INITIAL_COULOMBIC_EFFICIENCY',
    unitKind: 'SHARE',
    source: 'Definition; bounds are the charge of the last step of each half cycle, and of rows without a current',
  },
  slope: splitMetric(
    'MEASURED_SLOPE_CAPACITY',
    'slope capacity from the curve',
    'SLOPE_CAPACITY',
    'Q(V_c) - Q(V_start)',
  ),
  plateau: splitMetric(
    'MEASURED_PLATEAU_CAPACITY',
    'plateau capacity from the curve',
    'PLATEAU_CAPACITY',
    'Q(V_end) - Q(V_c)',
  ),
  slopeShare: splitMetric(
    'MEASURED_SLOPE_SHARE',
    'slope share from the curve',
    'SLOPE_SHARE',
    'Q_slope / (Q_slope + Q_plateau)',
  ),
  plateauShare: splitMetric(
    'MEASURED_PLATEAU_SHARE',
    'plateau share from the curve',
    'PLATEAU_SHARE',
    'Q_plateau / (Q_slope + Q_plateau)',
  ),
  average: {
    code: 'MEASURED_AVERAGE_POTENTIAL',
    name: 'average potential from the curve',
    description: 'Charge-weighted mean of the potential over one half cycle.',
    version: 2,
    formula: '(1/Q) integral V dQ, by the trapezoid',
    quantity: 'AVERAGE_POTENTIAL',
    unitKind: 'POTENTIAL',
    source:
      'Definition; bounds are the charge of the last step, and of rows without a current, and the rounding of the potential',
  },
} as const satisfies Record<string, MetricDefinition>;

const parameters = {
  mass: activeMass,
  boundary: slopePlateauBoundary,
  reversibleCycle,
  insertionOnCharge,
  onExtraction,
} as const;

/** Capacities, efficiencies, the split at a fixed potential and average potentials of the first and one further cycle. */
export const galvanostaticCycles = analysis({
  code: 'GALVANOSTATIC_CYCLES',
  word: 'gcd',
  name: 'cycles of constant current',
  description:
    'Half cycles by the sign of the current, their capacities by integration over time, Coulombic efficiencies, slope and ' +
    'plateau at a fixed potential, average potentials: of the first cycle, and of one that stands for reversible storage.',
  techniques: ['GALVANOSTATIC_CYCLING'],
  series: false,
  columns: [['TEST_TIME'], ['VOLTAGE'], ['CURRENT']],
  parameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, given) {
    const cycling = cyclingOf(curve, given);
    if ('refused' in cycling) return cycling;
    const halves = cycling.found;
    const told = [...new Set([1, given.reversibleCycle])].flatMap((cycle) => numbersOf(halves, cycle, given));
    return found<AnalysisResult>({
      ...parted(told),
      pictures: [
        profilesPicture(halves, {
          title: 'Potential over capacity',
          mass: given.mass,
          marks: [{ axis: 'Y', at: given.boundary, name: `boundary ${given.boundary} V` }],
        }),
      ],
      tables: [halvesTable(halves, given)],
    });
  },
});

type Given = { readonly mass: number | null; readonly boundary: number; readonly onExtraction: number };

/** Numbers of one cycle; each that cannot be given with the reason. */
function numbersOf(halves: readonly Half[], cycle: number, given: Given): readonly Told[] {
  const own = halves.filter((half) => half.cycle === cycle);
  const [into, out] = [own.find(({ isInsertion }) => isInsertion), own.find(({ isInsertion }) => !isInsertion)];
  const [back, efficiency] =
    cycle === 1 ? [metrics.extraction, metrics.initialEfficiency] : [metrics.reversible, metrics.efficiency];
  const without = (isInsertion: boolean, ...missing: readonly MetricDefinition[]) =>
    missing.map(({ code }) => notInRecord(code, halves, { cycle, isInsertion }));
  const split = given.onExtraction === 1 ? out : into;
  return [
    ...(into === undefined ? without(true, metrics.insertion) : [capacityOf(metrics.insertion, into, given)]),
    ...(out === undefined ? without(false, back) : [capacityOf(back, out, given)]),
    ...(into === undefined || out === undefined ? without(false, efficiency) : [efficiencyOf(into, out, given)]),
    ...(split === undefined
      ? without(given.onExtraction === 0, ...OF_ONE_HALF)
      : [...splitOf(split, given), ...averageOf(split)]),
  ];
}

const OF_ONE_HALF = [metrics.slope, metrics.plateau, metrics.slopeShare, metrics.plateauShare, metrics.average];

/** Why a number of a half cycle that the record does not have is not given. */
function notInRecord(
  metric: string,
  halves: readonly Half[],
  half: Pick<Half, 'cycle' | 'isInsertion'>,
): NumberRefused {
  const conditions = halfConditions(half);
  const { direction: _, ...ofBoth } = conditions;
  const isEfficiency = metric === metrics.efficiency.code || metric === metrics.initialEfficiency.code;
  const isThere = halves.some(({ cycle }) => cycle === half.cycle);
  const missing = isThere ? halfName(half) : `cycle ${half.cycle}`;
  return {
    metric,
    conditions: isEfficiency ? ofBoth : conditions,
    code: 'NOT_IN_RECORD',
    message: `the record has no ${missing}: it ends with ${halfName(halves.at(-1) as Half)}`,
  };
}

function capacityOf({ code: metric }: MetricDefinition, half: Half, { mass }: Given): Told {
  const [conditions, value] = [halfConditions(half), half.half.capacity];
  if (mass === null) return massUnknown(metric, conditions);
  return {
    metric,
    ...bounded({ value, open: half.open }),
    conditions,
    sentence:
      `Cycle ${half.cycle} ${half.isInsertion ? 'takes up' : 'gives back'} ${number(value)} mAh/g, integrated over rows ` +
      `${half.half.from + 1} to ${half.half.to + 1}.${bridgedNote(half)}`,
  };
}

function efficiencyOf(into: Half, out: Half, { mass }: Given): Told {
  const metric = (into.cycle === 1 ? metrics.initialEfficiency : metrics.efficiency).code;
  const { direction: _, ...conditions } = halfConditions(into);
  const [taken, given] = [into.half.capacity, out.half.capacity];
  if (into.leading > 0) {
    const unit = mass === null ? 'mAh' : 'mAh/g';
    const message =
      `the record begins with ${number(into.leading)} ${unit} in the direction of extraction, so that its first cycle is not that ` +
      'of a fresh half-cell: in a full cell, where ions go in on charge, set insertionOnCharge to 1';
    return { metric, conditions, code: 'BEGINS_WITH_EXTRACTION', message };
  }
  if (!(taken > 0)) return { metric, conditions, code: 'NO_CHARGE', message: `nothing goes in in cycle ${into.cycle}` };
  return {
    metric,
    ...percentOf({ value: given, open: out.open }, { value: taken, open: into.open }),
    conditions,
    sentence: `Of what goes in in cycle ${into.cycle}, ${number((100 * given) / taken)} % comes back.`,
  };
}

function splitOf(half: Half, { mass, boundary }: Given): readonly Told[] {
  const { slope, plateau, slopeShare, plateauShare } = metrics;
  const conditions: Conditions = {
    ...halfConditions(half),
    boundary: setAt('POTENTIAL', boundary),
    boundaryMethod: 'FIXED_POTENTIAL',
  };
  const split = slopePlateau(half.profile, boundary);
  if ('refused' in split) {
    return [slope, plateau, slopeShare, plateauShare].map(({ code }) => ({
      metric: code,
      conditions,
      ...split.refused,
    }));
  }
  const { found: parted } = split;
  const total = parted.slope + parted.plateau;
  const open = parted.resolution + half.bridged;
  const give = (metric: MetricDefinition, value: number, scale: number): AnalysedNumber => ({
    metric: metric.code,
    value: value * scale,
    lower: Math.max(0, value - open) * scale,
    upper: Math.min(total, value + open) * scale,
    interval: 'STATED',
    conditions,
    sentence:
      `The ${metric === slope || metric === slopeShare ? 'slope above' : 'plateau below'} ${boundary} V holds ` +
      `${number(value * scale)} ${scale === 1 ? 'mAh/g' : '%'} of cycle ${half.cycle}.${bridgedNote(half)}`,
  });
  return [
    ...[slope, plateau].map((metric) =>
      mass === null
        ? massUnknown(metric.code, conditions)
        : give(metric, metric === slope ? parted.slope : parted.plateau, 1),
    ),
    give(slopeShare, parted.slope, 100 / total),
    give(plateauShare, parted.plateau, 100 / total),
  ];
}

function averageOf(half: Half): readonly Told[] {
  const [metric, conditions] = [metrics.average.code, halfConditions(half)];
  const mean = meanVoltage(half.profile);
  if ('refused' in mean) return [{ metric, conditions, ...mean.refused }];
  const { average } = mean.found;
  const reach = averageReach(half, average);
  return [
    {
      metric,
      value: average,
      lower: average - reach,
      upper: average + reach,
      interval: 'STATED',
      conditions,
      sentence: `The charge-weighted potential of cycle ${half.cycle} is ${number(average)} V.`,
    },
  ];
}

/**
 * How far the charge that rows leave open moves an average, V: it flowed at the farthest potential at most. Rounding moves it by half
 * a step at most.
 */
function averageReach({ profile: { voltage }, half, open }: Half, average: number): number {
  const farthest = voltage.reduce((most, potential) => Math.max(most, Math.abs(potential - average)), 0);
  return (open / half.capacity) * farthest + roundingStep(voltage) / 2;
}

/** Every half cycle, those that no evidence is made of included. */
function halvesTable(halves: readonly Half[], { mass, boundary }: Given): ResultTable {
  const unit = capacityUnit(mass);
  return {
    title: 'Half cycles',
    columns: [
      { name: 'cycle', unit: null },
      { name: 'direction', unit: null },
      { name: 'rows', unit: null },
      { name: 'capacity', unit },
      { name: 'slope', unit },
      { name: 'plateau', unit },
      { name: 'plateau', unit: '%' },
      { name: 'mean', unit: 'V' },
      { name: 'efficiency', unit: '%' },
    ],
    rows: halves.map((each, at) => {
      const { half, isInsertion, cycle, profile } = each;
      const [split, mean] = [slopePlateau(profile, boundary), meanVoltage(profile)];
      const { slope = null, plateau = null, plateauShare = null } = 'found' in split ? split.found : {};
      const into = isInsertion ? undefined : halves[at - 1];
      return [
        cycle,
        isInsertion ? 'insertion' : 'extraction',
        `${half.from + 1}-${half.to + 1}`,
        half.capacity,
        slope,
        plateau,
        plateauShare === null ? null : 100 * plateauShare,
        'found' in mean ? mean.found.average : null,
        into === undefined ? null : (100 * half.capacity) / into.half.capacity,
      ];
    }),
  };
}
