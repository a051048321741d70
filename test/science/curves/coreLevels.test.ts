import { expect, test } from '@jest/globals';
import { atomicFractions } from '../../../src/science/curves/atomicFractions.ts';
import { bindingEnergies } from '../../../src/science/curves/bindingEnergy.ts';
import { coreLevelFit } from '../../../src/science/curves/coreLevelFit.ts';
import {
  type CoreLevelOptions,
  type Level,
  levelBackground,
  levelIntensity,
} from '../../../src/science/curves/coreLevelModel.ts';
import { resolvedLevel } from '../../../src/science/curves/coreLevelStarts.ts';
import { coreLevelOf } from '../../../src/science/curves/coreLevels.ts';
import { errorFunction } from '../../../src/science/curves/numerics/errorFunction.ts';
import { lineArea, lineIntensity } from '../../../src/science/curves/photoelectronLine.ts';
import { shirleyBackground, straightBackground } from '../../../src/science/curves/shirleyBackground.ts';
import { type Spectrum, spectrumWindow } from '../../../src/science/curves/spectrumWindow.ts';
import { codeOf, foundIn } from '../../support/analysed.ts';
import { seededNoise } from '../../support/seededNoise.ts';

const OPTIONS: CoreLevelOptions = { background: 'SHIRLEY', doublet: null, commonWidth: true, lorentzShare: 0.3 };
const ONE: Level = {
  base: 1000,
  rise: 0.05,
  lorentzShare: 0.3,
  components: [{ position: 284.5, area: 8000, width: 1.2 }],
};
const TWO: Level = { ...ONE, components: [...ONE.components, { position: 286.5, area: 2000, width: 1.2 }] };

const grid = (from: number, to: number, step: number) =>
  Float64Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);

/** A level with the noise of counting; none where there is no seed. */
function spectrumOf(level: Level, options = OPTIONS, energy = grid(280, 292, 0.2), seed?: number): Spectrum {
  const noise = seed === undefined ? () => 0 : seededNoise(seed);
  const clean = energy.map(levelIntensity(level, options, ((energy[0] as number) + (energy.at(-1) as number)) / 2));
  return { energy, intensity: clean.map((value) => value + Math.sqrt(Math.abs(value)) * noise()) };
}

test.each([
  [0, 0],
  [0.5, 0.5204999],
  [1, 0.8427008],
  [-1, -0.8427008],
  [3, 0.9999779],
])('errorFunction(%d) is %d', (x, value) => {
  expect(errorFunction(x)).toBeCloseTo(value, 6);
});

test('a line has half its height half a width from its middle, and half its area on each side', () => {
  for (const lorentzShare of [0, 0.3, 1]) {
    const shape = { width: 1.6, lorentzShare };
    expect(lineIntensity(0.8, shape) / lineIntensity(0, shape)).toBeCloseTo(0.5, 12);
    expect(lineArea(0, shape)).toBeCloseTo(0.5, 6);
    const slope = (lineArea(0.3001, shape) - lineArea(0.2999, shape)) / 0.0002;
    expect(slope).toBeCloseTo(lineIntensity(0.3, shape), 4);
  }
  // 2 / (pi 1.6) of a Lorentzian
  expect(lineIntensity(0, { width: 1.6, lorentzShare: 1 })).toBeCloseTo(0.39789, 5);
});

test('bindingEnergies() of 414.7 eV under Al K-alpha are 1071.9 eV, as of Na 1s', () => {
  expect(bindingEnergies(Float64Array.from([414.7]), 1486.6)[0]).toBeCloseTo(1071.9, 9);
});

test('coreLevelOf() tells doublets of p levels, whose weaker line has half the area', () => {
  expect(coreLevelOf(19)).toMatchObject({ name: 'K 2p', doublet: { splitting: 2.77, ratio: 0.5 } });
  expect(coreLevelOf(11)).toMatchObject({ name: 'Na 1s', doublet: null });
  expect(coreLevelOf(92)).toBeUndefined();
});

test('spectrumWindow() takes what lies between the ends by rising energy, and leaves out rows without a number', () => {
  const energy = grid(280, 300, 1).reverse();
  const intensity = energy.map((value) => (value === 290 ? Number.NaN : value));
  const piece = foundIn(spectrumWindow({ energy, intensity }, { from: 281, to: null }));
  expect([piece.energy[0], piece.energy.at(-1), piece.energy.length]).toEqual([281, 300, 19]);
  expect(piece.intensity).toEqual(piece.energy);
});

test('spectrumWindow() refuses a survey, few rows and two spectra in one', () => {
  const freely = { from: null, to: null };
  const survey = grid(0, 1000, 1);
  expect(codeOf(spectrumWindow({ energy: survey, intensity: survey }, freely))).toBe('WINDOW_TOO_WIDE');
  expect(codeOf(spectrumWindow({ energy: survey, intensity: survey }, { from: 280, to: 290 }))).toBe('TOO_FEW_POINTS');
  const twice = Float64Array.from({ length: 40 }, (_, at) => 280 + (at % 20));
  expect(codeOf(spectrumWindow({ energy: twice, intensity: twice }, freely))).toBe('ENERGY_TWICE');
});

