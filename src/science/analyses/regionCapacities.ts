import type { AnalysedNumber } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { found, refused } from '../curves/analysed.ts';
import { crossingOf } from '../curves/capacityAt.ts';
import { crossingError } from '../curves/crossingError.ts';
import { potentialNoise } from '../curves/potentialNoise.ts';
import { regionCapacities as capacitiesOf } from '../curves/regions.ts';
import { number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { setAt } from './conditionsFor.ts';
import { activeMass, insertionOnCharge, onExtraction, reversibleCycle } from './cyclerParameters.ts';
import {
  bridgedNote,
  cyclingOf,
  firstAndReversible,
  type Half,
  halfConditions,
  halfName,
  massUnknown,
} from './cycling.ts';
import { bounded } from './openNumbers.ts';
import { profilesPicture } from './profilesPicture.ts';
import { resultOf, type Told } from './told.ts';

const metric: MetricDefinition = {
  code: 'MEASURED_REGION_CAPACITY',
  name: 'capacity of a region from the curve',
  description:
    'Capacity that flows within one of three regions of the potential, parted by two boundaries. That a region is a storage ' +
    'mechanism is a claim, not a part of the number.',
  version: 3,
  formula: 'Q(V_1) - Q(V_start), Q(V_2) - Q(V_1), Q(V_end) - Q(V_2)',
  quantity: 'REGION_CAPACITY',
  unitKind: 'SPECIFIC_CAPACITY',
  source:
    'Definition; bounds are the rows that may lie around the crossings, or 95 % of the noise of the potential where that is more',
};

/** Standard errors of a 95 % interval. */
const REACH_95 = 1.96;

const boundary = {
  unitKind: 'POTENTIAL',
  standard: null,
  source: 'none that would do for all ions: papers read it from peaks of dQ/dV',
} as const;

const parameters = {
  mass: activeMass,
  upper: {
    ...boundary,
    stated: 'HIGH_INTERMEDIATE',
    description: 'Potential between the high- and the intermediate-potential region.',
  },
  lower: {
    ...boundary,
    stated: 'INTERMEDIATE_LOW',
    description: 'Potential between the intermediate- and the low-potential region.',
  },
  reversibleCycle,
  insertionOnCharge,
  onExtraction,
} as const;

type Boundaries = { readonly upper: number; readonly lower: number };

/**
 * Capacities of three regions of the potential, of the first and of one further cycle, in one direction: the hysteresis parts
 * those of both, and orders take them as parts of one whole.
 */
export const regionCapacities = analysis({
  code: 'REGION_CAPACITIES',
  word: 'regions',
  name: 'capacities of potential regions',
  description: 'Capacity above, between and below two potentials that are given, on insertion or on extraction.',
  techniques: ['GALVANOSTATIC_CYCLING'],
  series: false,
  columns: [['TEST_TIME'], ['VOLTAGE'], ['CURRENT']],
  parameters,
  metrics: [metric],
  analyse({ curves: [curve] }, given) {
    const { upper, lower, mass, reversibleCycle: reversible } = given;
    if (upper === null || lower === null) {
      return refused('BOUNDARIES_UNKNOWN', 'three regions take two boundaries: give "upper" and "lower", in V');
    }
    const cycling = cyclingOf(curve, given);
    if ('refused' in cycling) return cycling;
    const halves = firstAndReversible(cycling.found, reversible).filter(
      ({ isInsertion }) => isInsertion === (given.onExtraction === 0),
    );
    const told = halves.flatMap((half) => numbersOf(half, { upper, lower }, mass));
    const marks = [
      { axis: 'Y', at: upper, name: `upper boundary ${upper} V` },
      { axis: 'Y', at: lower, name: `lower boundary ${lower} V` },
    ] as const;
    return found(resultOf(told, [profilesPicture(halves, { title: 'Regions of the potential', mass, marks })]));
  },
});

function numbersOf(half: Half, boundaries: Boundaries, mass: number | null): readonly Told[] {
  const [high, intermediate, low] = regionsOf(half, boundaries);
  const parted = capacitiesOf(half.profile, boundaries);
  if ('refused' in parted) {
    return [high, intermediate, low].map((conditions) => ({ metric: metric.code, conditions, ...parted.refused }));
  }
  if (mass === null) return [high, intermediate, low].map((conditions) => massUnknown(metric.code, conditions));
  const deviation = potentialNoise(half.profile);
  const [above, below] = [boundaries.upper, boundaries.lower].map((potential) => {
    const { before, behind } = crossingOf(half.profile, potential);
    return half.bridged + Math.max(behind - before, REACH_95 * crossingError(half.profile, potential, deviation));
  }) as [number, number];
  const give = (conditions: Conditions, value: number, open: number): AnalysedNumber => ({
    metric: metric.code,
    ...bounded({ value, open }),
    conditions,
    sentence: `Region ${conditions.region} of ${halfName(half)} holds ${number(value)} mAh/g.${bridgedNote(half)}`,
  });
  return [
    give(high, parted.found.high, above),
    give(intermediate, parted.found.intermediate, above + below),
    give(low, parted.found.low, below),
  ];
}

function regionsOf(half: Half, { upper, lower }: Boundaries): readonly [Conditions, Conditions, Conditions] {
  const common = { ...halfConditions(half), boundaryMethod: 'FIXED_POTENTIAL' } as const;
  const [first, second] = [setAt('POTENTIAL', upper), setAt('POTENTIAL', lower)];
  return [
    { ...common, region: 'HP', lowerPotential: first },
    { ...common, region: 'IP', upperPotential: first, lowerPotential: second },
    { ...common, region: 'LP', upperPotential: second },
  ];
}
