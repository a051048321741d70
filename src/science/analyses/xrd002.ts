import type { AnalysisResult, Picture } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import { braggSpacing } from '../bragg.ts';
import { type Analysed, found, refused } from '../curves/analysed.ts';
import { coherenceLength } from '../curves/coherenceLength.ts';
import { latticeSpacing } from '../curves/latticeSpacing.ts';
import { type PowderPattern, type ReflectionFit, reflectionFit } from '../curves/reflectionFit.ts';
import { reflectionShift } from '../curves/reflectionShift.ts';
import { interval, number } from '../rules/words.ts';
import { analysis, type ParameterValues } from './analysis.ts';
import { patternOf, wavelengthUnknown } from './powder.ts';
import { parted, type Told } from './told.ts';
import { xrd002Metrics as metrics } from './xrd002Metrics.ts';
import { xrd002Parameters as parameters } from './xrd002Parameters.ts';

/** The (002) reflection of a carbon, of its stacks, and the (10) reflection, of its layers. */
export const xrd002 = analysis({
  code: 'XRD_002',
  word: 'xrd',
  name: 'stacks and layers of a carbon',
  description:
    'The broad (002) and (10) reflections of a carbon as pseudo-Voigt functions on a background: positions, widths, interlayer spacing, ' +
    'stack height, layers in a stack and layer extent, and the least shift between two such patterns that counts.',
  techniques: ['XRD'],
  series: false,
  columns: [['TWO_THETA'], ['INTENSITY', 'COUNT_RATE']],
  parameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, given): Analysed<AnalysisResult> {
    const pattern = patternOf(curve);
    if ('refused' in pattern) return pattern;
    const alone = fitOf(pattern.found, STACK, given);
    const layer = fitOf(pattern.found, LAYER, given, 'found' in alone ? alone.found : undefined);
    const both = 'found' in alone && 'found' in layer;
    const stack = both ? fitOf(pattern.found, STACK, given, layer.found) : alone;
    if ('refused' in stack && 'refused' in layer) {
      return refused(stack.refused.code, `no (002): ${stack.refused.message}; no (10): ${layer.refused.message}`);
    }
    const told = [...stackNumbers(stack, given, both), ...layerNumbers(layer, given, 'found' in alone)];
    return found({
      ...parted(told),
      pictures: [
        ...('found' in stack ? [pictureOf(stack.found, STACK)] : []),
        ...('found' in layer ? [pictureOf(layer.found, LAYER)] : []),
      ],
    });
  },
});

type Given = ParameterValues<typeof parameters>;
type Fit = Analysed<ReflectionFit>;

/** A reflection of carbon, with the spacings in angstrom that it may have. */
type Reflection = {
  readonly line: string;
  /** The other one, whose tail lies under it. */
  readonly beside: string;
  readonly spacings: readonly [number, number];
  readonly lowAngleRise: (given: Given) => boolean;
  readonly window: (given: Given) => readonly [number, number];
  readonly positions: (given: Given) => readonly [number, number];
};

/** From below graphite, 3.354, to layers that large ions have widened. */
const STACK: Reflection = {
  line: '(002)',
  beside: '(10)',
  spacings: [3.3, 4.5],
  lowAngleRise: ({ lowAngleRise }) => lowAngleRise === 1,
  window: ({ stackFrom, stackTo }) => [stackFrom, stackTo],
  positions: ({ stackLeast, stackMost }) => [stackLeast, stackMost],
};

/** 2.13 in graphite; in single layers the top lies at a somewhat larger angle. */
const LAYER: Reflection = {
  line: '(10)',
  beside: '(002)',
  spacings: [1.95, 2.2],
  lowAngleRise: () => false,
  window: ({ layerFrom, layerTo }) => [layerFrom, layerTo],
  positions: ({ layerLeast, layerMost }) => [layerLeast, layerMost],
};

