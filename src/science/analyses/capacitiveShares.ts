import type { AnalysisResult, Picture } from '../../domain/analysis.ts';
import type { Conditions, Direction } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { type Analysed, found, refused } from '../curves/analysed.ts';
import { currentAlong, signOf } from '../curves/branch.ts';
import { type CapacitiveArea, type CurrentsAtPotential, capacitiveArea } from '../curves/capacitiveArea.ts';
import type { Estimate } from '../curves/numerics/estimate.ts';
import { peaksAtRate, samePeak } from '../curves/samePeak.ts';
import { interval, number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { insertionOnCharge } from './cyclerParameters.ts';
import { commonWindow, type DirectionSeries, rateSeriesOf } from './scanRateSeries.ts';
import { parted, type Told } from './told.ts';
import { atRate } from './voltammograms.ts';

const SOURCE =
  'Wang, Polleux, Lim and Dunn, J. Phys. Chem. C 111 (2007) 14925; bounds reach over the 95 % intervals of both terms of the area ' +
  'for three courses of the noise';

const metrics = {
  capacitive: {
    code: 'FITTED_CAPACITIVE_SHARE',
    name: 'capacitive share from the curves',
    description:
      'Share of the area of one branch, or of the whole loop, that grows with the scan rate and not with its root.',
    version: 2,
    formula: 'k1 v / (k1 v + k2 sqrt(v)), with i / sqrt(v) = k1 sqrt(v) + k2 for the area',
    quantity: 'CAPACITIVE_SHARE',
    unitKind: 'SHARE',
    source: SOURCE,
  },
  diffusive: {
    code: 'FITTED_DIFFUSIVE_SHARE',
    name: 'diffusive share from the curves',
    description: 'Share of the area of the whole loop that grows with the root of the scan rate.',
    version: 2,
    formula: 'k2 sqrt(v) / (k1 v + k2 sqrt(v)), with i / sqrt(v) = k1 sqrt(v) + k2 for the area',
    quantity: 'DIFFUSIVE_SHARE',
    unitKind: 'SHARE',
    source: SOURCE,
  },
} as const satisfies Record<string, MetricDefinition>;

const parameters = {
  leastCovered: {
    description: 'Least share of the area in which the law of two terms must hold.',
    unitKind: 'SHARE',
    standard: 80,
    least: 0,
    most: 100,
    source: 'a choice; behind each turn of the potential it never holds',
  },
  leastRSquared: {
    description: 'Least share of the scatter of the currents that both terms must explain at a potential.',
    unitKind: 'SHARE',
    standard: 98,
    least: 0,
    most: 100,
    source: 'a choice',
  },
  mostBend: {
    description: 'How far i/sqrt(v) over sqrt(v) may certainly bend away from its line, as a share of its mean.',
    unitKind: 'SHARE',
    standard: 2,
    least: 0,
    source: 'a choice',
  },
  mostPeakShift: {
    description: 'By how much a peak may move between scan rates: the law compares one state at one potential.',
    unitKind: 'POTENTIAL',
    standard: 0.05,
    least: 0,
    source: 'a choice',
  },
  potentials: {
    description: 'Number of potentials of each direction at which the law is tested.',
    unitKind: 'COUNT',
    standard: 60,
    least: 10,
    source: 'a choice',
  },
  insertionOnCharge,
} as const;

/** Capacitive shares of both branches and of the loop, at each scan rate. */
export const capacitiveShares = analysis({
  code: 'CAPACITIVE_SHARES',
  word: 'dunn',
  name: 'capacitive share over scan rates',
  description:
    'Currents as a sum of a term with the scan rate and one with its root, at each potential; the capacitive share of the ' +
    'area at each rate. Refused where peaks move, and where the law holds in too little of the area.',
  techniques: ['CV'],
  series: true,
  columns: [['VOLTAGE'], ['CURRENT']],
  parameters,
  metrics: Object.values(metrics),
  analyse(sample, given) {
    const series = rateSeriesOf(sample, given.insertionOnCharge);
    if ('refused' in series) return series;
    const { directions, notes } = series.found;
    const options = {
      leastCovered: given.leastCovered / 100,
      leastRSquared: given.leastRSquared / 100,
      mostBend: given.mostBend / 100,
    };
    const prepared = directions.map((each) => ({ direction: each.direction, input: inputOf(each, given) }));
    const parts = [...prepared, { direction: null, input: bothOf(prepared.map(({ input }) => input)) }].map(
      ({ direction, input }): Part => ({
        direction,
        rates: 'found' in input ? input.found.rates : [],
        area: 'refused' in input ? input : capacitiveArea(input.found.rates, input.found.columns, options),
      }),
    );
    const told = parts.flatMap((part) => numbersOf(part, notes));
    return found<AnalysisResult>({
      ...parted(told),
      pictures: [sharePicture(parts), currentPicture(parts)],
    });
  },
});

type Input = { readonly rates: readonly number[]; readonly columns: readonly CurrentsAtPotential[] };
type Part = {
  /** Null for the whole loop. */
  readonly direction: Direction | null;
  readonly rates: readonly number[];
  readonly area: Analysed<CapacitiveArea>;
};

function inputOf(
  { branches }: DirectionSeries,
  { mostPeakShift, potentials }: { readonly mostPeakShift: number; readonly potentials: number },
): Analysed<Input> {
  if ('refused' in branches) return branches;
  const own = branches.found;
  const peaks = samePeak(own.map(peaksAtRate), mostPeakShift);
  // a branch without peaks has none that could move
  if ('refused' in peaks && peaks.refused.code === 'PEAK_MOVES') return peaks;
  const { low, high } = commonWindow(own);
  const currents = own.map(({ branch }) => ({ sign: signOf(branch), at: currentAlong(branch) }));
  const columns = Array.from({ length: potentials }, (_, index) => {
    const potential = low + ((high - low) * index) / (potentials - 1);
    return { potential, currents: currents.map(({ sign, at }) => sign * at(potential)) };
  });
  return found({ rates: own.map(({ scanRate }) => scanRate), columns: columns.map(againstTurn) });
}

/** Currents against the direction of their sweep at all rates would pass for currents of one sign: they change it. */
function againstTurn({ potential, currents }: CurrentsAtPotential): CurrentsAtPotential {
  return currents.every((current) => current < 0)
    ? { potential, currents: currents.map(() => 0) }
    : { potential, currents };
}

/** Rates that differ by less are one. */
const ONE_RATE = 0.03;

/** Columns of both directions side by side, where both were swept at the same rates. */
function bothOf(inputs: readonly Analysed<Input>[]): Analysed<Input> {
  const [first, second] = inputs as readonly [Analysed<Input>, Analysed<Input>];
  if ('refused' in first) return first;
  if ('refused' in second) return second;
  const { rates } = first.found;
  const others = second.found.rates;
  if (
    rates.length !== others.length ||
    rates.some((rate, at) => Math.abs((others[at] as number) - rate) > ONE_RATE * rate)
  ) {
    return refused(
      'RATES_DIFFER',
      `the directions were swept at ${rates.join(', ')} and at ${others.join(', ')} mV/s: no loop is whole`,
    );
  }
  return found({ rates, columns: [...first.found.columns, ...second.found.columns] });
}

function numbersOf({ direction, rates, area }: Part, notes: string): readonly Told[] {
  const common: Conditions = {
    ...(direction === null ? {} : { direction }),
    analysis: direction === null ? 'two terms, whole loop' : `two terms, ${direction.toLowerCase()}`,
  };
  if ('refused' in area) return [{ metric: metrics.capacitive.code, conditions: common, ...area.refused }];
  const { shares, held, leftOut, covered } = area.found;
  return rates.flatMap((rate, at) => {
    const conditions = { ...common, ...atRate(rate) };
    const share = inPercent(shares[at] as Estimate);
    const rest = { value: 100 - share.value, lower: 100 - share.upper, upper: 100 - share.lower };
    const where = direction === null ? 'the loop' : direction.toLowerCase();
    const sentence =
      `At ${rate} mV/s ${interval(share, '%')} of the current of ${where} is capacitive, by ${rates.length} scan rates; the law ` +
      `holds at ${held.length} of ${held.length + leftOut.length} potentials, in ${number(100 * covered)} % of the area.${notes}`;
    const capacitive: Told = { metric: metrics.capacitive.code, ...share, interval: 'CI95', conditions, sentence };
    const diffusive: Told = { metric: metrics.diffusive.code, ...rest, interval: 'CI95', conditions, sentence };
    return direction === null ? [capacitive, diffusive] : [capacitive];
  });
}

function inPercent({ value, lower, upper }: Estimate) {
  return { value: 100 * value, lower: 100 * lower, upper: 100 * upper };
}

function sharePicture(parts: readonly Part[]): Picture {
  return {
    title: 'Capacitive share over scan rate',
    x: { label: 'scan rate', unit: 'mV/s', scale: 'LOGARITHMIC' },
    y: { label: 'capacitive share', unit: '%' },
    series: parts.flatMap(({ direction, rates, area }) =>
      'refused' in area
        ? []
        : [
            {
              name: direction === null ? 'loop' : direction.toLowerCase(),
              look: 'POINTS' as const,
              x: rates,
              y: area.found.shares.map(({ value }) => 100 * value),
            },
          ],
    ),
    marks: [],
  };
}

/** Measured and capacitive current at the fastest rate, as magnitudes, where the law holds. */
function currentPicture(parts: readonly Part[]): Picture {
  return {
    title: 'Current at the fastest scan rate, and its capacitive part',
    x: { label: 'potential', unit: 'V' },
    y: { label: 'magnitude of the current', unit: 'mA' },
    series: parts.flatMap(({ direction, rates, area }) => {
      if (direction === null || 'refused' in area) return [];
      const [{ held }, fastest, name] = [area.found, rates.at(-1) as number, direction.toLowerCase()];
      const x = held.map(({ potential }) => potential);
      return [
        { name, look: 'POINTS' as const, x, y: held.map(({ currents }) => currents.at(-1) as number) },
        { name: `${name}, capacitive`, look: 'LINE' as const, x, y: held.map(({ terms }) => terms.k1.value * fastest) },
      ];
    }),
    marks: [],
  };
}
