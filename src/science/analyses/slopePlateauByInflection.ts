import type { AnalysedNumber, NumberRefused } from '../../domain/analysis.ts';
import type { BoundaryMethod, Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { type Analysed, found } from '../curves/analysed.ts';
import { capacityAt } from '../curves/capacityAt.ts';
import { inflectionBoundary } from '../curves/inflectionBoundary.ts';
import type { Estimate } from '../curves/numerics/estimate.ts';
import { slopePlateau } from '../curves/slopePlateau.ts';
import { tangentBoundary } from '../curves/tangentBoundary.ts';
import { number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { setAt } from './conditionsFor.ts';
import { activeMass, insertionOnCharge, onExtraction, reversibleCycle } from './cyclerParameters.ts';
import { cyclingOf, firstAndReversible, type Half, halfConditions, halfName, massUnknown } from './cycling.ts';
import { type Parted, slopesPicture, tangentsPicture } from './slopePlateauPictures.ts';
import { fitted, resultOf, type Told } from './told.ts';

const source =
  'Differential voltage: Bloom et al., J. Power Sources 139 (2005) 295; the tangent construction is common use in thermal analysis';

/** No evidence of slope and plateau: rules hold numbers of one fixed boundary against each other, and these have their own. */
const splitMetric = (
  code: string,
  name: string,
  unitKind: 'SHARE' | 'SPECIFIC_CAPACITY',
  formula: string,
): MetricDefinition => ({
  code,
  name,
  description: `${name}, split at the boundary that the profile itself shows; it is meaningless without that boundary.`,
  version: 3,
  formula,
  quantity: null,
  unitKind,
  source,
});

const boundaryMetric: MetricDefinition = {
  code: 'FITTED_SLOPE_PLATEAU_BOUNDARY',
  name: 'slope/plateau boundary from the curve',
  description:
    'Potential between slope and plateau: at the inflection of the profile between both, or where tangents of both meet, with the 95 % ' +
    'interval of the noise that the rows show; none where noise alone may have made it.',
  version: 3,
  formula: 'V at max |dV/dQ| between slope and plateau; V at a_1 + b_1 Q = a_2 + b_2 Q',
  quantity: null,
  unitKind: 'POTENTIAL',
  source,
};

const metrics = {
  slope: splitMetric(
    'FITTED_SLOPE_CAPACITY',
    'slope capacity by the shape of the curve',
    'SPECIFIC_CAPACITY',
    'Q(V_c) - Q(V_start)',
  ),
  plateau: splitMetric(
    'FITTED_PLATEAU_CAPACITY',
    'plateau capacity by the shape of the curve',
    'SPECIFIC_CAPACITY',
    'Q(V_end) - Q(V_c)',
  ),
  plateauShare: splitMetric(
    'FITTED_PLATEAU_SHARE',
    'plateau share by the shape of the curve',
    'SHARE',
    'Q_plateau / (Q_slope + Q_plateau)',
  ),
} as const satisfies Record<string, MetricDefinition>;

const stretchEnd = (description: string, standard: number) =>
  ({
    description,
    unitKind: 'POTENTIAL',
    standard,
    source: 'a choice: straight on first insertions of sodium into hard carbon; other ions need others',
  }) as const;

const parameters = {
  mass: activeMass,
  cells: {
    description: 'Equal parts of the capacity that the profile is resampled on.',
    unitKind: 'COUNT',
    standard: 200,
    least: 10,
    source: 'a choice: half a percent of the capacity each',
  },
  window: {
    description: 'Parts in the window of Savitzky and Golay; odd.',
    unitKind: 'COUNT',
    standard: 11,
    least: 5,
    source: 'a choice: about a twentieth of the capacity',
  },
  order: {
    description: 'Order of the polynomial of Savitzky and Golay.',
    unitKind: 'COUNT',
    standard: 3,
    least: 1,
    source: 'a choice: the least order that keeps an inflection',
  },
  prominence: {
    description: 'Share of its own height by which the maximum of |dV/dQ| stands out at least.',
    unitKind: 'SHARE',
    standard: 10,
    least: 0,
    most: 100,
    source: 'a choice: less is not seen in a plot',
  },
  slopeUpper: stretchEnd('Upper end of the stretch that the tangent of the slope is fitted to.', 0.6),
  slopeLower: stretchEnd('Lower end of the stretch that the tangent of the slope is fitted to.', 0.2),
  plateauUpper: stretchEnd('Upper end of the stretch that the tangent of the plateau is fitted to.', 0.09),
  plateauLower: stretchEnd('Lower end of the stretch that the tangent of the plateau is fitted to.', 0.03),
  reversibleCycle,
  insertionOnCharge,
  onExtraction,
} as const;

/** Slope and plateau at boundaries that the profile itself shows, of the first and of one further cycle. */
export const slopePlateauByInflection = analysis({
  code: 'SLOPE_PLATEAU_BY_INFLECTION',
  word: 'inflection',
  name: 'slope and plateau by the shape of the curve',
  description:
    'The boundary between slope and plateau at the inflection of the profile, and where tangents of both meet, each with the ' +
    'capacities that it parts.',
  techniques: ['GALVANOSTATIC_CYCLING'],
  series: false,
  columns: [['TEST_TIME'], ['VOLTAGE'], ['CURRENT']],
  parameters,
  metrics: [boundaryMetric, ...Object.values(metrics)],
  analyse({ curves: [curve] }, given) {
    const cycling = cyclingOf(curve, given);
    if ('refused' in cycling) return cycling;
    const halves = firstAndReversible(cycling.found, given.reversibleCycle)
      .filter(({ isInsertion }) => isInsertion !== (given.onExtraction === 1))
      .map((half) => boundariesOf(half, given));
    const told = halves.flatMap(({ half, turn, tangents }) => [
      ...splitAt(half, 'INFLECTION', turn, given.mass),
      ...splitAt(half, 'TANGENTS', tangents, given.mass),
    ]);
    return found(resultOf(told, [slopesPicture(halves, given.mass), tangentsPicture(halves, given.mass)]));
  },
});

type Given = {
  readonly cells: number;
  readonly window: number;
  readonly order: number;
  readonly prominence: number;
  readonly slopeUpper: number;
  readonly slopeLower: number;
  readonly plateauUpper: number;
  readonly plateauLower: number;
};

function boundariesOf(half: Half, given: Given): Parted {
  const { cells, window, order, prominence } = given;
  return {
    half,
    turn: inflectionBoundary(half.profile, { cells, window, order, prominence: prominence / 100 }),
    tangents: tangentBoundary(half.profile, {
      cells,
      slope: { upper: given.slopeUpper, lower: given.slopeLower },
      plateau: { upper: given.plateauUpper, lower: given.plateauLower },
    }),
  };
}

function splitAt(
  half: Half,
  boundaryMethod: BoundaryMethod,
  by: Analysed<{ readonly boundary: Estimate }>,
  mass: number | null,
): readonly Told[] {
  const own: Conditions = { ...halfConditions(half), boundaryMethod };
  const none = (conditions: Conditions, why: Pick<NumberRefused, 'code' | 'message'>) =>
    Object.values(metrics).map(({ code }) => ({ metric: code, conditions, ...why }));
  if ('refused' in by)
    return [{ metric: boundaryMetric.code, conditions: own, ...by.refused }, ...none(own, by.refused)];
  const { boundary } = by.found;
  const how = boundaryMethod === 'INFLECTION' ? 'turns its curvature' : 'meets the tangents of slope and plateau';
  const potential: AnalysedNumber = {
    metric: boundaryMetric.code,
    ...fitted(boundary),
    conditions: own,
    sentence: `The profile of ${halfName(half)} ${how} at ${number(boundary.value)} V (${number(boundary.lower)} to ${number(boundary.upper)}).`,
  };
  const conditions: Conditions = { ...own, boundary: setAt('POTENTIAL', boundary.value) };
  const split = slopePlateau(half.profile, boundary.value);
  if ('refused' in split) return [potential, ...none(conditions, split.refused)];
  return [potential, ...capacitiesOf(half, boundary, conditions, mass)];
}

/** Slope, plateau and share, with what the ends of the boundary's interval leave open. */
function capacitiesOf(half: Half, boundary: Estimate, conditions: Conditions, mass: number | null): readonly Told[] {
  const { profile } = half;
  const total = profile.capacity.at(-1) as number;
  const crossings = [boundary.value, boundary.lower, boundary.upper].map((potential) => capacityAt(profile, potential));
  const falls = (profile.voltage.at(-1) as number) < (profile.voltage[0] as number);
  const above = crossings.map((crossed) => (falls ? crossed : total - crossed));
  const below = above.map((capacity) => total - capacity);
  const give = (metric: MetricDefinition, values: readonly number[], unit: string): AnalysedNumber => ({
    metric: metric.code,
    ...fitted({ value: values[0] as number, lower: Math.min(...values), upper: Math.max(...values) }),
    conditions,
    sentence: `Split at ${number(boundary.value)} V, the ${metric === metrics.slope ? 'slope' : 'plateau'} of ${halfName(half)} holds ${number(values[0] as number)} ${unit}.`,
  });
  return [
    ...(mass === null
      ? [metrics.slope, metrics.plateau].map(({ code }) => massUnknown(code, conditions))
      : [give(metrics.slope, above, 'mAh/g'), give(metrics.plateau, below, 'mAh/g')]),
    give(
      metrics.plateauShare,
      below.map((capacity) => (100 * capacity) / total),
      '%',
    ),
  ];
}