/** The fit of a reflection, above the tail of another; refused too where its spacing shows that it is another. */
function fitOf(pattern: PowderPattern, reflection: Reflection, given: Given, beside?: ReflectionFit): Fit {
  const fit = reflectionFit(pattern, {
    window: reflection.window(given),
    positions: reflection.positions(given),
    lowAngleRise: reflection.lowAngleRise(given),
    polarisation: given.polarisation === 1,
    lorentzShare: given.lorentzShare,
    beside,
  });
  if ('refused' in fit) return fit;
  const [{ value }, { value: width }] = [fit.found.position, fit.found.width];
  if (width < given.leastWidth) {
    return refused(
      'REFLECTION_SHARP',
      `the reflection at ${number(value)} deg is ${number(width, 2)} deg wide: a carbon with narrow stacks and layers has none below ` +
        `${given.leastWidth} deg, so that it is of a crystal`,
    );
  }
  if (given.wavelength === null) return fit;
  const spacing = braggSpacing(value, given.wavelength);
  const [least, most] = reflection.spacings;
  if (spacing >= least && spacing <= most) return fit;
  return refused(
    'OTHER_REFLECTION',
    `the reflection at ${number(value)} deg has a spacing of ${number(spacing)} angstrom at a wavelength of ${given.wavelength}; that of ` +
      `${reflection.line} is ${least} to ${most}: give the angles of the fit for this wavelength`,
  );
}

/** What tells numbers of one reflection apart: by which fit. */
function conditionsOf({ line, beside, lowAngleRise }: Reflection, given: Given, withTail: boolean): Conditions {
  const background = [
    'straight line',
    ...(lowAngleRise(given) ? ['1/2theta'] : []),
    ...(withTail ? [`the tail of ${beside}`] : []),
  ].join(' and ');
  const corrected = given.polarisation === 1 ? ', corrected for Lorentz and polarisation' : '';
  return { line, analysis: `pseudo-Voigt on a ${background}${corrected}` };
}

type Interval = { readonly value: number; readonly lower: number; readonly upper: number | null };

/** Numbers of one reflection under one set of conditions, each given with its sentence or refused. */
function tellerOf(conditions: Conditions) {
  return (
    metric: keyof typeof metrics,
    number: Analysed<Interval>,
    sentence: (value: Interval) => string,
    interval: 'CI95' | 'STATED' = 'CI95',
  ): Told => {
    const { code } = metrics[metric];
    if ('refused' in number) return { metric: code, conditions, ...number.refused };
    const { value, lower, upper } = number.found;
    return { metric: code, value, lower, upper, interval, conditions, sentence: sentence(number.found) };
  };
}

function stackNumbers(fit: Fit, given: Given, withTail: boolean): readonly Told[] {
  const tell = tellerOf(conditionsOf(STACK, given, withTail));
  const [spacing, height] = [spacingOf(fit, given), lengthOf(fit, given.stackFactor, given)];
  const beside =
    given.displacement === null ? 'no displacement of the sample' : `${given.displacement} angstrom of displacement`;
  return [
    tell(
      'position',
      partOf(fit, 'position'),
      (found) => `(002) lies at ${toldWith(found, 'deg')}, by ${fitText(fit)}.`,
    ),
    tell('width', partOf(fit, 'width'), (found) => `(002) is ${toldWith(found, 'deg')} wide at half its height.`),
    tell(
      'leastShift',
      leastShiftOf(fit),
      ({ value }) =>
        `Between two such patterns a shift of (002) counts from ${number(value, 2)} deg on: three errors of the difference.`,
      'STATED',
    ),
    tell(
      'spacing',
      spacing,
      (found) =>
        `At a wavelength of ${given.wavelength} angstrom that is a spacing of ${toldWith(found, 'angstrom')}, with ${beside}.`,
      given.displacement === null ? 'CI95' : 'STATED',
    ),
    tell('height', height, (found) => lengthText('Stacks', 'high', found, given.stackFactor, given)),
    tell(
      'layers',
      layersOf(height, spacing),
      (found) => `Such a stack is ${toldWith(found, '1')} spacings high.`,
      'STATED',
    ),
  ];
}

