import type { AnalysisResult, MeasuredCurve, Picture } from '../../domain/analysis.ts';
import { type Analysed, found } from '../curves/analysed.ts';
import { derivativeLine } from '../curves/epr/derivativeLine.ts';
import { aboveBaseline, type Baseline, edgeBaseline } from '../curves/epr/edgeBaseline.ts';
import { edgeNoise } from '../curves/epr/edgeNoise.ts';
import { fittedSignal } from '../curves/epr/lineFit.ts';
import { type ResolvedLines, resolvedLines } from '../curves/epr/resolvedLines.ts';
import { type RoughLine, roughLine } from '../curves/epr/roughLine.ts';
import { type EprSpectrum, eprSpectrum } from '../curves/epr/spectrum.ts';
import { analysis } from './analysis.ts';
import { columnsIn } from './columns.ts';
import { fittedNumbers, namedLines } from './eprFitted.ts';
import { eprMetrics } from './eprMetrics.ts';
import type { EprGiven } from './eprNumbers.ts';
import { eprParameters } from './eprParameters.ts';
import { readOff } from './eprReadOff.ts';
import { parted } from './told.ts';

/** g factor, width, A/B, dispersion and double integral of the lines of a first-derivative EPR spectrum. */
export const epr = analysis({
  code: 'EPR_LINES',
  word: 'epr',
  name: 'lines of an EPR spectrum',
  description:
    'Zero crossing, width and A/B of a first-derivative spectrum as they are read off, and g factor, width, dispersion and ' +
    'double integral of the lines that fit it: a Lorentzian, a Gaussian, a line of conduction electrons, or a broad and a ' +
    'narrow one. Intervals allow for noise that a filter smooths, and for a weak line that may be there besides.',
  techniques: ['EPR'],
  series: false,
  columns: [['MAGNETIC_FIELD'], ['INTENSITY']],
  parameters: eprParameters,
  metrics: Object.values(eprMetrics),
  analyse({ curves: [curve] }, given) {
    const spectrum = spectrumOf(curve, given);
    if ('refused' in spectrum) return spectrum;
    const base = edgeBaseline(spectrum.found, given.edge);
    const rough = roughLine(aboveBaseline(spectrum.found, base), given.edge);
    return 'refused' in rough ? rough : found(resultOf(spectrum.found, base, { rough: rough.found, given }));
  },
});

function spectrumOf(curve: MeasuredCurve, { turned }: EprGiven): Analysed<EprSpectrum> {
  const columns = columnsIn(curve, { MAGNETIC_FIELD: 'mT', INTENSITY: '1' });
  if ('refused' in columns) return columns;
  const { MAGNETIC_FIELD: field, INTENSITY: signal } = columns.found;
  return eprSpectrum(field, turned === 1 ? signal.map((value) => -value) : signal);
}

function resultOf(
  spectrum: EprSpectrum,
  edges: Baseline,
  { rough, given }: { readonly rough: RoughLine; readonly given: EprGiven },
): AnalysisResult {
  const lines = resolvedLines(spectrum, rough, given);
  const baseline = 'refused' in lines ? edges : lines.found.baseline;
  const above = aboveBaseline(spectrum, baseline);
  const noise = 'refused' in lines ? edgeNoise(spectrum, given.edge) : lines.found.noise.autocovariances;
  const read = derivativeLine(above, rough, { baselineError: baseline.offset.error, noise });
  const told = [...readOff(above, read, { lines, given }), ...fittedNumbers(lines, given)];
  return {
    ...parted(told),
    pictures: [
      'refused' in lines
        ? pictureOf(above, [], [{ axis: 'X', at: rough.crossing, name: 'zero crossing' }])
        : pictureOf(above, linesIn(above, lines.found), marksOf(lines.found)),
    ],
  };
}

function pictureOf({ field, signal }: EprSpectrum, fits: Picture['series'], marks: Picture['marks']): Picture {
  return {
    title: 'EPR spectrum above its baseline',
    x: { label: 'magnetic field', unit: 'mT' },
    y: { label: 'derivative of the absorption', unit: null },
    series: [{ name: 'measured', look: 'POINTS', x: field, y: signal }, ...fits],
    marks,
  };
}

/** Each line, and their sum where there are two. */
function linesIn({ field }: EprSpectrum, lines: ResolvedLines): Picture['series'] {
  const each = namedLines(lines).map(({ line, name }) => ({ name, y: field.map(fittedSignal(line)) }));
  const sum = field.map((_, row) => each.reduce((total, { y }) => total + (y[row] as number), 0));
  const drawn = each.length > 1 ? [{ name: 'sum of the lines', y: sum }, ...each] : each;
  return drawn.map(({ name, y }) => ({ name: `fitted: ${name}`, look: 'LINE', x: field, y }));
}

function marksOf(lines: ResolvedLines): Picture['marks'] {
  return namedLines(lines).map(({ line, name }) => ({
    axis: 'X',
    at: line.centre.value,
    name: `centre of the ${name}`,
  }));
}
