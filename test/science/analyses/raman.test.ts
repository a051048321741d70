import { expect, test } from '@jest/globals';
import { ramanBands } from '../../../src/science/analyses/ramanBands.ts';
import { pseudoVoigt } from '../../../src/science/curves/peakShapes.ts';
import { layerExtentCancado } from '../../../src/science/metrics/layerExtentCancado.ts';
import { layerExtentTuinstraKoenig } from '../../../src/science/metrics/layerExtentTuinstraKoenig.ts';
import type { Said } from '../../support/evidence.ts';
import { runWith, values } from '../../support/metrics.ts';
import { normalDeviates } from '../../support/noise.ts';
import { analysed, curveOfColumns, numberOf } from '../../support/samples.ts';

const SHIFTS = Float64Array.from({ length: 200 }, (_, at) => 850 + 6 * at);
const D = pseudoVoigt({ position: 1345, width: 200, height: 120, lorentzShare: 1 });
const G = pseudoVoigt({ position: 1590, width: 100, height: 100, lorentzShare: 1 });
const noise = normalDeviates(9);
const SIGNAL = SHIFTS.map((shift) => 400 - 0.05 * shift + D(shift) + G(shift) + noise());

const spectrum = (intensity: Float64Array) =>
  curveOfColumns({ RAMAN_SHIFT: ['cm-1', SHIFTS], INTENSITY: ['1', intensity] });
const carbon = spectrum(SIGNAL);
const refusals = (told: ReturnType<typeof analysed>) =>
  'refused' in told ? told.refused : told.found.refused.map(({ metric, code }) => `${metric} ${code}`);

test('RAMAN_BANDS with a fitted line finds bands as they were made, each within its interval', () => {
  const told = analysed(ramanBands, carbon, { lineFitted: 1 });
  for (const [metric, truth] of [
    ['FITTED_D_BAND_POSITION', 1345],
    ['FITTED_G_BAND_POSITION', 1590],
    ['FITTED_D_BAND_WIDTH', 200],
    ['FITTED_G_BAND_WIDTH', 100],
    ['FITTED_ID_IG_HEIGHT', 1.2],
    ['FITTED_ID_IG_AREA', 2.4],
  ] as const) {
    const { lower, upper } = numberOf(told, metric);
    expect(lower as number).toBeLessThan(truth);
    expect(upper as number).toBeGreaterThan(truth);
  }
});

test('RAMAN_BANDS gives ID/IG three times, each with its definition', () => {
  const told = analysed(ramanBands, carbon);
  const definitionOf = (metric: string) => numberOf(told, metric).conditions.analysis;
  const line = 'a line through 900-980 and 1800-1900 cm-1';
  expect(definitionOf('MEASURED_ID_IG')).toBe(`raw heights above ${line}`);
  expect(definitionOf('FITTED_ID_IG_HEIGHT')).toBe(`heights of fitted D, G above ${line}`);
  expect(definitionOf('FITTED_ID_IG_AREA')).toBe(`areas of fitted D, G above ${line}`);
  expect(numberOf(told, 'MEASURED_ID_IG').sentence).toMatch(
    /^Raw heights of D and G above the line are \d+.* by the noise/,
  );
  expect(numberOf(told, 'MEASURED_G_BAND_MAXIMUM').conditions.line).toBe('G');
  expect(numberOf(told, 'FITTED_ID_IG_AREA').sentence).toMatch(
    /^ID\/IG by fitted areas is 2\.\d+ .* explains 9\d.* of the scatter/,
  );
});

test('RAMAN_BANDS draws the spectrum with its baseline, and the fit', () => {
  const told = analysed(ramanBands, carbon);
  expect('found' in told && told.found.pictures.map(({ title }) => title)).toEqual(['Raman spectrum', 'Fitted bands']);
});

test('RAMAN_BANDS without a fit still has raw heights, and says why', () => {
  const told = analysed(ramanBands, carbon, { bands: 2.5 });
  expect(refusals(told)).toContain('FITTED_ID_IG_AREA BANDS_UNKNOWN');
  expect(numberOf(told, 'MEASURED_ID_IG').value).toBeCloseTo(1.2, 0);
  expect('found' in told && told.found.pictures).toHaveLength(1);
});

test('RAMAN_BANDS refuses spectra without a baseline, a D band, a G band, or columns', () => {
  const without = (...bands: ((shift: number) => number)[]) =>
    spectrum(SHIFTS.map((shift) => bands.reduce((sum, band) => sum + band(shift), noise())));
  const narrow = pseudoVoigt({ position: 1345, width: 40, height: 90, lorentzShare: 0 });
  const high = pseudoVoigt({ position: 1590, width: 40, height: 90, lorentzShare: 0 });
  expect(refusals(analysed(ramanBands, without(high)))).toMatchObject({ message: expect.stringMatching(/^no D band/) });
  expect(refusals(analysed(ramanBands, without(narrow)))).toMatchObject({
    message: expect.stringMatching(/^no G band/),
  });
  expect(refusals(analysed(ramanBands, carbon, { highTo: 1805 }))).toMatchObject({ code: 'NOT_COVERED' });
  const missing = [curveOfColumns({ INTENSITY: ['1', [1]] }), curveOfColumns({ RAMAN_SHIFT: ['cm-1', [1]] })];
  for (const curve of missing) expect(refusals(analysed(ramanBands, curve))).toMatchObject({ code: 'COLUMNS_MISSING' });
});

test.each([
  ['514.5 nm', 16.817],
  ['532 nm', 19.2246],
  ['632.8 nm', 38.4837],
])('KA-17: La by Cancado at %s is %d nm over ID/IG', (laser, prefactor) => {
  const rest = { measurements: [runWith('raman', { LASER_WAVELENGTH: [laser, 'LENGTH'] })] };
  const ratio: Said = { quantity: 'ID_IG', value: '1.000', ion: null, measurement: 'raman' };
  expect((values(layerExtentCancado, [ratio], { rest })[0] as number) / 10).toBeCloseTo(prefactor, 2);
});

test('KA-17: at ID/IG of 1.2 La is 16.02 nm by Cancado at 532 nm, 3.667 nm by Tuinstra and Koenig at 514.5 nm', () => {
  const rest = (laser: string) => ({
    rest: { measurements: [runWith('raman', { LASER_WAVELENGTH: [laser, 'LENGTH'] })] },
  });
  const ratio: Said = { quantity: 'ID_IG', value: '1.200', ion: null, measurement: 'raman' };
  expect(values(layerExtentCancado, [ratio], rest('532 nm'))[0]).toBeCloseTo(160.205, 2);
  expect(values(layerExtentTuinstraKoenig, [ratio], rest('514.5 nm'))[0]).toBeCloseTo(36.667, 2);
});
