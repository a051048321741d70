import { expect } from '@jest/globals';
import type { AnalysisResult } from '../../src/domain/analysis.ts';
import { voltammogram } from '../../src/science/analyses/voltammogram.ts';
import { sweepsOf } from '../../src/science/curves/sweeps.ts';
import { foundIn } from '../support/analysed.ts';
import { curveOf, numbersIn, readRealFile, testRealBytes } from '../support/files.ts';

async function analysed(path: string): Promise<AnalysisResult> {
  const { columns } = curveOf(await readRealFile(path));
  const standards = Object.entries(voltammogram.parameters).map(([name, { standard }]) => [name, standard] as const);
  const sample = { ion: 'Na' as const, curves: [{ id: path, columns, settings: {} }] as const };
  return foundIn(voltammogram.analyse(sample, { ...Object.fromEntries(standards), sweeps: 30 }));
}

for (const path of ['cv/cv.mpt']) {
  testRealBytes(`${path} sweeps down to 1.4992 V and up to 5.499 V at 0.1000 mV/s each`, path, async () => {
    const columns = curveOf(await readRealFile(path));
    const potential = numbersIn(columns, 'VOLTAGE');
    const sweeps = foundIn(sweepsOf(potential));
    expect(sweeps.map(({ direction, to }) => [direction, Number(potential[to]?.toFixed(3))])).toEqual([
      ['CATHODIC', 1.499],
      ['ANODIC', 5.499],
      ['CATHODIC', 1.499],
      ['ANODIC', 3.163],
    ]);
    const { numbers } = await analysed(path);
    const rates = numbers.filter(({ metric }) => metric === 'MEASURED_SCAN_RATE').map(({ value }) => value.toFixed(4));
    expect(rates).toEqual(['0.1000', '0.1000', '0.1000', '0.1000']);
    // the current of the anodic sweep is highest in one row, 1.037 mA at 5.458 V among rows of 0.013 mA
    const current = numbersIn(columns, 'CURRENT').map(
      (value) => value * (columns.columns.find((each) => each.quantity === 'CURRENT')?.unit === 'A' ? 1000 : 1),
    );
    const highest = current.indexOf(Math.max(...current.subarray(sweeps[1]?.from, sweeps[1]?.to)));
    expect([current[highest]?.toFixed(3), potential[highest]?.toFixed(3)]).toEqual(['1.037', '5.458']);
  });

  testRealBytes(
    `${path} has no peak: neither the short circuit, 61.3 mA at 4.04 V, nor a single row`,
    path,
    async () => {
      const { numbers, refused } = await analysed(path);
      expect(numbers.filter(({ metric }) => metric.startsWith('MEASURED_PEAK'))).toEqual([]);
      expect(refused).toEqual([]);
      const charges = numbers.filter(({ metric }) => metric === 'MEASURED_SWEEP_CHARGE');
      // -2.740 mC by the instrument in the first sweep
      expect(((charges[0]?.value ?? 0) * 3.6) / 0.00274).toBeCloseTo(1, 2);
    },
  );
}

testRealBytes('Pt_poly_cv_CUT.mpt runs through: five cycles at 100 mV/s', 'cv/Pt_poly_cv_CUT.mpt', async () => {
  const { numbers, refused } = await analysed('cv/Pt_poly_cv_CUT.mpt');
  const rates = numbers.filter(({ metric }) => metric === 'MEASURED_SCAN_RATE');
  expect(rates).toHaveLength(10);
  for (const { value } of rates) expect(Math.abs(value / 100 - 1)).toBeLessThan(0.03);
  expect(refused).toEqual([]);
});
