import { expect } from '@jest/globals';
import { ramanBands } from '../../src/science/analyses/ramanBands.ts';
import { xrd002 } from '../../src/science/analyses/xrd002.ts';
import { xrdPeaks } from '../../src/science/analyses/xrdPeaks.ts';
import { curveOf, numbersIn, readRealFile, testReal } from '../support/files.ts';
import { analysed, curveOfColumns, numberOf } from '../support/samples.ts';

/** Cu K-alpha1, as the file of the pattern states it, angstrom. */
const WAVELENGTH = 1.540598;

const measured = (curve: ReturnType<typeof curveOf>, settings: Readonly<Record<string, number>> = {}) => ({
  id: 'real',
  columns: curve.columns,
  settings,
});

testReal('peaks of the xrdml pattern are those that others find', 'xrd/CG20396_jdb12-1.xrdml', (reading) => {
  const told = analysed(xrdPeaks, measured(curveOf(reading), { WAVELENGTH }));
  const numbers = 'found' in told ? told.found.numbers : [];
  const of = (metric: string) => numbers.filter((each) => each.metric === metric).map(({ value }) => value);
  const positions = of('MEASURED_PEAK_POSITION');
  for (const [rank, angle] of [41.674, 16.623, 36.599, 62.362, 58.448, 33.646].entries()) {
    expect(Math.abs((positions[rank] as number) - angle)).toBeLessThan(0.01);
  }
  const spacings = of('MEASURED_PEAK_SPACING');
  expect(spacings[0]).toBeCloseTo(2.16554, 3);
  expect(spacings[1]).toBeCloseTo(5.32878, 2);
  expect(positions.length).toBe(20);
});

testReal('a layered oxide has no (002) of carbon, and no (10)', 'xrd/CG20396_jdb12-1.xrdml', (reading) => {
  const told = analysed(xrd002, measured(curveOf(reading), { WAVELENGTH }));
  expect(told).toHaveProperty('refused');
});

testReal('the peak of a silicon wafer lies at 69.127 deg', 'xrd/example_ocx.xy', (reading) => {
  const { value, lower, upper } = numberOf(analysed(xrdPeaks, measured(curveOf(reading))), 'MEASURED_PEAK_POSITION');
  expect(Math.abs(value - 69.127)).toBeLessThan(0.01);
  expect([lower, upper].map((end) => Number(end?.toFixed(2)))).toEqual([69.08, 69.16]);
});

testReal('the first degree of a synchrotron pattern is noise by its own errors', 'xrd/example_bmb.xye', (reading) => {
  expect(analysed(xrdPeaks, measured(curveOf(reading)))).toMatchObject({ refused: { code: 'BELOW_NOISE' } });
  expect(analysed(xrd002, measured(curveOf(reading)))).toMatchObject({ refused: { code: 'NOT_COVERED' } });
});

testReal('one spectrum of a carbon has ID/IG 0.947, 0.999 or 2.23', 'raman/testDW38C_pos1.txt', (reading) => {
  const [shift, intensity] = curveOf(reading).columns.map(({ values }) => values) as [Float64Array, Float64Array];
  const curve = curveOfColumns({ RAMAN_SHIFT: ['cm-1', shift], INTENSITY: ['1', intensity] });
  const told = analysed(ramanBands, curve);
  expect(numberOf(told, 'MEASURED_D_BAND_MAXIMUM').value).toBeCloseTo(1340.6, 1);
  expect(numberOf(told, 'MEASURED_G_BAND_MAXIMUM').value).toBeCloseTo(1580.6, 1);
  expect(numberOf(told, 'MEASURED_ID_IG').value).toBeCloseTo(0.947, 3);
  expect(numberOf(told, 'FITTED_ID_IG_HEIGHT').value).toBeCloseTo(0.999, 3);
  expect(numberOf(told, 'FITTED_ID_IG_AREA').value).toBeCloseTo(2.23, 2);
  expect(numberOf(told, 'FITTED_ID_IG_AREA').sentence).toContain('residuals go together');
});

testReal('a spectrum is the same from its binary file and its text', 'raman/raman_example.txt', async (reading) => {
  const given = { fitFrom: 1000, fitTo: 1800 };
  const text = analysed(ramanBands, measured(curveOf(reading)), given);
  const binary = analysed(ramanBands, measured(curveOf(await readRealFile('raman/raman_example.wdf'))), given);
  expect(numberOf(text, 'MEASURED_G_BAND_MAXIMUM').value).toBeCloseTo(1581.73, 2);
  for (const metric of ['MEASURED_ID_IG', 'FITTED_ID_IG_HEIGHT', 'FITTED_G_BAND_WIDTH']) {
    expect(numberOf(binary, metric).value / numberOf(text, metric).value).toBeCloseTo(1, 5);
  }
});

testReal('tannic acid has no bands of carbon', 'jcamp/tannic_acid.jdx', (reading) => {
  const curve = curveOf(reading);
  expect(Math.max(...numbersIn(curve, 'INTENSITY'))).toBeCloseTo(300.889, 3);
  expect(analysed(ramanBands, measured(curve))).toMatchObject({ refused: { code: 'BELOW_NOISE' } });
});

testReal('a spectrum that ends at 798 cm-1 has no bands of carbon', 'raman/labspec_raman_example.txt', (reading) => {
  expect(analysed(ramanBands, measured(curveOf(reading)))).toMatchObject({ refused: { code: 'NOT_COVERED' } });
});
