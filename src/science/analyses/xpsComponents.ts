import type { AnalysedNumber, AnalysisResult, MeasuredCurve, Picture, ResultTable } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { type Analysed, found, refused } from '../curves/analysed.ts';
import { bindingEnergies } from '../curves/bindingEnergy.ts';
import type { CoreLevelFit, FittedComponent } from '../curves/coreLevelFit.ts';
import { type CoreLevelOptions, levelBackground, levelIntensity } from '../curves/coreLevelModel.ts';
import { resolvedLevel } from '../curves/coreLevelStarts.ts';
import { type CoreLevel, coreLevelNames, coreLevelOf, P_RATIO } from '../curves/coreLevels.ts';
import type { Estimate } from '../curves/numerics/estimate.ts';
import { type Spectrum, spectrumWindow } from '../curves/spectrumWindow.ts';
import { interval, number } from '../rules/words.ts';
import { analysis, type ParameterValues } from './analysis.ts';
import { columnsIn } from './columns.ts';
import { intensityIn } from './intensityIn.ts';
import { xpsParameters } from './xpsParameters.ts';

const metrics = {
  position: {
    code: 'FITTED_XPS_BINDING_ENERGY',
    name: 'binding energy of a component from the spectrum',
    description:
      'Position of a component of a core level, of the stronger line of a doublet. The interval is that of the fit; the charge reference adds 0.1 eV and more.',
    version: 1,
    formula: 'least squares of pseudo-Voigt lines on a background that is fitted with them',
    quantity: 'XPS_BINDING_ENERGY',
    unitKind: 'ENERGY',
    source: 'Herrera-Gomez et al., Surf. Interface Anal. 46 (2014) 897',
  },
  width: {
    code: 'FITTED_XPS_LINE_WIDTH',
    name: 'width of the lines of a component from the spectrum',
    description: 'Full width at half maximum of the lines of a component.',
    version: 1,
    formula: 'least squares of pseudo-Voigt lines on a background that is fitted with them',
    quantity: null,
    unitKind: 'ENERGY',
    source: 'Herrera-Gomez et al., Surf. Interface Anal. 46 (2014) 897',
  },
  share: {
    code: 'FITTED_XPS_COMPONENT_SHARE',
    name: 'share of a component from the spectrum',
    description: 'Area of a component over that of all components of its core level.',
    version: 1,
    formula: 'A_i / sum of all A, with the covariance of the areas',
    quantity: 'XPS_COMPONENT_SHARE',
    unitKind: 'SHARE',
    source: 'Herrera-Gomez et al., Surf. Interface Anal. 46 (2014) 897',
  },
} as const satisfies Record<string, MetricDefinition>;

/** Components of one core level: positions, widths and shares. */
export const xpsComponents = analysis({
  code: 'XPS_COMPONENTS',
  word: 'xps',
  name: 'components of a core level',
  description:
    'A window of a photoelectron spectrum as pseudo-Voigt components, doublets where the level is one, on a background of ' +
    'Shirley that is fitted with them.',
  techniques: ['XPS'],
  series: false,
  columns: [
    ['BINDING_ENERGY', 'KINETIC_ENERGY'],
    ['INTENSITY', 'COUNT_RATE'],
  ],
  parameters: xpsParameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, given) {
    const spectrum = spectrumOf(curve, given);
    if ('refused' in spectrum) return spectrum;
    const level = levelIn(spectrum.found, given.atomicNumber);
    if ('refused' in level) return level;
    const fit = resolvedLevel(spectrum.found, given.components, optionsOf(given, level.found));
    if ('refused' in fit) return fit;
    return found<AnalysisResult>({
      numbers: fit.found.components.flatMap((_, at) => numbersOf(fit.found, at, level.found)),
      refused: [],
      pictures: [pictureOf(spectrum.found, fit.found)],
      tables: [tableOf(fit.found)],
    });
  },
});

type Given = ParameterValues<typeof xpsParameters>;

/** The window over binding energy, whichever energy the curve is over. */
function spectrumOf(curve: MeasuredCurve, { from, to, photonEnergy, chargeShift }: Given): Analysed<Spectrum> {
  const intensity = intensityIn(curve);
  if ('refused' in intensity) return intensity;
  const binding = columnsIn(curve, { BINDING_ENERGY: 'eV' });
  const kinetic = columnsIn(curve, { KINETIC_ENERGY: 'eV' });
  if ('refused' in binding && 'refused' in kinetic) return binding;
  const energy =
    'found' in binding
      ? binding.found.BINDING_ENERGY
      : bindingEnergies((kinetic as { found: { KINETIC_ENERGY: Float64Array } }).found.KINETIC_ENERGY, photonEnergy);
  const shifted = energy.map((value) => value + chargeShift);
  return spectrumWindow({ energy: shifted, intensity: intensity.found }, { from, to });
}

