import type { AnalysisResult, Picture } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import { type Analysed, found, refused } from '../curves/analysed.ts';
import { type Baseline, bandBaseline } from '../curves/bandBaseline.ts';
import { type BandFit, bandFit } from '../curves/bandFit.ts';
import { type BandMaximum, bandMaximum } from '../curves/bandMaximum.ts';
import { heightRatio } from '../curves/heightRatio.ts';
import type { Spectrum } from '../curves/spectrumRows.ts';
import { interval, number } from '../rules/words.ts';
import { analysis, type ParameterValues } from './analysis.ts';
import { columnsIn } from './columns.ts';
import { intensityIn } from './intensityIn.ts';
import { ramanMetrics as metrics } from './ramanMetrics.ts';
import { ramanParameters as parameters } from './ramanParameters.ts';
import { parted, type Told } from './told.ts';

/** D and G band of a carbon, with their ratio by each definition in use. */
export const ramanBands = analysis({
  code: 'RAMAN_BANDS',
  word: 'raman',
  name: 'D and G band of a carbon',
  description:
    'Positions, widths and intensity ratio of the D and G band above a straight baseline. ID/IG is given by raw heights, by fitted heights ' +
    'and by fitted areas: one spectrum may be 0.95, 1.0 or 2.2 by these.',
  techniques: ['RAMAN'],
  series: false,
  columns: [['RAMAN_SHIFT'], ['INTENSITY', 'COUNT_RATE']],
  parameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, given): Analysed<AnalysisResult> {
    const shifts = columnsIn(curve, { RAMAN_SHIFT: 'cm-1' });
    if ('refused' in shifts) return shifts;
    const intensity = intensityIn(curve);
    if ('refused' in intensity) return intensity;
    const spectrum: Spectrum = { shift: shifts.found.RAMAN_SHIFT, intensity: intensity.found };
    const baseline = bandBaseline(spectrum, [
      [given.lowFrom, given.lowTo],
      [given.highFrom, given.highTo],
    ]);
    if ('refused' in baseline) return baseline;
    const d = bandMaximum(spectrum, baseline.found, [given.dFrom, given.dTo]);
    if ('refused' in d) return refused(d.refused.code, `no D band: ${d.refused.message}`);
    const g = bandMaximum(spectrum, baseline.found, [given.gFrom, given.gTo]);
    if ('refused' in g) return refused(g.refused.code, `no G band: ${g.refused.message}`);
    const fit = fitOf(spectrum, baseline.found, given);
    const told = [...rawNumbers(d.found, g.found, baseline.found, given), ...fittedNumbers(fit, given)];
    return found({
      ...parted(told),
      pictures: [
        spectrumOf(spectrum, baseline.found, [d.found, g.found]),
        ...('found' in fit ? [bandsOf(fit.found)] : []),
      ],
    });
  },
});

type Given = ParameterValues<typeof parameters>;

function fitOf(spectrum: Spectrum, baseline: Baseline, given: Given): Analysed<BandFit> {
  const bands = BAND_COUNTS.find((count) => count === given.bands);
  if (bands === undefined) return refused('BANDS_UNKNOWN', `${given.bands} bands cannot be fitted: 2, 3 or 4 can`);
  return bandFit(spectrum, baseline, {
    window: [given.fitFrom, given.fitTo],
    bands,
    lineFitted: given.lineFitted === 1,
  });
}

const BAND_COUNTS = [2, 3, 4] as const;

/** What was taken for baseline, as a part of each definition. */
function lineText({ lowFrom, lowTo, highFrom, highTo }: Given): string {
  return `a line through ${lowFrom}-${lowTo} and ${highFrom}-${highTo} cm-1`;
}

/** Numbers that need no model. */
function rawNumbers(d: BandMaximum, g: BandMaximum, { degreesOfFreedom }: Baseline, given: Given): readonly Told[] {
  const line = lineText(given);
  const at = (band: 'D' | 'G', { position }: BandMaximum): Told => ({
    metric: metrics[band === 'D' ? 'rawD' : 'rawG'].code,
    ...position,
    interval: 'STATED',
    conditions: { line: band, analysis: `highest point above ${line}` },
    sentence: `The ${band} band is highest at ${number(position.value, 5)} cm-1, its neighbours being bounds.`,
  });
  const ratio = heightRatio(d, g, degreesOfFreedom);
  return [
    at('D', d),
    at('G', g),
    {
      metric: metrics.rawRatio.code,
      ...endsOf(ratio),
      interval: 'STATED',
      conditions: { analysis: `raw heights above ${line}` },
      sentence:
        `Raw heights of D and G above the line are ${number(d.height.value)} and ${number(g.height.value)}: ID/IG is ` +
        `${told(ratio, '1')}, by the noise of both points.`,
    },
  ];
}