test('shirleyBackground() of a rectangle rises evenly under it, and its area is what stands above', () => {
  // a step of 10 from 100 to 110, and a rectangle of 100 in the middle half
  const energy = grid(0, 40, 0.01);
  const intensity = energy.map((x) => (x < 10 ? 100 : x > 30 ? 110 : 200));
  const { background, area, iterations } = foundIn(shirleyBackground({ energy, intensity }));
  expect(background[2000]).toBeCloseTo(105, 0);
  expect(background[0]).toBeCloseTo(100, 6);
  expect(background.at(-1)).toBeCloseTo(110, 6);
  expect(area / 1900).toBeCloseTo(1, 2);
  expect(iterations).toBeGreaterThan(2);
});

test('shirleyBackground() is that of its closed form, under lines whose tails end in the window', () => {
  const gaussian: Level = { ...ONE, lorentzShare: 0 };
  const spectrum = spectrumOf(gaussian);
  const { background, area } = foundIn(shirleyBackground(spectrum));
  expect(area / 8000).toBeCloseTo(1, 3);
  const closed = spectrum.energy.map(levelBackground(gaussian, OPTIONS, 286));
  for (const [row, value] of background.entries()) expect(Math.abs(value - (closed[row] as number))).toBeLessThan(2);
});

test('shirleyBackground() refuses a level that falls, no peak, and what does not stand still', () => {
  const spectrum = spectrumOf({ ...ONE, rise: -0.02 });
  expect(codeOf(shirleyBackground(spectrum))).toBe('BACKGROUND_FALLS');
  const energy = grid(280, 292, 0.2);
  const hollow = {
    energy,
    intensity: energy.map((x) => 100 - levelIntensity({ ...ONE, base: 0, rise: 0 }, OPTIONS, 0)(x)),
  };
  expect(codeOf(shirleyBackground({ energy, intensity: energy.map(() => 5) }))).toBe('NO_AREA');
  expect(codeOf(shirleyBackground(hollow))).toBe('NO_AREA');
  expect(codeOf(shirleyBackground(spectrumOf(ONE), { mostIterations: 2 }))).toBe('NOT_CONVERGED');
});

test('straightBackground() runs through the means of both ends', () => {
  const energy = grid(0, 10, 0.5);
  const { background, area } = straightBackground({ energy, intensity: energy.map((x) => 100 - 3 * x) });
  expect(background[10]).toBeCloseTo(85, 9);
  expect(area).toBeCloseTo(0, 6);
});

test('coreLevelFit() finds what a spectrum without noise was made of', () => {
  const { components, total, level } = foundIn(coreLevelFit(spectrumOf(TWO), TWO, { ...OPTIONS, lorentzShare: null }));
  expect(components.map(({ position, share }) => [position.value.toFixed(3), share.value.toFixed(4)])).toEqual([
    ['284.500', '0.8000'],
    ['286.500', '0.2000'],
  ]);
  expect(total.value).toBeCloseTo(10_000, 1);
  expect(level.rise).toBeCloseTo(0.05, 5);
});

test('a doublet has its p3/2 line at lower binding energy and half the area beyond', () => {
  const doublet = { splitting: 2.77, ratio: 0.5 };
  const options: CoreLevelOptions = { ...OPTIONS, doublet };
  const level: Level = { ...ONE, components: [{ position: 293, area: 6000, width: 1.2 }] };
  const lone = levelIntensity({ ...level, base: 0, rise: 0 }, options, 0);
  expect(lone(295.77) / lone(293)).toBeCloseTo(0.5, 1);
  const spectrum = spectrumOf(level, options, grid(287, 301, 0.2), 5);
  const { position, area } = foundIn(resolvedLevel(spectrum, 1, options)).components[0] as never as {
    position: { lower: number; upper: number };
    area: { lower: number; upper: number };
  };
  expect([position.lower < 293, position.upper > 293, area.lower < 6000, area.upper > 6000]).toEqual(
    Array(4).fill(true),
  );
});

test('resolvedLevel() finds two components that are told nothing of, each with a width of its own', () => {
  const level: Level = {
    ...ONE,
    components: [...ONE.components, { position: 287, area: 3000, width: 1.8 }],
  };
  const spectrum = spectrumOf(level, OPTIONS, grid(280, 292, 0.2), 11);
  const { components } = foundIn(resolvedLevel(spectrum, 2, { ...OPTIONS, commonWidth: false }));
  for (const [at, truth] of level.components.entries()) {
    expect(Math.abs((components[at]?.position.value ?? 0) - truth.position)).toBeLessThan(0.1);
    expect(Math.abs((components[at]?.width.value ?? 0) - truth.width)).toBeLessThan(0.2);
  }
});

