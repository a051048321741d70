import type { AnalysedNumber, AnalysisResult, NumberRefused, Picture } from '../../domain/analysis.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { type Analysed, found, refused } from '../curves/analysed.ts';
import { latticeSpacing } from '../curves/latticeSpacing.ts';
import { peakMaxima, vertexAt } from '../curves/peakMaxima.ts';
import { pointNoise } from '../curves/pointNoise.ts';
import type { PowderPattern } from '../curves/reflectionFit.ts';
import { number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { patternOf, wavelength, wavelengthUnknown } from './powder.ts';

const metrics = {
  position: {
    code: 'MEASURED_PEAK_POSITION',
    name: 'position of a peak of a pattern',
    description:
      'Where the parabola through the highest row of a peak and its neighbours is highest; bounds are these.',
    version: 1,
    formula: '2 theta of the vertex of the parabola through three rows',
    quantity: 'TWO_THETA',
    unitKind: 'ANGLE',
    source: 'Definition of a maximum; K-alpha2 is not stripped',
  },
  spacing: {
    code: 'MEASURED_PEAK_SPACING',
    name: 'lattice spacing of a peak of a pattern',
    description: 'Lattice spacing of a maximum by the law of Bragg.',
    version: 1,
    formula: 'd = lambda / (2 sin theta)',
    quantity: null,
    unitKind: 'LENGTH',
    source: 'Bragg and Bragg, Proc. R. Soc. Lond. A 88 (1913) 428',
  },
  prominence: {
    code: 'MEASURED_PEAK_PROMINENCE',
    name: 'prominence of a peak of a pattern',
    description: 'How far a maximum stands out, over how far the most prominent one of the pattern does.',
    version: 1,
    formula: 'p / p_most, p: height above the valley to the next higher row',
    quantity: null,
    unitKind: 'SHARE',
    source: 'Definition; bounds are two standard deviations of a point',
  },
} as const satisfies Record<string, MetricDefinition>;

const parameters = {
  wavelength,
  signal: {
    description: 'How many standard deviations of the noise a maximum must stand out.',
    unitKind: 'DIMENSIONLESS',
    standard: 8,
    least: 0,
    source: 'The range of a thousand normal deviates is 6.5 of them: Tippett, Biometrika 17 (1925) 364',
  },
  most: {
    description: 'How many peaks are told at most: the most prominent.',
    unitKind: 'COUNT',
    standard: 20,
    least: 1,
    most: 20,
    source: 'choice',
  },
} as const;

/** Peaks of a powder pattern as they stand: raw maxima that the noise does not make. */
export const xrdPeaks = analysis({
  code: 'XRD_PEAKS',
  word: 'peaks',
  name: 'peaks of a powder pattern',
  description:
    'Maxima that stand out of the noise, with their angles, lattice spacings and prominences. The noise is that of the errors which the ' +
    'file gives, else that of second differences of neighbouring rows.',
  techniques: ['XRD'],
  series: false,
  columns: [['TWO_THETA'], ['INTENSITY', 'COUNT_RATE']],
  parameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, given): Analysed<AnalysisResult> {
    const pattern = patternOf(curve);
    if ('refused' in pattern) return pattern;
    const peaks = peaksOf(pattern.found, given);
    if (peaks.length === 0) {
      return refused('BELOW_NOISE', `no maximum stands out by ${given.signal} standard deviations of the noise`);
    }
    const told = peaks.map((peak, at) => numbersOf(peak, { at, strongest: peaks[0] as Peak }, given.wavelength));
    return found<AnalysisResult>({
      numbers: told.flatMap(({ numbers }) => numbers),
      refused:
        given.wavelength === null
          ? [{ metric: metrics.spacing.code, conditions: {}, ...wavelengthUnknown.refused }]
          : told.flatMap((each) => each.refused),
      pictures: [pictureOf(pattern.found, peaks)],
    });
  },
});

type Given = { readonly wavelength: number | null; readonly signal: number; readonly most: number };

type Peak = {
  readonly position: { readonly value: number; readonly lower: number; readonly upper: number };
  readonly prominence: number;
  readonly noise: number;
};

/** The most prominent first. */
function peaksOf({ angle, intensity, error }: PowderPattern, { signal, most }: Given): readonly Peak[] {
  const noise = error ?? pointNoise(intensity);
  return peakMaxima(intensity)
    .filter(({ row, prominence }) => prominence > signal * (noise[row] as number))
    .sort((a, b) => b.prominence - a.prominence)
    .slice(0, most)
    .map(({ row, prominence }) => ({
      position: {
        value: vertexAt(angle, intensity, row),
        lower: angle[row - 1] as number,
        upper: angle[row + 1] as number,
      },
      prominence,
      noise: noise[row] as number,
    }));
}

function numbersOf(
  { position, prominence, noise }: Peak,
  { at, strongest }: { readonly at: number; readonly strongest: Peak },
  lambda: number | null,
): { readonly numbers: readonly AnalysedNumber[]; readonly refused: readonly NumberRefused[] } {
  const place = `${position.value.toFixed(2)} deg`;
  const shared = { interval: 'STATED', conditions: { line: `peak at ${place}` }, place: `peak ${at + 1}` } as const;
  const share = (by: number) => (100 * by) / strongest.prominence;
  const spacing = lambda === null ? null : latticeSpacing(position, lambda);
  return {
    numbers: [
      {
        ...shared,
        metric: metrics.position.code,
        ...position,
        sentence: `The pattern has a maximum at ${number(position.value, 6)} deg, ${number(prominence / noise, 2)} times the noise.`,
      },
      {
        ...shared,
        metric: metrics.prominence.code,
        value: share(prominence),
        lower: share(prominence - 2 * noise),
        upper: share(prominence + 2 * noise),
        sentence: `The maximum at ${place} stands out by ${number(share(prominence))} % of the most prominent one.`,
      },
      ...(spacing !== null && 'found' in spacing
        ? [
            {
              ...shared,
              metric: metrics.spacing.code,
              ...spacing.found,
              sentence: `${place} at a wavelength of ${lambda} angstrom is a spacing of ${number(spacing.found.value, 6)} angstrom.`,
            },
          ]
        : []),
    ],
    refused:
      spacing !== null && 'refused' in spacing
        ? [{ metric: metrics.spacing.code, conditions: shared.conditions, ...spacing.refused }]
        : [],
  };
}

function pictureOf({ angle, intensity }: PowderPattern, peaks: readonly Peak[]): Picture {
  return {
    title: 'Powder pattern',
    x: { label: '2 theta', unit: 'deg' },
    y: { label: 'intensity', unit: null },
    series: [{ name: 'measured', look: 'LINE', x: angle, y: intensity }],
    marks: peaks.map(({ position: { value } }) => ({ axis: 'X', at: value, name: `${value.toFixed(2)} deg` })),
  };
}
