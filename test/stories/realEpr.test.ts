import { expect } from '@jest/globals';
import { epr } from '../../src/science/analyses/epr.ts';
import { foundIn } from '../support/analysed.ts';
import { curveOf, readRealFile, testRealBytes } from '../support/files.ts';

const standards = Object.fromEntries(Object.entries(epr.parameters).map(([name, { standard }]) => [name, standard]));

async function analysed(path: string, frequency: number) {
  const { columns } = curveOf(await readRealFile(path));
  return epr.analyse({ ion: null, curves: [{ id: path, columns, settings: {} }] }, { ...standards, frequency });
}

const E580 = 'epr/E580_Xepr26b6_cwX_WillMyers.DSC';

testRealBytes(
  'an E580 spectrum crosses 0 at 3386.70 G, a g of 2.00145 at 9.487074 GHz, and is 7.62 G wide; as it has structure, it has no A/B',
  E580,
  async () => {
    const { numbers, refused } = foundIn(await analysed(E580, 9.487074));
    const numberOf = (metric: string) => numbers.find((each) => each.metric === metric)?.value ?? 0;
    expect(10 * numberOf('MEASURED_EPR_ZERO_CROSSING')).toBeCloseTo(3386.7, 1);
    expect(numberOf('MEASURED_G_FACTOR')).toBeCloseTo(2.00145, 4);
    // 7.62 G from point to point, which are 0.2 G apart
    expect(Math.abs(10 * numberOf('MEASURED_EPR_LINE_WIDTH') - 7.62)).toBeLessThan(0.2);
    const codes = refused.map(({ metric, code }) => `${metric} ${code}`);
    expect(codes).toContain('MEASURED_EPR_ASYMMETRY SHAPE_UNLIKE');
    expect(codes).toContain('FITTED_G_FACTOR SHAPE_UNLIKE');
  },
);

testRealBytes('an EMX sweep without a line is read, and refused as one', 'epr/EMX_field1d.par', async () => {
  expect(await analysed('epr/EMX_field1d.par', 9.702)).toMatchObject({ refused: { code: 'LINE_NOT_WITHIN_SWEEP' } });
});
