import type { AnalysisResult, Picture } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { found } from '../curves/analysed.ts';
import { doubtfulMaximum, type VoltammetricPeak, voltammetricPeaks } from '../curves/voltammetricPeaks.ts';
import { number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { insertionOnCharge } from './cyclerParameters.ts';
import { parted, type Told } from './told.ts';
import { atRate, directionOf, type MeasuredSweep, measuredSweeps } from './voltammograms.ts';

const metrics = {
  scanRate: {
    code: 'MEASURED_SCAN_RATE',
    name: 'scan rate from the curve',
    description: 'Slope of the potential over time within one sweep, whatever the method says.',
    version: 1,
    formula: 'v = |dE/dt|, by least squares over the rows of the sweep',
    quantity: 'SCAN_RATE',
    unitKind: 'SCAN_RATE',
    source: 'Definition; bounds are the 95 % interval of the slope',
  },
  charge: {
    code: 'MEASURED_SWEEP_CHARGE',
    name: 'charge of a sweep',
    description:
      'Charge in the direction of one sweep; negative where more went the other way, and refused where a resistance passes it.',
    version: 2,
    formula: 'q = integral I dt, by the trapezoid',
    quantity: null,
    unitKind: 'CAPACITY',
    source: 'Definition; bounds are the sums of the lower and of the higher current of neighbouring rows',
  },
  peakCurrent: {
    code: 'MEASURED_PEAK_CURRENT',
    name: 'peak current from the curve',
    description: 'Magnitude of the current at a maximum of one sweep, from zero: no baseline is taken off.',
    version: 2,
    formula: '|a - b^2 / (4 c)|, with i = a + b E + c E^2 through the top of the peak',
    quantity: 'PEAK_CURRENT',
    unitKind: 'CURRENT',
    source: 'Vertex of a parabola by least squares; bounds are its 95 % interval',
  },
  peakPotential: {
    code: 'MEASURED_PEAK_POTENTIAL',
    name: 'peak potential from the curve',
    description: 'Potential of a maximum of the current of one sweep.',
    version: 2,
    formula: '-b / (2 c), with i = a + b E + c E^2 through the top of the peak',
    quantity: null,
    unitKind: 'POTENTIAL',
    source: 'Vertex of a parabola by least squares; bounds are its 95 % interval',
  },
} as const satisfies Record<string, MetricDefinition>;

const parameters = {
  scanRate: {
    description:
      'Scan rate that the method says; it is compared with the columns, and stands in where they have no time.',
    unitKind: 'SCAN_RATE',
    standard: null,
    setting: 'SCAN_RATE',
    least: 1e-6,
    source: 'the measurement',
  },
  leastPeak: {
    description: 'Least height of a peak above its feet, as a share of the range of the current of its sweep.',
    unitKind: 'SHARE',
    standard: 5,
    least: 0,
    most: 100,
    source: 'a choice; in any case a peak stands ten standard deviations of the noise around it above its feet',
  },
  peaks: {
    description: 'Number of peaks of a sweep that are told, the most prominent first.',
    unitKind: 'COUNT',
    standard: 2,
    least: 0,
    source: 'a choice',
  },
  sweeps: {
    description: 'Number of sweeps that are told, from the first on; the picture shows all.',
    unitKind: 'COUNT',
    standard: 6,
    least: 1,
    source: 'a choice: three cycles',
  },
  insertionOnCharge,
} as const;

/** Sweeps of a voltammogram: scan rate, charge and peaks of each. */
export const voltammogram = analysis({
  code: 'VOLTAMMOGRAM',
  word: 'cv',
  name: 'sweeps of a voltammogram',
  description:
    'Sweeps by the turns of the potential, the scan rate of each by the columns, its charge, and its peaks. A jump of the ' +
    'current in a row or two is no peak, and noise that is as large as the current has none.',
  techniques: ['CV'],
  series: false,
  columns: [['VOLTAGE'], ['CURRENT']],
  parameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, given) {
    const measured = measuredSweeps(curve, given.scanRate);
    if ('refused' in measured) return measured;
    const sweeps = measured.found.slice(0, given.sweeps).map((each) => {
      const options = { leastShare: given.leastPeak / 100 };
      const all = voltammetricPeaks(each.branch, options);
      const lack = all.length === 0 ? noPeak(given.leastPeak, doubtfulMaximum(each.branch, options)) : '';
      return { ...each, peaks: all.slice(0, given.peaks), lack };
    });
    const told = sweeps.flatMap((each) => {
      const direction = directionOf(each.sweep.direction, given.insertionOnCharge);
      const conditions: Conditions = { cycle: each.cycle, direction };
      return [
        rateOf(each, conditions),
        chargeOf(each, each.lack, { ...conditions, ...atRate(each.scanRate) }),
        ...each.peaks.flatMap((peak, at) =>
          peakNumbers(peak, each, { ...conditions, ...atRate(each.scanRate), label: `peak ${at + 1}` }),
        ),
      ];
    });
    return found<AnalysisResult>({
      ...parted(told),
      pictures: [voltammogramPicture(measured.found, sweeps)],
    });
  },
});