/** Numbers of the fit, or why there is none. */
function fittedNumbers(fit: Analysed<BandFit>, given: Given): readonly Told[] {
  const names = ['D', 'G', 'D3', 'D4'].slice(0, given.bands).join(', ');
  const line = given.lineFitted === 1 ? 'a line fitted with them' : lineText(given);
  const by = (what: string): string => `${what} of fitted ${names} above ${line}`;
  const tell = (
    metric: keyof typeof metrics,
    conditions: Conditions,
    read: (fit: BandFit) => Interval,
    sentence: (number: string, fit: BandFit) => string,
    unit: string,
  ): Told =>
    'refused' in fit
      ? { metric: metrics[metric].code, conditions, ...fit.refused }
      : {
          metric: metrics[metric].code,
          ...endsOf(read(fit.found)),
          interval: 'CI95',
          conditions,
          sentence: sentence(told(read(fit.found), unit), fit.found),
        };
  const band = (name: 'D' | 'G'): Conditions => ({ line: name, analysis: by('position and width') });
  return [
    tell(
      'd',
      band('D'),
      ({ bands }) => bands.D.position,
      (text) => `The fitted D band lies at ${text}.`,
      'cm-1',
    ),
    tell(
      'g',
      band('G'),
      ({ bands }) => bands.G.position,
      (text) => `The fitted G band lies at ${text}.`,
      'cm-1',
    ),
    tell(
      'dWidth',
      band('D'),
      ({ bands }) => bands.D.width,
      (text) => `The fitted D band is ${text} wide at half its height.`,
      'cm-1',
    ),
    tell(
      'gWidth',
      band('G'),
      ({ bands }) => bands.G.width,
      (text) => `The fitted G band is ${text} wide at half its height.`,
      'cm-1',
    ),
    tell(
      'heightRatio',
      { analysis: by('heights') },
      (all) => all.heightRatio,
      (text, all) => `${ratioText('heights', text)} ${fitText(all)}`,
      '1',
    ),
    tell(
      'areaRatio',
      { analysis: by('areas') },
      (all) => all.areaRatio,
      (text, all) => `${ratioText('areas', text)} ${fitText(all)}`,
      '1',
    ),
  ];
}

type Interval = { readonly value: number; readonly lower: number; readonly upper: number };

function endsOf({ value, lower, upper }: Interval): Interval {
  return { value, lower, upper };
}

function told(bounds: Interval, unit: string): string {
  return interval(bounds, unit, 5);
}

function ratioText(what: string, text: string): string {
  return `ID/IG by fitted ${what} is ${text}.`;
}

function fitText({ rSquared, widening }: BandFit): string {
  const wide =
    widening > 1
      ? `, but residuals go together: the bands have another shape, and errors are ${number(widening, 2)} times as wide`
      : '';
  return `The fit explains ${number(100 * rSquared, 3)} % of the scatter${wide}.`;
}

function spectrumOf({ shift, intensity }: Spectrum, baseline: Baseline, maxima: readonly BandMaximum[]): Picture {
  return {
    title: 'Raman spectrum',
    x: { label: 'Raman shift', unit: 'cm-1' },
    y: { label: 'intensity', unit: null },
    series: [
      { name: 'measured', look: 'LINE', x: shift, y: intensity },
      { name: 'baseline', look: 'LINE', x: shift, y: shift.map(baseline.at) },
    ],
    marks: maxima.map(({ position: { value } }, at) => ({
      axis: 'X',
      at: value,
      name: `${'DG'[at]} ${value.toFixed(1)} cm-1`,
    })),
  };
}

function bandsOf({ shift, intensity, modelled, bands }: BandFit): Picture {
  return {
    title: 'Fitted bands',
    x: { label: 'Raman shift', unit: 'cm-1' },
    y: { label: 'intensity above the baseline', unit: null },
    series: [
      { name: 'measured', look: 'POINTS', x: shift, y: intensity },
      { name: 'fit', look: 'LINE', x: shift, y: modelled },
    ],
    marks: Object.entries(bands).map(([name, { position }]) => ({ axis: 'X', at: position.value, name })),
  };
}
