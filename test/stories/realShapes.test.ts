import { expect } from '@jest/globals';
import type { CurveColumn } from '../../src/domain/curve.ts';
import { analyses } from '../../src/science/analyses/index.ts';
import { capacityAt } from '../../src/science/curves/capacityAt.ts';
import type { Profile } from '../../src/science/curves/profile.ts';
import { slopePlateau } from '../../src/science/curves/slopePlateau.ts';
import { tangentBoundary } from '../../src/science/curves/tangentBoundary.ts';
import { foundIn, refusalOf } from '../support/analysed.ts';
import { curveOf, numbersIn, readRealFile, testRealBytes } from '../support/files.ts';

/** An analysis of a file with its standards, but for those that are given. */
async function analysed(path: string, code: string, given: Readonly<Record<string, number>>, repairs: string[] = []) {
  const { columns }: { readonly columns: readonly CurveColumn[] } = curveOf(await readRealFile(path, { repairs }));
  const { parameters, analyse } = analyses.get(code);
  const standards = Object.fromEntries(Object.entries(parameters).map(([name, { standard }]) => [name, standard]));
  return foundIn(analyse({ ion: null, curves: [{ id: path, columns, settings: {} }] }, { ...standards, ...given }));
}

testRealBytes(
  'the sodium-ion cell of Maccor has its highest |dQ/dV| at 3.280 V on charge and 3.206 V on discharge',
  'cycling/maccor_002.txt',
  async () => {
    const given = { insertionOnCharge: 1 };
    const { numbers } = await analysed('cycling/maccor_002.txt', 'DIFFERENTIAL_CAPACITY', given, ['sign-from-state']);
    const highest = numbers.filter(
      ({ metric, conditions }) =>
        metric === 'MEASURED_DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL' &&
        conditions.label === 'peak 1' &&
        conditions.cycle === 1,
    );
    // the other program took the highest point of a grid of 2 mV, smoothed over 5 mV; the peaks are 50 to 70 mV wide
    for (const [half, potential] of [3.28, 3.206].entries()) {
      expect(Math.abs((highest[half]?.value ?? 0) - potential)).toBeLessThan(0.0025);
    }
  },
);

const LANDT = 'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv';
testRealBytes('graphite takes up 3.7299 mAh below 0.1 V, 52.2 %, and gives 0.704 mAh back there', LANDT, async () => {
  // a mass of 1 g: per gram is per cell
  const given = { upper: 0.2, lower: 0.1, mass: 1 };
  const { numbers } = await analysed(LANDT, 'REGION_CAPACITIES', given);
  const low = numbers.filter(({ conditions }) => conditions.region === 'LP' && conditions.cycle === 1);
  expect(low[0]?.value).toBeCloseTo(3.73, 2);
  const back = await analysed(LANDT, 'REGION_CAPACITIES', { ...given, onExtraction: 1 });
  const lowBack = back.numbers.find(({ conditions }) => conditions.region === 'LP' && conditions.cycle === 1);
  // by its rows below 0.1 V; half of those that have 0.1 V itself belong to it too
  expect(lowBack?.value).toBeCloseTo(0.709, 3);
  expect(lowBack?.lower).toBeLessThan(0.704);
  const first = numbers.filter(({ conditions }) => conditions.cycle === 1 && conditions.direction === 'INSERTION');
  const total = first.reduce((sum, { value }) => sum + value, 0);
  expect((100 * (low[0]?.value ?? 0)) / total).toBeCloseTo(52.2, 1);
});

testRealBytes(
  'hard carbon reaches 0.1 V at x = 0.4413 on insertion of sodium: 55.8 % of the range lie below',
  'hardcarbon/U_n.csv',
  async () => {
    const curve = curveOf(await readRealFile('hardcarbon/U_n.csv'));
    const stoichiometry = numbersIn(curve, 'STOICHIOMETRY');
    const profile: Profile = { capacity: stoichiometry, voltage: numbersIn(curve, 'VOLTAGE') };
    expect(capacityAt(profile, 0.1)).toBeCloseTo(0.4413, 4);
    const whole = { ...profile, capacity: stoichiometry.map((x) => x - (stoichiometry[0] as number)) };
    expect(100 * foundIn(slopePlateau(whole, 0.1)).plateauShare).toBeCloseTo(55.8, 1);
    // 20 points do not give 200 parts; the tangents of 20 parts meet at 0.101 V (0.083 to 0.119): so few points bend
    // as much as noise would have them
    const stretches = { slope: { upper: 0.6, lower: 0.2 }, plateau: { upper: 0.09, lower: 0.03 } };
    expect(refusalOf(tangentBoundary(whole, { cells: 200, ...stretches }))?.code).toBe('CELLS_UNFIT');
    const { boundary } = foundIn(tangentBoundary(whole, { cells: 20, ...stretches }));
    expect([boundary.value, boundary.lower, boundary.upper].map((each) => each.toFixed(3))).toEqual([
      '0.101',
      '0.083',
      '0.119',
    ]);
  },
);
