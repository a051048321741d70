import type { AnalysisResult, NumberRefused, Picture, PictureSeries } from '../../domain/analysis.ts';
import type { Conditions, Direction } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { type Analysed, found } from '../curves/analysed.ts';
import { currentAlong } from '../curves/branch.ts';
import { type BValue, bValue, type CurrentAtRate } from '../curves/bValue.ts';
import { diffusivityOfPeaks } from '../curves/randlesSevcik.ts';
import { type PeakAtRate, peaksAtRate, samePeak } from '../curves/samePeak.ts';
import { interval, number } from '../rules/words.ts';
import { analysis, type ParameterValues } from './analysis.ts';
import { setAt } from './conditionsFor.ts';
import { insertionOnCharge, slopePlateauBoundary } from './cyclerParameters.ts';
import { commonWindow, type DirectionSeries, type RatedBranch, rateSeriesOf } from './scanRateSeries.ts';
import { parted, type Told } from './told.ts';

const metrics = {
  b: {
    code: 'FITTED_B_VALUE',
    name: 'b-value from the curves',
    description:
      'Exponent of the current against the scan rate, over peaks or at a fixed potential; never moved into 0.5 to 1.',
    version: 3,
    formula: 'ln |i| = ln a + b ln v, by least squares',
    quantity: 'B_VALUE',
    unitKind: 'DIMENSIONLESS',
    source:
      'Lindstrom et al., J. Phys. Chem. B 101 (1997) 7717; bounds reach over the 95 % intervals for noise alike relative to the ' +
      'current and alike in mA, and over b at both ends of a parabola',
  },
  diffusivity: {
    code: 'FITTED_DIFFUSION_COEFFICIENT_RANDLES_SEVCIK',
    name: 'diffusion coefficient from peak currents',
    description: 'Apparent diffusion coefficient from the growth of the peak current with the root of the scan rate.',
    version: 3,
    formula: 'i_p = 0.4463 n F A C sqrt(n F D v / (R T)), line through zero over sqrt(v)',
    quantity: 'DIFFUSION_COEFFICIENT',
    unitKind: 'DIFFUSIVITY',
    source: 'Sevcik, Collect. Czech. Chem. Commun. 13 (1948) 349; Nicholson and Shain, Anal. Chem. 36 (1964) 706',
  },
} as const satisfies Record<string, MetricDefinition>;

const parameters = {
  leastRSquared: {
    description: 'Least share of the scatter of ln |i| that the line must explain.',
    unitKind: 'SHARE',
    standard: 98,
    least: 0,
    most: 100,
    source: 'a choice',
  },
  mostChange: {
    description: 'By how much b may differ between the slowest and the fastest scan rate, where it certainly differs.',
    unitKind: 'DIMENSIONLESS',
    standard: 0.05,
    least: 0,
    source: 'a choice: a tenth of the distance between diffusion and surface process',
  },
  mostPeakShift: {
    description: 'By how much a peak may move between scan rates and still be one peak.',
    unitKind: 'POTENTIAL',
    standard: 0.15,
    least: 0,
    source: 'a choice',
  },
  boundary: {
    ...slopePlateauBoundary,
    description: 'Potential between slope and plateau, for the region of a fixed potential; of half-cells only.',
  },
  potentials: {
    description: 'About how many fixed potentials of each direction are told.',
    unitKind: 'COUNT',
    standard: 10,
    least: 1,
    source: 'a choice',
  },
  electrons: {
    description: 'Electrons per ion, for the diffusion coefficient.',
    unitKind: 'COUNT',
    standard: 1,
    least: 1,
    source: 'alkali ions',
  },
  area: {
    description:
      'Area through which ions diffuse; without it there is no diffusion coefficient, which goes with 1/area^2.',
    unitKind: 'AREA',
    standard: null,
    setting: 'ELECTRODE_AREA',
    least: 1e-9,
    source: 'the measurement',
  },
  concentration: {
    description: 'Concentration of the ions where they diffuse; without it there is no diffusion coefficient.',
    unitKind: 'CONCENTRATION',
    standard: null,
    least: 1e-12,
    source: 'the measurement',
  },
  temperature: {
    description: 'Temperature, for the diffusion coefficient.',
    unitKind: 'TEMPERATURE',
    standard: 25,
    setting: 'TEMPERATURE',
    least: -273,
    source: 'a choice: room temperature',
  },
  insertionOnCharge,
} as const;

