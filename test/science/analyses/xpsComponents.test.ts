import { expect, test } from '@jest/globals';
import { xpsComponents } from '../../../src/science/analyses/xpsComponents.ts';
import { type CoreLevelOptions, type Level, levelIntensity } from '../../../src/science/curves/coreLevelModel.ts';
import { codeOf, foundIn } from '../../support/analysed.ts';
import { analysedWith, madeSample } from '../../support/madeCurve.ts';
import { seededNoise } from '../../support/seededNoise.ts';

const OPTIONS: CoreLevelOptions = { background: 'SHIRLEY', doublet: null, commonWidth: true, lorentzShare: 0.3 };
const SODIUM: Level = {
  base: 1000,
  rise: 0.02,
  lorentzShare: 0.3,
  components: [
    { position: 1070.5, area: 9000, width: 1.4 },
    { position: 1072.5, area: 1000, width: 1.4 },
  ],
};

const grid = (from: number, to: number) =>
  Float64Array.from({ length: Math.round((to - from) / 0.2) + 1 }, (_, at) => from + at * 0.2);

function noisy(level: Level, energy: Float64Array, options = OPTIONS): Float64Array {
  const noise = seededNoise(11);
  return energy.map(levelIntensity(level, options, 0)).map((value) => value + Math.sqrt(value) * noise());
}

const energy = grid(1065, 1078);
const sodium = madeSample({ 'BINDING_ENERGY eV': energy, 'INTENSITY 1': noisy(SODIUM, energy) });
const told = { components: 2, atomicNumber: 11, lorentzShare: 30 };

test('xps gives positions, widths and shares of two components of Na 1s', () => {
  const { numbers, refused, pictures, tables } = foundIn(analysedWith(xpsComponents, sodium, told));
  expect(refused).toEqual([]);
  expect(numbers.map(({ metric, conditions }) => [metric.slice(11), conditions.line, conditions.label])).toEqual([
    ['BINDING_ENERGY', 'Na 1s', 'component 1 of 2'],
    ['LINE_WIDTH', 'Na 1s', 'component 1 of 2'],
    ['COMPONENT_SHARE', 'Na 1s', 'component 1 of 2'],
    ['BINDING_ENERGY', 'Na 1s', 'component 2 of 2'],
    ['LINE_WIDTH', 'Na 1s', 'component 2 of 2'],
    ['COMPONENT_SHARE', 'Na 1s', 'component 2 of 2'],
  ]);
  for (const [at, truth] of [1070.5, 1.4, 90, 1072.5, 1.4, 10].entries()) {
    const { value, lower, upper } = numbers[at] as { value: number; lower: number; upper: number };
    // twice the interval: six numbers of one noise
    expect(Math.abs(value - truth)).toBeLessThan(upper - lower);
  }
  expect(numbers[0]?.sentence).toMatch(/^Component 1 of 2 of Na 1s lies at 1070\.\d+ eV \(1070\.\d+ to 1070\.\d+\)\.$/);
  expect(numbers[2]?.sentence).toMatch(/^Component 1 of 2 of Na 1s has .* % \(.*\) of the area\.$/);
  expect(pictures[0]?.series.map(({ name }) => name)).toEqual([
    'spectrum',
    'fit',
    'background',
    expect.stringMatching(/^107\d\.\d\d eV$/),
    expect.stringMatching(/^107\d\.\d\d eV$/),
  ]);
  expect(tables?.[0]?.rows).toHaveLength(3);
});

test('xps takes kinetic energies from the photon energy, counts per second, and a shift of the charge reference', () => {
  const kinetic = madeSample({
    'KINETIC_ENERGY eV': energy.map((value) => 1486.6 - value),
    'COUNT_RATE cps': noisy(SODIUM, energy),
  });
  const { numbers } = foundIn(analysedWith(xpsComponents, kinetic, { ...told, chargeShift: 0.5 }));
  const [plain] = foundIn(analysedWith(xpsComponents, sodium, told)).numbers;
  expect((numbers[0]?.value ?? 0) - (plain?.value ?? 0)).toBeCloseTo(0.5, 3);
});

test('xps of one component has no share, and without an element no line', () => {
  const one: Level = { ...SODIUM, components: SODIUM.components.slice(0, 1) };
  const sample = madeSample({ 'BINDING_ENERGY eV': energy, 'INTENSITY 1': noisy(one, energy) });
  const { numbers } = foundIn(analysedWith(xpsComponents, sample));
  expect(numbers.map(({ metric, conditions }) => [metric, conditions])).toEqual([
    ['FITTED_XPS_BINDING_ENERGY', {}],
    ['FITTED_XPS_LINE_WIDTH', {}],
  ]);
  expect(numbers[0]?.sentence).toMatch(/^Component 1 of 1 lies at /);
});

test('xps of K 2p is of doublets, whose stronger line is 2p3/2, whoever gives their splitting', () => {
  const doublet = { splitting: 2.8, ratio: 0.5 };
  const level: Level = { ...SODIUM, components: [{ position: 293, area: 9000, width: 1.4 }] };
  const range = grid(287, 301);
  const intensity = noisy(level, range, { ...OPTIONS, doublet });
  const sample = madeSample({ 'BINDING_ENERGY eV': range, 'INTENSITY 1': intensity });
  const named = foundIn(analysedWith(xpsComponents, sample, { atomicNumber: 19, doubletSplitting: 2.8 })).numbers;
  expect(named.map(({ conditions }) => conditions.line)).toEqual(['K 2p3/2', 'K 2p']);
  expect(named[0]?.value).toBeCloseTo(293, 1);
  expect(named[0]?.sentence).toContain(', its stronger line');
  const own = foundIn(analysedWith(xpsComponents, sample, { atomicNumber: 19 })).numbers;
  expect(own[0]?.value).toBeCloseTo(293, 1);
  const unnamed = foundIn(analysedWith(xpsComponents, sample, { doubletSplitting: 2.8 })).numbers;
  expect(unnamed[0]?.conditions).toEqual({});
});

test('xps takes a straight background and widths of their own', () => {
  const straight: CoreLevelOptions = { ...OPTIONS, background: 'STRAIGHT' };
  const level: Level = { ...SODIUM, rise: -0.01, components: SODIUM.components.slice(0, 1) };
  const sample = madeSample({ 'BINDING_ENERGY eV': energy, 'INTENSITY 1': noisy(level, energy, straight) });
  const { numbers } = foundIn(analysedWith(xpsComponents, sample, { straightBackground: 1, ownWidths: 1 }));
  expect(numbers[0]?.value).toBeCloseTo(1070.5, 1);
});

test('xps refuses what it cannot take apart', () => {
  const intensity = noisy(SODIUM, energy);
  expect(codeOf(analysedWith(xpsComponents, madeSample({ 'BINDING_ENERGY eV': energy })))).toBe('COLUMNS_MISSING');
  expect(codeOf(analysedWith(xpsComponents, madeSample({ 'INTENSITY 1': intensity })))).toBe('COLUMNS_MISSING');
  expect(codeOf(analysedWith(xpsComponents, sodium, { from: 1070, to: 1071 }))).toBe('TOO_FEW_POINTS');
  expect(codeOf(analysedWith(xpsComponents, sodium, { atomicNumber: 92 }))).toBe('LEVEL_UNKNOWN');
  expect(codeOf(analysedWith(xpsComponents, sodium, { atomicNumber: 19 }))).toBe('LEVEL_ELSEWHERE');
  expect(codeOf(analysedWith(xpsComponents, sodium, { from: 1074, atomicNumber: 11 }))).toBeDefined();
});
