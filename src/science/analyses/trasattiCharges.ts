import type { AnalysisResult, Picture } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { type Analysed, found, type Refusal } from '../curves/analysed.ts';
import { LEAST_RATES } from '../curves/bValue.ts';
import {
  type ChargeAtRate,
  type ExtrapolatedCharge,
  type OuterCharge,
  outerCharge,
  outerShare,
  totalCharge,
} from '../curves/trasatti.ts';
import { number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { insertionOnCharge } from './cyclerParameters.ts';
import { type DirectionSeries, rateSeriesOf } from './scanRateSeries.ts';
import { parted, type Told } from './told.ts';

const SOURCE = 'Ardizzone, Fregonara and Trasatti, Electrochim. Acta 35 (1990) 263';

const metrics = {
  outer: {
    code: 'FITTED_OUTER_CHARGE',
    name: 'outer charge',
    description: 'Charge of one branch at an infinite scan rate: what surfaces store that ions reach at once.',
    version: 2,
    formula: 'q = q_outer + A v^-1/2, over the fast scan rates',
    quantity: null,
    unitKind: 'CAPACITY',
    source: `${SOURCE}; bounds reach over the 95 % intervals of the intercept for noise alike in mAh and alike relative to the charge`,
  },
  total: {
    code: 'FITTED_TOTAL_CHARGE',
    name: 'total charge',
    description: 'Charge of one branch at a scan rate of nothing: all that can be stored.',
    version: 2,
    formula: '1/q = 1/q_total + B v^1/2, over the slow scan rates',
    quantity: null,
    unitKind: 'CAPACITY',
    source: `${SOURCE}; bounds are one over those of the intercept, which reach over its 95 % intervals for noise alike in mAh and alike relative to the charge`,
  },
  share: {
    code: 'FITTED_OUTER_SHARE',
    name: 'share of the outer charge',
    description: 'Outer over total charge of one branch; of no scan rate, and so no capacitive share at one.',
    version: 2,
    formula: 'q_outer / q_total',
    quantity: null,
    unitKind: 'SHARE',
    source: `${SOURCE}; bounds are the ends of both 95 % intervals`,
  },
} as const satisfies Record<string, MetricDefinition>;

const rateEnd = (description: string) =>
  ({
    description,
    unitKind: 'SCAN_RATE',
    standard: null,
    least: 1e-6,
    source: 'a choice: the half at its end, at least 4',
  }) as const;

const parameters = {
  outerFrom: rateEnd('Slowest scan rate of the line of the outer charge.'),
  outerTo: rateEnd('Fastest scan rate of the line of the outer charge; a resistance bends it there.'),
  totalFrom: rateEnd('Slowest scan rate of the line of the total charge.'),
  totalTo: rateEnd('Fastest scan rate of the line of the total charge.'),
  insertionOnCharge,
} as const;

/** Outer and total charge of each branch, and their share. */
export const trasattiCharges = analysis({
  code: 'TRASATTI_CHARGES',
  word: 'trasatti',
  name: 'outer and total charge over scan rates',
  description:
    'Charge of each branch (not of the loop) extrapolated to an infinite and to no scan rate, each over its own range of ' +
    'rates, which the sentences say. Refused where charges do not lie on a line.',
  techniques: ['CV'],
  series: true,
  columns: [['VOLTAGE'], ['CURRENT']],
  parameters,
  metrics: Object.values(metrics),
  analyse(sample, given) {
    const series = rateSeriesOf(sample, given.insertionOnCharge);
    if ('refused' in series) return series;
    const parts = series.found.directions.map((each) => partOf(each, given));
    const told = parts.flatMap((part) => numbersOf(part, series.found.notes));
    return found<AnalysisResult>({
      ...parted(told),
      pictures: [outerPicture(parts), totalPicture(parts)],
    });
  },
});

type Given = Readonly<Record<'outerFrom' | 'outerTo' | 'totalFrom' | 'totalTo', number | null>>;
type Part = {
  readonly conditions: Conditions;
  readonly points: readonly ChargeAtRate[];
  readonly outer: Analysed<OuterCharge>;
  readonly total: Analysed<ExtrapolatedCharge>;
};

function partOf({ direction, branches }: DirectionSeries, given: Given): Part {
  const conditions = { direction };
  const none = (refusal: { readonly refused: Refusal }): Part => ({
    conditions,
    points: [],
    outer: refusal,
    total: refusal,
  });
  if ('refused' in branches) return none(branches);
  const points: ChargeAtRate[] = [];
  for (const { scanRate, charge } of branches.found) {
    if ('refused' in charge) return none(charge);
    points.push({ scanRate, charge: charge.found.charge });
  }
  const half = Math.max(LEAST_RATES, Math.ceil(points.length / 2));
  const rates = points.map(({ scanRate }) => scanRate);
  const outer = within(points, given.outerFrom ?? (rates.at(-half) as number), given.outerTo);
  const total = within(points, given.totalFrom, given.totalTo ?? (rates[half - 1] as number));
  return { conditions, points, outer: outerCharge(outer), total: totalCharge(total) };
}

function within(points: readonly ChargeAtRate[], from: number | null, to: number | null): readonly ChargeAtRate[] {
  return points.filter(({ scanRate }) => scanRate >= (from ?? 0) && scanRate <= (to ?? Number.POSITIVE_INFINITY));
}

function numbersOf({ conditions, outer, total }: Part, notes: string): readonly Told[] {
  return [
    chargeNumber(metrics.outer, outer, conditions, 'an infinite scan rate', notes),
    chargeNumber(metrics.total, total, conditions, 'no scan rate', notes),
    shareNumber(outer, total, conditions, notes),
  ];
}

function chargeNumber(
  { code: metric, name }: MetricDefinition,
  line: Analysed<ExtrapolatedCharge>,
  conditions: Conditions,
  where: string,
  notes: string,
): Told {
  if ('refused' in line) return { metric, conditions, ...line.refused };
  const { charge: value, lower, upper, from, to, rSquared } = line.found;
  return {
    metric,
    value,
    lower,
    upper,
    interval: 'CI95',
    conditions,
    sentence:
      `The ${name} of one branch is ${number(value)} mAh: the line over ${from} to ${to} mV/s (R^2 ${number(rSquared)}) at ` +
      `${where}.${notes}`,
  };
}

function shareNumber(
  outer: Analysed<OuterCharge>,
  total: Analysed<ExtrapolatedCharge>,
  conditions: Conditions,
  notes: string,
): Told {
  const metric = metrics.share.code;
  if ('refused' in outer) return { metric, conditions, ...outer.refused };
  if ('refused' in total) return { metric, conditions, ...total.refused };
  const share = outerShare(outer.found, total.found);
  if ('refused' in share) return { metric, conditions, ...share.refused };
  const { share: value, lower, upper } = share.found;
  return {
    metric,
    value: 100 * value,
    lower: 100 * lower,
    upper: 100 * upper,
    interval: 'STATED',
    conditions,
    sentence:
      `Of ${number(total.found.charge)} mAh of one branch, ${number(outer.found.charge)} mAh are outer: ` +
      `${number(100 * value)} %.${notes}`,
  };
}

function outerPicture(parts: readonly Part[]): Picture {
  return {
    title: 'Charge over one over the root of the scan rate',
    x: { label: 'v^-1/2', unit: '(mV/s)^-1/2' },
    y: { label: 'charge of one branch', unit: 'mAh' },
    series: parts.flatMap((part) =>
      linePictures(part, part.outer, { x: (rate) => 1 / Math.sqrt(rate), y: (charge) => charge }),
    ),
    marks: [],
  };
}

function totalPicture(parts: readonly Part[]): Picture {
  return {
    title: 'One over the charge over the root of the scan rate',
    x: { label: 'v^1/2', unit: '(mV/s)^1/2' },
    y: { label: 'one over the charge of one branch', unit: '1/mAh' },
    series: parts.flatMap((part) => linePictures(part, part.total, { x: Math.sqrt, y: (charge) => 1 / charge })),
    marks: [],
  };
}

type Axes = {
  readonly x: (rate: number) => number;
  readonly y: (charge: number) => number;
};

function linePictures({ conditions, points }: Part, line: Analysed<ExtrapolatedCharge>, { x, y }: Axes) {
  const name = `${conditions.direction}`.toLowerCase();
  const own = {
    name,
    look: 'POINTS' as const,
    x: points.map(({ scanRate }) => x(scanRate)),
    y: points.map(({ charge }) => y(charge)),
  };
  if ('refused' in line) return [own];
  const { charge, slope, from, to } = line.found;
  // both lines meet their charge at 0
  const far = Math.max(x(from), x(to));
  const drawn = {
    name: `${name}, line`,
    look: 'LINE' as const,
    x: [0, far],
    y: [y(charge), y(charge) + slope.value * far],
  };
  return [own, drawn];
}