/** b-values over peaks and at fixed potentials, and diffusion coefficients where diffusion controls the peak. */
export const bValues = analysis({
  code: 'B_VALUES',
  word: 'b',
  name: 'b-values over scan rates',
  description:
    'Exponent of the current against the scan rate in both directions, over the highest peak and at fixed potentials, and ' +
    'the diffusion coefficient by the Randles-Sevcik equation where b is about 0.5. Refused where no one b fits.',
  techniques: ['CV'],
  series: true,
  columns: [['VOLTAGE'], ['CURRENT']],
  parameters,
  metrics: Object.values(metrics),
  analyse(sample, given) {
    const series = rateSeriesOf(sample, given.insertionOnCharge);
    if ('refused' in series) return series;
    const { directions, notes } = series.found;
    const parts = directions.map((each) => partOf(each, given, notes));
    const told = parts.flatMap((each) => each.told);
    return found<AnalysisResult>({
      ...parted(told),
      pictures: [peakPicture(parts), potentialPicture(parts)],
    });
  },
});

type Given = ParameterValues<typeof parameters>;
type Part = {
  readonly direction: Direction;
  readonly told: readonly Told[];
  readonly peaks: readonly CurrentAtRate[];
  readonly overPeaks: BValue | null;
  readonly along: readonly { readonly potential: number; readonly b: number }[];
};

function partOf({ direction, branches }: DirectionSeries, given: Given, notes: string): Part {
  const conditions: Conditions = { direction };
  if ('refused' in branches) {
    const told = [{ metric: metrics.b.code, conditions, ...branches.refused }];
    return { direction, told, peaks: [], overPeaks: null, along: [] };
  }
  const options = { leastRSquared: given.leastRSquared / 100, mostChange: given.mostChange };
  const along = potentialsOf(branches.found, given.potentials).map(({ potential, points }) => {
    const fit = bValue(points, options);
    const where = { ...conditions, potential: setAt('POTENTIAL', potential), ...regionOf(potential, given) };
    return { potential, fit, told: bNumber(fit, where, `at ${number(potential)} V`, points, { ...given, notes }) };
  });
  const peaks = samePeak(branches.found.map(peaksAtRate), given.mostPeakShift);
  const fits = along.flatMap(({ potential, fit }) => ('found' in fit ? [{ potential, b: fit.found.b.value }] : []));
  const rest = along.map((each) => each.told);
  if ('refused' in peaks) {
    const told: NumberRefused = {
      metric: metrics.b.code,
      conditions: { ...conditions, label: 'peak' },
      ...peaks.refused,
    };
    return { direction, told: [told, ...rest], peaks: [], overPeaks: null, along: fits };
  }
  const currents = currentsOf(peaks.found);
  const fit = bValue(currents, options);
  const places = peaks.found.map(({ peak }) => peak.potential.value);
  const [least, most] = [Math.min(...places), Math.max(...places)];
  const where = { ...conditions, ...regionOf((least + most) / 2, given), label: 'peak' };
  const told = [
    bNumber(fit, where, `over the peak at ${number(least)} to ${number(most)} V`, currents, { ...given, notes }),
    diffusivityNumber(currents, given, where),
    ...rest,
  ];
  return { direction, told, peaks: currents, overPeaks: 'found' in fit ? fit.found : null, along: fits };
}

function currentsOf(peaks: readonly PeakAtRate[]): readonly CurrentAtRate[] {
  return peaks.map(({ scanRate, peak }) => ({ scanRate, current: peak.current.value }));
}

/** The region by the boundary, of half-cells: the voltage of a full cell is not the potential of the carbon. */
function regionOf(potential: number, given: Given): Conditions {
  if (given.insertionOnCharge === 1) return {};
  return {
    region: potential > given.boundary ? 'SLOPE' : 'PLATEAU',
    boundary: setAt('POTENTIAL', given.boundary),
    boundaryMethod: 'FIXED_POTENTIAL',
  };
}

/** Steps between told potentials: round numbers. */
const ROUND = [1, 2, 5, 10];

function potentialsOf(branches: readonly RatedBranch[], count: number) {
  const { low, high } = commonWindow(branches);
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (ROUND.find((each) => each * power >= rough) as number);
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
  const currents = branches.map(({ scanRate, branch }) => ({ scanRate, at: currentAlong(branch) }));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const potential = Number(((first + index) * step).toPrecision(6));
    return { potential, points: currents.map(({ scanRate, at }) => ({ scanRate, current: at(potential) })) };
  });
}