function rateOf({ measured, sweep, disagreement }: MeasuredSweep, conditions: Conditions): Told {
  const metric = metrics.scanRate.code;
  if ('refused' in measured) return { metric, conditions, ...measured.refused };
  const { value, lower, upper } = measured.found;
  return {
    metric,
    value,
    lower,
    upper,
    interval: 'CI95',
    conditions,
    sentence: `Rows ${sweep.from + 1} to ${sweep.to + 1} run at ${number(value)} mV/s.${disagreement}`,
  };
}

/** That a sweep has no peak is said beside its charge, since no number of a peak could say it. */
function noPeak(leastPeak: number, doubt: string | null): string {
  const none = `; no peak stands ${leastPeak} % of the range of the current above its feet and clear of the noise`;
  return doubt === null ? none : `${none}: ${doubt}`;
}

/** @param lack empty, or the rest of the sentence */
function chargeOf({ charge, sweep }: MeasuredSweep, lack: string, conditions: Conditions): Told {
  const metric = metrics.charge.code;
  if ('refused' in charge) {
    const { code, message } = charge.refused;
    return { metric, conditions, code, message: `${message}${lack}` };
  }
  const { charge: value, lower, upper } = charge.found;
  return {
    metric,
    value,
    lower,
    upper,
    interval: 'STATED',
    conditions,
    sentence: `Rows ${sweep.from + 1} to ${sweep.to + 1} pass ${number(value)} mAh in the direction of their sweep${lack}.`,
  };
}

function peakNumbers(
  { potential, current }: VoltammetricPeak,
  { sweep }: MeasuredSweep,
  conditions: Conditions,
): readonly Told[] {
  const cathodic = sweep.direction === 'CATHODIC';
  const sentence =
    `The ${cathodic ? 'cathodic' : 'anodic'} sweep of rows ${sweep.from + 1} to ${sweep.to + 1} has a peak of ` +
    `${number(current.value)} mA at ${number(potential.value)} V.`;
  return [
    {
      metric: metrics.peakCurrent.code,
      value: Math.abs(current.value),
      lower: cathodic ? -current.upper : current.lower,
      upper: cathodic ? -current.lower : current.upper,
      interval: 'CI95',
      conditions,
      sentence,
    },
    {
      metric: metrics.peakPotential.code,
      value: potential.value,
      lower: potential.lower,
      upper: potential.upper,
      interval: 'CI95',
      conditions,
      sentence,
    },
  ];
}

function voltammogramPicture(
  all: readonly MeasuredSweep[],
  told: readonly { readonly peaks: readonly VoltammetricPeak[] }[],
): Picture {
  const peaks = told.flatMap((each) => each.peaks);
  return {
    title: 'Current over potential',
    x: { label: 'potential', unit: 'V' },
    y: { label: 'current', unit: 'mA' },
    series: [
      ...all.map(({ branch, cycle }) => ({
        name: `${branch.direction.toLowerCase()} sweep ${cycle}`,
        look: 'LINE' as const,
        x: branch.potential,
        y: branch.current,
      })),
      {
        name: 'peaks',
        look: 'POINTS',
        x: peaks.map(({ potential }) => potential.value),
        y: peaks.map(({ current }) => current.value),
      },
    ],
    marks: [],
  };
}
