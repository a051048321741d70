import type { NumberRefused, Picture } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { type Analysed, found } from '../curves/analysed.ts';
import { type DifferentialCapacity, differentialCapacity as differentialOf } from '../curves/differentialCapacity.ts';
import {
  type DifferentialCapacityPeak,
  type DifferentialCapacityPeaks,
  differentialCapacityPeaks,
} from '../curves/differentialCapacityPeaks.ts';
import { number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { setAt } from './conditionsFor.ts';
import { activeMass, insertionOnCharge, reversibleCycle } from './cyclerParameters.ts';
import { cyclingOf, firstAndReversible, type Half, halfConditions, halfName, massUnknown } from './cycling.ts';
import { exactly, fitted, resultOf, type Told } from './told.ts';

const source =
  'Bloom et al., J. Power Sources 139 (2005) 295; smoothing by Savitzky and Golay, Anal. Chem. 36 (1964) 1627';

const metrics = {
  potential: {
    code: 'MEASURED_DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL',
    name: 'differential-capacity peak from the curve',
    description:
      'Potential of a maximum of |dQ/dV| that stands out, also from noise, with a 95 % interval: that of a polynomial fitted to its ' +
      'top, for the noise that the rows show.',
    version: 3,
    formula: 'V at which d2Q/dV2 = 0 in a peak of |dQ/dV|',
    quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL',
    unitKind: 'POTENTIAL',
    source,
  },
  height: {
    code: 'MEASURED_DIFFERENTIAL_CAPACITY_PEAK_HEIGHT',
    name: 'height of a differential-capacity peak',
    description:
      '|dQ/dV| at a maximum that stands out, also from noise, with a 95 % interval; noise of the potential flattens peaks that are ' +
      'no wider than it, and the interval reaches up to what they were before.',
    version: 2,
    formula: 'max |dQ/dV|',
    quantity: null,
    unitKind: 'DIFFERENTIAL_CAPACITY',
    source,
  },
  width: {
    code: 'MEASURED_DIFFERENTIAL_CAPACITY_PEAK_WIDTH',
    name: 'width of a differential-capacity peak',
    description: 'Full width of a peak of |dQ/dV| at half its height above 0.',
    version: 2,
    formula: 'V_2 - V_1, where |dQ/dV| is half of the maximum',
    quantity: null,
    unitKind: 'POTENTIAL',
    source,
  },
  area: {
    code: 'MEASURED_DIFFERENTIAL_CAPACITY_PEAK_AREA',
    name: 'area of a differential-capacity peak',
    description:
      'Capacity that flows between the minima of |dQ/dV| on both sides of a peak; no background is taken away.',
    version: 2,
    formula: 'Q(V_right) - Q(V_left), the integral of |dQ/dV| between the minima',
    quantity: null,
    unitKind: 'SPECIFIC_CAPACITY',
    source,
  },
} as const satisfies Record<string, MetricDefinition>;

const parameters = {
  mass: activeMass,
  step: {
    description: 'Potential between two nodes of the grid that charge is resampled on.',
    unitKind: 'POTENTIAL',
    standard: 0.001,
    setting: 'GRID_STEP',
    least: 1e-5,
    source: 'a choice: the resolution of common cyclers',
  },
  window: {
    description: 'Nodes of the window of Savitzky and Golay; odd.',
    unitKind: 'COUNT',
    standard: 11,
    setting: 'SMOOTHING_WINDOW',
    least: 5,
    source: 'a choice: peaks of hard carbon are some 30 mV wide, and 11 mV flatten these by less than 0.1 %',
  },
  order: {
    description: 'Order of the polynomial of Savitzky and Golay.',
    unitKind: 'COUNT',
    standard: 3,
    least: 1,
    source: 'a choice: the least order that keeps heights of peaks',
  },
  prominence: {
    description: 'Share of the highest |dQ/dV| of the half cycle by which a peak stands out at least.',
    unitKind: 'SHARE',
    standard: 5,
    least: 0,
    most: 100,
    source: 'a choice: common in tools that look for peaks',
  },
  distance: {
    description: 'Potential between two peaks at least; of two that are nearer the lower one is left out.',
    unitKind: 'POTENTIAL',
    standard: 0.01,
    least: 0,
    source: 'a choice: about the window',
  },
  peaks: {
    description: 'How many peaks of a half cycle are told at most, those that stand out most.',
    unitKind: 'COUNT',
    standard: 3,
    least: 1,
    source: 'a choice: what papers on hard carbon discuss',
  },
  reversibleCycle,
  insertionOnCharge,
} as const;

type Given = {
  readonly mass: number | null;
  readonly step: number;
  readonly window: number;
  readonly order: number;
  readonly prominence: number;
  readonly distance: number;
  readonly peaks: number;
};

/** Peaks of |dQ/dV| of the first and of one further cycle, in both directions. */
export const differentialCapacity = analysis({
  code: 'DIFFERENTIAL_CAPACITY',
  word: 'dqdv',
  name: 'differential capacity',
  description:
    '|dQ/dV| on a uniform grid of potentials, smoothed, with its peaks: potential, height, width, and the capacity between ' +
    'the minima beside them.',
  techniques: ['DIFFERENTIAL_CAPACITY', 'GALVANOSTATIC_CYCLING'],
  series: false,
  columns: [['TEST_TIME'], ['VOLTAGE'], ['CURRENT']],
  parameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, given) {
    const cycling = cyclingOf(curve, given);
    if ('refused' in cycling) return cycling;
    const branches = firstAndReversible(cycling.found, given.reversibleCycle).map((half) => branchOf(half, given));
    const told = branches.flatMap((branch) => numbersOf(branch, given));
    return found(resultOf(told, [picture(branches, given)]));
  },
});