test('resolvedLevel() finds three doublets', () => {
  const options: CoreLevelOptions = { ...OPTIONS, doublet: { splitting: 1.18, ratio: 0.5 } };
  const components = [162, 164.5, 168.5].map((position) => ({ position, area: 6000, width: 1 }));
  const spectrum = spectrumOf({ ...ONE, components }, options, grid(158, 173, 0.3), 7);
  const fit = foundIn(resolvedLevel(spectrum, 3, options));
  for (const [at, { position }] of fit.components.entries()) {
    expect(Math.abs(position.value - (components[at]?.position ?? 0))).toBeLessThan(0.1);
  }
});

test('resolvedLevel() takes a straight background that falls', () => {
  const options: CoreLevelOptions = { ...OPTIONS, background: 'STRAIGHT' };
  const level: Level = { ...ONE, rise: -20 };
  const fit = foundIn(resolvedLevel(spectrumOf(level, options), 1, options));
  expect(fit.level.rise).toBeCloseTo(-20, 3);
  expect(fit.total.value).toBeCloseTo(8000, 1);
});

test('a spectrum with values below 0 is fitted with equal weights', () => {
  const fit = foundIn(resolvedLevel(spectrumOf({ ...ONE, base: -100 }), 1, OPTIONS));
  expect(fit.total.value).toBeCloseTo(8000, 0);
});

test.each([
  [-0.1, 0],
  [1.1, 1],
])('a Lorentzian share of %d, which is none, is held at %d, the pure shape', (lorentzShare, held) => {
  const spectrum = spectrumOf({ ...ONE, lorentzShare });
  const fit = foundIn(coreLevelFit(spectrum, ONE, { ...OPTIONS, lorentzShare: null }));
  expect(fit.level.lorentzShare).toBe(held);
  expect(fit.options.lorentzShare).toBe(held);
});

test('coreLevelFit() refuses a component that may be none, and a background of Shirley that falls', () => {
  // 60 eV on top of noise of 37 a point
  const level: Level = { ...ONE, components: [...ONE.components, { position: 288.5, area: 60, width: 1.2 }] };
  const spectrum = spectrumOf(level, OPTIONS, grid(280, 292, 0.2), 4);
  expect(coreLevelFit(spectrum, level, OPTIONS)).toMatchObject({
    refused: { code: 'COMPONENT_NOT_SEEN', message: expect.stringMatching(/^component 2 at .* which may be none: /) },
  });
  const falls = spectrumOf({ ...ONE, rise: -0.04 }, OPTIONS, grid(280, 292, 0.2), 3);
  expect(codeOf(resolvedLevel(falls, 1, OPTIONS))).toBe('BACKGROUND_FALLS');
});

test('resolvedLevel() refuses a spectrum without a peak, and more components than its points fix', () => {
  const energy = grid(280, 292, 0.2);
  expect(codeOf(resolvedLevel({ energy, intensity: energy.map(() => 100) }, 1, OPTIONS))).toBe('NO_PEAK');
  const few = grid(283.5, 285.7, 0.55);
  const five = spectrumOf(ONE, OPTIONS, few);
  expect(codeOf(coreLevelFit(five, TWO, OPTIONS))).toBe('TOO_FEW_POINTS');
  expect(codeOf(resolvedLevel(five, 2, OPTIONS))).toBe('TOO_FEW_POINTS');
  expect(codeOf(resolvedLevel(five, 1, { ...OPTIONS, lorentzShare: null }))).toBe('TOO_FEW_POINTS');
});

test('KA-18: atomicFractions() of C 1s 8000 and O 1s 2340 (2.93) are 0.909232 and 0.090768', () => {
  const [carbon, oxygen] = foundIn(
    atomicFractions([
      { area: 8000, error: 80, degreesOfFreedom: 100, sensitivity: 1 },
      { area: 2340, error: 117, degreesOfFreedom: 50, sensitivity: 2.93 },
    ]),
  );
  expect(carbon?.value).toBeCloseTo(0.909232, 6);
  expect(oxygen?.value).toBeCloseTo(0.090768, 6);
  // x (1 - x) times the relative errors of 1 % and 5 % in squares
  expect(oxygen?.error).toBeCloseTo(0.909232 * 0.090768 * Math.hypot(0.01, 0.05), 6);
});

test('atomicFractions() refuses areas that cannot be', () => {
  const level = { area: 1, error: 0, degreesOfFreedom: 9, sensitivity: 1 };
  expect(codeOf(atomicFractions([{ ...level, sensitivity: 0 }]))).toBe('AREA_NOT_POSITIVE');
  expect(codeOf(atomicFractions([{ ...level, area: -1 }]))).toBe('AREA_NOT_POSITIVE');
  expect(codeOf(atomicFractions([{ ...level, area: 0 }]))).toBe('NO_AREA');
});