/** The level of the element that was told, which must lie in the window; null where none was told. */
function levelIn({ energy }: Spectrum, atomicNumber: number | null): Analysed<CoreLevel | null> {
  if (atomicNumber === null) return found(null);
  const level = coreLevelOf(atomicNumber);
  if (level === undefined) {
    return refused(
      'LEVEL_UNKNOWN',
      `no level of the element ${atomicNumber} is known: ${coreLevelNames().join(', ')} are, and without an element lines have no name`,
    );
  }
  const [first, last] = [energy[0] as number, energy.at(-1) as number];
  if (first <= level.to && last >= level.from) return found(level);
  return refused(
    'LEVEL_ELSEWHERE',
    `${level.name} lies between ${level.from} and ${level.to} eV, and the window runs from ${number(first, 6)} to ${number(last, 6)} eV`,
  );
}

function optionsOf(given: Given, level: CoreLevel | null): CoreLevelOptions {
  const { doubletSplitting: splitting, lorentzShare } = given;
  return {
    background: given.straightBackground === 1 ? 'STRAIGHT' : 'SHIRLEY',
    doublet: splitting === null ? (level?.doublet ?? null) : { splitting, ratio: level?.doublet?.ratio ?? P_RATIO },
    commonWidth: given.ownWidths !== 1,
    lorentzShare: lorentzShare === null ? null : lorentzShare / 100,
  };
}

function numbersOf(
  { components, level: of, options }: CoreLevelFit,
  at: number,
  level: CoreLevel | null,
): AnalysedNumber[] {
  const { position, width, share } = components[at] as FittedComponent;
  const count = components.length;
  const doublet = options.doublet !== null;
  const label: Conditions = count === 1 ? {} : { label: `component ${at + 1} of ${count}` };
  const whole: Conditions = level === null ? label : { ...label, line: level.name };
  const stronger: Conditions = level === null || !doublet ? whole : { ...label, line: `${level.name}3/2` };
  const subject = `Component ${at + 1} of ${count}${level === null ? '' : ` of ${level.name}`}`;
  const shape = `${number(100 * of.lorentzShare, 3)} % Lorentzian`;
  return [
    {
      ...given(metrics.position, position, 1),
      conditions: stronger,
      sentence: `${subject} lies at ${interval(position, 'eV', 6)}${doublet ? ', its stronger line' : ''}.`,
    },
    {
      ...given(metrics.width, width, 1),
      conditions: whole,
      sentence: `${subject} has lines ${interval(width, 'eV')} wide at half maximum, ${shape}.`,
    },
    ...(count === 1
      ? []
      : [
          {
            ...given(metrics.share, share, 100),
            conditions: whole,
            sentence: `${subject} has ${interval(scaled(share, 100), '%')} of the area.`,
          },
        ]),
  ];
}

function given({ code }: MetricDefinition, estimate: Estimate, scale: number) {
  return { metric: code, ...scaled(estimate, scale), interval: 'CI95' } as const;
}

function scaled({ value, lower, upper }: Estimate, scale: number) {
  return { value: value * scale, lower: lower * scale, upper: upper * scale };
}

function tableOf({ components, total }: CoreLevelFit): ResultTable {
  return {
    title: 'Components',
    columns: [
      { name: 'component', unit: null },
      { name: 'position', unit: 'eV' },
      { name: 'width', unit: 'eV' },
      { name: 'area', unit: null },
      { name: 'share', unit: '%' },
    ],
    rows: [
      ...components.map(({ position, width, area, share }, at) => [
        at + 1,
        position.value,
        width.value,
        area.value,
        100 * share.value,
      ]),
      ['all', null, null, total.value, 100],
    ],
  };
}

/** The spectrum with the fit, its background, and each component on that background. */
function pictureOf(
  { energy, intensity }: Spectrum,
  { level, options, middle, modelled, components }: CoreLevelFit,
): Picture {
  const background = energy.map(levelBackground(level, options, middle));
  const alone = level.components.map((component) => {
    const only = energy.map(levelIntensity({ ...level, base: 0, rise: 0, components: [component] }, options, middle));
    return { position: component.position, y: only.map((value, row) => value + (background[row] as number)) };
  });
  return {
    title: 'Components of the core level',
    x: { label: 'binding energy', unit: 'eV', reversed: true },
    y: { label: 'intensity', unit: null },
    series: [
      { name: 'spectrum', look: 'POINTS', x: energy, y: intensity },
      { name: 'fit', look: 'LINE', x: energy, y: modelled },
      { name: 'background', look: 'LINE', x: energy, y: background },
      ...alone.map(({ position, y }) => ({ name: `${position.toFixed(2)} eV`, look: 'LINE' as const, x: energy, y })),
    ],
    marks: components.map(({ position }) => ({
      axis: 'X',
      at: position.value,
      name: `${position.value.toFixed(2)} eV`,
    })),
  };
}