/** A half cycle with its |dQ/dV| and the peaks of it that are told, those that stand out most first. */
type Branch = {
  readonly half: Half;
  readonly differential: Analysed<DifferentialCapacity>;
  readonly peaks: readonly DifferentialCapacityPeak[];
  readonly strongestOfNoise: DifferentialCapacityPeaks['strongestOfNoise'];
};

function branchOf(half: Half, { prominence, distance, peaks, ...options }: Given): Branch {
  const differential = differentialOf(half.profile, options);
  if ('refused' in differential) return { half, differential, peaks: [], strongestOfNoise: null };
  const all = differentialCapacityPeaks(differential.found, { prominence: prominence / 100, distance });
  const told = all.peaks.toSorted((a, b) => b.prominence - a.prominence).slice(0, peaks);
  return { half, differential, peaks: told, strongestOfNoise: all.strongestOfNoise };
}

function numbersOf(branch: Branch, given: Given): readonly Told[] {
  const { half, differential, peaks } = branch;
  const conditions = halfConditions(half);
  if ('refused' in differential) return noneOf(conditions, differential.refused);
  if (peaks.length === 0) return noneOf(conditions, noPeak(branch, given));
  const perGram = [metrics.height, metrics.area];
  return [
    ...peaks.flatMap((peak, place) => ofPeak(half, peak, place, given)),
    ...(given.mass === null ? perGram.map(({ code }) => massUnknown(code, conditions)) : []),
  ];
}

function noPeak({ half, strongestOfNoise: noise }: Branch, { prominence }: Given) {
  const none = `|dQ/dV| of ${halfName(half)} has no maximum that stands out by ${prominence} % of its highest value`;
  if (noise === null) return { code: 'NO_PEAK', message: none };
  const [strength, needed] = [noise.strength, noise.needed].map((each) => each.toFixed(1));
  return {
    code: 'PEAKS_OF_NOISE',
    message:
      `${none} and from its noise: the strongest stands out by ${strength} standard errors, where noise alone reaches ` +
      `${needed} in 1 of 20 curves; take a wider window, or a greater step`,
  };
}

function noneOf(conditions: Conditions, reason: Pick<NumberRefused, 'code' | 'message'>): readonly NumberRefused[] {
  return Object.values(metrics).map(({ code }) => ({ metric: code, conditions, ...reason }));
}

function ofPeak(half: Half, peak: DifferentialCapacityPeak, place: number, { mass }: Given): readonly Told[] {
  const conditions: Conditions = { ...halfConditions(half), label: `peak ${place + 1}` };
  const at: Conditions = { ...conditions, potential: setAt('POTENTIAL', peak.near) };
  const name = `Peak ${place + 1} of ${halfName(half)}`;
  const perGram = mass === null ? [] : [heightOf(peak, at, name), areaOf(peak, at, name)];
  return [potentialOf(peak, conditions, name), widthOf(peak, at, name), ...perGram];
}

function potentialOf({ summit }: DifferentialCapacityPeak, conditions: Conditions, name: string): Told {
  const metric = metrics.potential.code;
  if ('refused' in summit) return { metric, conditions, ...summit.refused };
  const { potential } = summit.found;
  const [lower, upper] = [potential.lower, potential.upper].map((end) => number(end));
  const sentence = `${name} lies at ${number(potential.value)} V (${lower} to ${upper}).`;
  return { metric, ...fitted(potential), conditions, sentence };
}

function heightOf({ summit, near }: DifferentialCapacityPeak, conditions: Conditions, name: string): Told {
  const metric = metrics.height.code;
  if ('refused' in summit) return { metric, conditions, ...summit.refused };
  const { height } = summit.found;
  const sentence = `${name} is ${number(height.value)} mAh/g/V high near ${number(near)} V.`;
  return { metric, ...fitted(height), conditions, sentence };
}

function widthOf({ width }: DifferentialCapacityPeak, conditions: Conditions, name: string): Told {
  const metric = metrics.width.code;
  if ('refused' in width) return { metric, conditions, ...width.refused };
  const sentence = `${name} is ${number(width.found)} V wide at half its height.`;
  return { metric, ...exactly(width.found), conditions, sentence };
}

function areaOf({ area, from, to }: DifferentialCapacityPeak, conditions: Conditions, name: string): Told {
  const sentence = `${name} holds ${number(area)} mAh/g between the minima at ${number(from)} and ${number(to)} V.`;
  return { metric: metrics.area.code, ...exactly(area), conditions, sentence };
}

function picture(branches: readonly Branch[], { mass }: Given): Picture {
  return {
    title: 'Differential capacity',
    x: { label: 'potential', unit: 'V' },
    y: { label: '|dQ/dV|', unit: mass === null ? 'mAh/V' : 'mAh/g/V' },
    series: branches.flatMap(({ half, differential }) =>
      'refused' in differential
        ? []
        : [
            {
              name: halfName(half),
              look: 'LINE',
              x: differential.found.potential,
              y: differential.found.value,
            } as const,
          ],
    ),
    marks: branches.flatMap(({ half, peaks }) =>
      peaks.map(
        ({ near }, place) => ({ axis: 'X', at: near, name: `peak ${place + 1} of ${halfName(half)}` }) as const,
      ),
    ),
  };
}