function layerNumbers(fit: Fit, given: Given, withTail: boolean): readonly Told[] {
  const tell = tellerOf(conditionsOf(LAYER, given, withTail));
  return [
    tell('position', partOf(fit, 'position'), (found) => `(10) lies at ${toldWith(found, 'deg')}, by ${fitText(fit)}.`),
    tell('width', partOf(fit, 'width'), (found) => `(10) is ${toldWith(found, 'deg')} wide at half its height.`),
    tell('extent', lengthOf(fit, given.layerFactor, given), (found) =>
      lengthText('Layers', 'wide', found, given.layerFactor, given),
    ),
  ];
}

function partOf(fit: Fit, part: 'position' | 'width'): Analysed<Interval> {
  return 'refused' in fit ? fit : found(fit.found[part]);
}

function leastShiftOf(fit: Fit): Analysed<Interval> {
  if ('refused' in fit) return fit;
  const { least } = reflectionShift(fit.found.position, fit.found.position);
  return found({ value: least, lower: least, upper: least });
}

function spacingOf(
  fit: Fit,
  { wavelength, displacement: reach, radius }: Given,
): Analysed<Interval & { upper: number }> {
  if ('refused' in fit) return fit;
  if (wavelength === null) return wavelengthUnknown;
  if (reach === null) return latticeSpacing(fit.found.position, wavelength);
  if (radius === null) {
    return refused('RADIUS_UNKNOWN', 'a displacement shifts angles by the radius of the goniometer: give "radius" too');
  }
  return latticeSpacing(fit.found.position, wavelength, { reach, radius });
}

function lengthOf(
  fit: Fit,
  shapeFactor: number,
  { wavelength, instrumentWidth, instrumentSquares }: Given,
): Analysed<Interval> {
  if ('refused' in fit) return fit;
  if (wavelength === null) return wavelengthUnknown;
  const { position, width } = fit.found;
  const options = { wavelength, shapeFactor, instrumentWidth, squares: instrumentSquares === 1 };
  return coherenceLength(position.value, width, options);
}

/** Ends against ends, so that the interval is that of both at their worst. */
function layersOf(height: Analysed<Interval>, spacing: Analysed<Interval & { upper: number }>): Analysed<Interval> {
  if ('refused' in height) return height;
  if ('refused' in spacing) return spacing;
  const [{ value, lower, upper }, d] = [height.found, spacing.found];
  return found({ value: value / d.value, lower: lower / d.upper, upper: upper === null ? null : upper / d.lower });
}

/** How good the fit is, and what its errors are made of. */
function fitText(fit: Fit): string {
  const { rSquared, widening, weighting, angle } = (fit as { found: ReflectionFit }).found;
  const weights = { ERRORS: 'by the errors of the file', COUNTS: 'as counts', EQUAL: 'alike' }[weighting];
  const wide = widening > 1 ? `; residuals go together, so that errors are ${number(widening, 2)} times as wide` : '';
  return `a fit to ${angle.length} points that weigh ${weights} and explains ${number(100 * rSquared, 3)} % of their scatter${wide}`;
}

function lengthText(
  what: string,
  how: string,
  length: Interval,
  shapeFactor: number,
  { instrumentWidth, instrumentSquares }: Given,
): string {
  const way = instrumentSquares === 1 ? 'as squares' : 'as it is';
  const instrument =
    instrumentWidth > 0
      ? `${instrumentWidth} deg of the instrument taken off ${way}`
      : 'the width of the instrument not taken off';
  return `${what} are at least ${toldWith(length, 'angstrom')} ${how} by Scherrer with K = ${shapeFactor}, ${instrument}.`;
}

function toldWith({ value, lower, upper }: Interval, unit: string): string {
  return interval({ value, lower, upper: upper ?? Number.POSITIVE_INFINITY }, unit, 5);
}

function pictureOf({ angle, intensity, modelled, background, position }: ReflectionFit, { line }: Reflection): Picture {
  return {
    title: `${line} reflection`,
    x: { label: '2 theta', unit: 'deg' },
    y: { label: 'intensity', unit: null },
    series: [
      { name: 'measured', look: 'POINTS', x: angle, y: intensity },
      { name: 'fit', look: 'LINE', x: angle, y: modelled },
      { name: 'background', look: 'LINE', x: angle, y: background },
    ],
    marks: [{ axis: 'X', at: position.value, name: `${line} ${position.value.toFixed(2)} deg` }],
  };
}