function bNumber(
  fit: Analysed<BValue>,
  conditions: Conditions,
  where: string,
  points: readonly CurrentAtRate[],
  { mostChange, notes }: { readonly mostChange: number; readonly notes: string },
): Told {
  const metric = metrics.b.code;
  if ('refused' in fit) return { metric, conditions, ...fit.refused };
  const { b, change, rSquared, decades } = fit.found;
  const rates = points.map(({ scanRate }) => scanRate);
  return {
    metric,
    value: b.value,
    lower: b.lower,
    upper: b.upper,
    interval: 'CI95',
    conditions,
    sentence:
      `The current ${where} grows with the scan rate to the power ${interval(b, '1')} from ${Math.min(...rates)} to ` +
      `${Math.max(...rates)} mV/s (${rates.length} rates, R^2 ${number(rSquared)}).${meaningOf(b)}` +
      `${decades < A_DECADE ? ' The rates reach over less than a decade.' : ''}${changeOf(change, mostChange)}${notes}`,
  };
}

/** Rates are told in three digits, so that ten times a rate may be a little less. */
const A_DECADE = 0.995;

/** What the rates leave open; nothing where a change of b that matters is ruled out. */
function changeOf({ lower, upper }: BValue['change'], mostChange: number): string {
  if (-lower <= mostChange && upper <= mostChange) return '';
  return (
    ` Whether one b fits these rates do not tell: from the slowest to the fastest it may change by ${number(lower)} to ` +
    `${number(upper)}.`
  );
}

function meaningOf({ lower, upper }: BValue['b']): string {
  if (upper < 0.5) return ' It is certainly below 0.5: a resistance limits the current.';
  return lower > 1 ? ' It is certainly above 1: no storage alone gives that.' : '';
}

function diffusivityNumber(
  peaks: readonly CurrentAtRate[],
  { electrons, area, concentration, temperature }: Given,
  conditions: Conditions,
): Told {
  const metric = metrics.diffusivity.code;
  if (area === null || concentration === null) {
    const message =
      'the area of the electrode and the concentration of the ions are not both known: give "area" and "concentration"';
    return { metric, conditions, code: 'CELL_UNKNOWN', message };
  }
  // mol/L and degC to mol/cm3 and K
  const cell = { electrons, area, concentration: concentration / 1000, temperature: temperature + 273.15 };
  const diffusivity = diffusivityOfPeaks(cell, peaks);
  if ('refused' in diffusivity) return { metric, conditions, ...diffusivity.refused };
  const { value, lower, upper } = diffusivity.found;
  return {
    metric,
    value,
    lower,
    upper,
    interval: 'CI95',
    conditions,
    sentence:
      `The peak current over the root of the scan rate stands for ${interval({ value, lower, upper }, 'cm2/s')}, with ` +
      `${area} cm2 and ${concentration} mol/L.`,
  };
}

function peakPicture(parts: readonly Part[]): Picture {
  return {
    title: 'Peak current over scan rate',
    x: { label: 'scan rate', unit: 'mV/s', scale: 'LOGARITHMIC' },
    y: { label: 'magnitude of the peak current', unit: 'mA', scale: 'LOGARITHMIC' },
    series: parts.flatMap(({ direction, peaks, overPeaks }): readonly PictureSeries[] => {
      const rates = peaks.map(({ scanRate }) => scanRate);
      const name = direction.toLowerCase();
      const line =
        overPeaks === null
          ? []
          : [
              {
                name: `${name}, b = ${number(overPeaks.b.value)}`,
                look: 'LINE' as const,
                x: rates,
                y: rates.map((rate) => overPeaks.prefactor.value * rate ** overPeaks.b.value),
              },
            ];
      return [{ name, look: 'POINTS', x: rates, y: peaks.map(({ current }) => Math.abs(current)) }, ...line];
    }),
    marks: [],
  };
}

function potentialPicture(parts: readonly Part[]): Picture {
  return {
    title: 'b-value over potential',
    x: { label: 'potential', unit: 'V' },
    y: { label: 'b-value', unit: null },
    series: parts.map(({ direction, along }) => ({
      name: direction.toLowerCase(),
      look: 'POINTS',
      x: along.map(({ potential }) => potential),
      y: along.map(({ b }) => b),
    })),
    marks: [
      { axis: 'Y', at: 0.5, name: 'diffusion' },
      { axis: 'Y', at: 1, name: 'surface process' },
    ],
  };
}
