import { expect } from '@jest/globals';
import { galvanostaticCycles } from '../../src/science/analyses/galvanostaticCycles.ts';
import { measure } from '../../src/science/analyses/measure.ts';
import { curveOf, readRealFile, testRealBytes } from '../support/files.ts';

type Options = {
  readonly boundary?: number;
  readonly insertionOnCharge?: 0 | 1;
  readonly repairs?: string[];
};

/** Half cycles of a file: capacities in mAh, shares and efficiencies in %. */
async function halfCyclesOf(path: string, { repairs = [], ...values }: Options = {}) {
  const { columns } = curveOf(await readRealFile(path, { repairs }));
  const { tables, notComputed, numbers } = measure(
    galvanostaticCycles,
    { ion: null, curves: [{ id: path, columns, settings: {} }] },
    [{ source: 'the test', values }],
  );
  const [table] = tables;
  if (table === undefined) throw new Error(notComputed.map(({ message }) => message).join('; '));
  const column = (name: string, unit: string | null) => {
    const at = table.columns.findIndex((each) => each.name === name && each.unit === unit);
    return table.rows.map((row) => row[at] as number | null);
  };
  return {
    capacities: column('capacity', 'mAh'),
    plateaus: column('plateau', 'mAh'),
    plateauShares: column('plateau', '%'),
    efficiencies: column('efficiency', '%').filter((each) => each !== null),
    firstShare: numbers.find(({ metric }) => metric === 'MEASURED_PLATEAU_SHARE'),
  };
}

/** Cyclers' own counters and other programs agree to some parts in 100,000. */
const rounded = (values: readonly (number | null)[], digits: number) =>
  values.map((value) => (value === null ? null : Number(value.toFixed(digits))));

const LANDT = 'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt';

for (const path of [`${LANDT}.bdf.csv`, `${LANDT}.csv.gz`]) {
  testRealBytes(`${path} holds 7.1438 mAh in, 3.5634 out (49.88 %), 1.4849 in`, path, async () => {
    const { capacities, plateaus, plateauShares, efficiencies, firstShare } = await halfCyclesOf(path);
    expect(rounded(capacities, 4)).toEqual([7.1438, 3.5634, 1.4849]);
    expect(rounded(efficiencies, 2)).toEqual([49.88]);
    // below 0.1 V: 52.212 % of the first lithiation by its row; potentials come in steps of 1 mV, and many rows have 0.1 V
    expect(plateaus[0]).toBeCloseTo(3.73, 1);
    expect(plateauShares[0]).toBeCloseTo(52.2, 0);
    expect(plateaus[1]).toBeCloseTo(0.704, 1);
    expect(firstShare?.lower).toBeLessThan(52.212);
    expect(firstShare?.upper).toBeGreaterThan(52.212);
    expect((firstShare?.upper as number) - (firstShare?.lower as number)).toBeLessThan(2);
  });
}

testRealBytes(
  'an insertion in three steps with rests between is one half cycle: 83.55 % in the first cycle of Oslo',
  'cycling/neware_uio.csv.gz',
  async () => {
    const { capacities, efficiencies } = await halfCyclesOf('cycling/neware_uio.csv.gz');
    expect(rounded(capacities, 4).slice(0, 4)).toEqual([5.0862, 4.2494, 4.3684, 4.2467]);
    expect(rounded(efficiencies, 2).slice(0, 2)).toEqual([83.55, 97.21]);
    // the cycler counts two pairs as its cycle 3
    expect((capacities[4] ?? 0) + (capacities[6] ?? 0)).toBeCloseTo(7.974, 3);
  },
);

testRealBytes('a Maccor record gets its signs by repair: 92.17 and 99.01 %', 'cycling/maccor_002.txt', async () => {
  const { capacities, efficiencies } = await halfCyclesOf('cycling/maccor_002.txt', {
    insertionOnCharge: 1,
    repairs: ['sign-from-state'],
    boundary: 3,
  });
  expect(rounded(capacities, 4)).toEqual([2.4421, 2.251, 2.2766, 2.254]);
  expect(rounded(efficiencies, 2)).toEqual([92.17, 99.01]);
});

testRealBytes('an Arbin record of few rows agrees with its own counters', 'cycling/arbin_example.res', async () => {
  const { capacities } = await halfCyclesOf('cycling/arbin_example.res', { insertionOnCharge: 1 });
  const counted = [0.483515, 0.475156, 0.476751, 0.474353, 0.476185, 0.474002, 0.476028, 0.473704];
  for (const [at, capacity] of capacities.entries()) expect((capacity ?? 0) / (counted[at] ?? 0)).toBeCloseTo(1, 3);
  expect(capacities).toHaveLength(8);
});
