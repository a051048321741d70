import { expect } from '@jest/globals';
import { analyseGalvanostatic, type GalvanostaticAnalysis } from '../../src/knowledge/galvanostatic.ts';
import { curveOf, readRealFile, testRealBytes } from '../support/files.ts';

type Options = { readonly boundary?: number; readonly insertion?: 'CHARGE' | 'DISCHARGE'; readonly repairs?: string[] };

async function analysed(path: string, { boundary = 0.1, insertion = 'DISCHARGE', repairs = [] }: Options = {}) {
  const { columns } = curveOf(await readRealFile(path, { repairs }));
  const result = analyseGalvanostatic(columns, { boundary, mass: null, insertion });
  if ('refused' in result) throw new Error(result.refused.message);
  return result.found;
}

/** Capacities in mAh, rounded to 4 decimals: cyclers' own counters and other programs agree to some parts in 100,000. */
const capacities = ({ halves }: GalvanostaticAnalysis) => halves.map(({ capacity }) => Number(capacity.toFixed(4)));
const efficiencies = ({ cycles }: GalvanostaticAnalysis) =>
  cycles.map(({ efficiency }) => (efficiency === null ? null : Number((100 * efficiency).toFixed(2))));

const LANDT = 'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt';

for (const path of [`${LANDT}.bdf.csv`, `${LANDT}.csv.gz`]) {
  testRealBytes(`${path} holds 7.1438 mAh in, 3.5634 out (49.88 %), 1.4849 in`, path, async () => {
    const analysis = await analysed(path);
    expect(capacities(analysis)).toEqual([7.1438, 3.5634, 1.4849]);
    expect(efficiencies(analysis)).toEqual([49.88, null]);
    const [first, second] = analysis.halves.map(({ split }) => ('found' in split ? split.found : undefined));
    // below 0.1 V: 52.2 % of the first lithiation
    expect(first?.plateau).toBeCloseTo(3.73, 2);
    expect(100 * (first?.plateauShare ?? 0)).toBeCloseTo(52.2, 1);
    expect(second?.plateau).toBeCloseTo(0.704, 3);
  });
}

testRealBytes(
  'an insertion in three steps with rests between is one half cycle: 83.55 % in the first cycle of Oslo',
  'cycling/neware_uio.csv.gz',
  async () => {
    const analysis = await analysed('cycling/neware_uio.csv.gz');
    expect(capacities(analysis).slice(0, 4)).toEqual([5.0862, 4.2494, 4.3684, 4.2467]);
    expect(efficiencies(analysis).slice(0, 2)).toEqual([83.55, 97.21]);
    // the cycler counts two pairs as its cycle 3
    expect((analysis.cycles[2]?.insertion ?? 0) + (analysis.cycles[3]?.insertion ?? 0)).toBeCloseTo(7.974, 3);
  },
);

testRealBytes('a Maccor record gets its signs by repair: 92.17 and 99.01 %', 'cycling/maccor_002.txt', async () => {
  const analysis = await analysed('cycling/maccor_002.txt', {
    insertion: 'CHARGE',
    repairs: ['sign-from-state'],
    boundary: 3,
  });
  expect(capacities(analysis)).toEqual([2.4421, 2.251, 2.2766, 2.254]);
  expect(efficiencies(analysis)).toEqual([92.17, 99.01]);
});

testRealBytes('an Arbin record of few rows agrees with its own counters', 'cycling/arbin_example.res', async () => {
  const { halves } = await analysed('cycling/arbin_example.res', { insertion: 'CHARGE' });
  const counted = [0.483515, 0.475156, 0.476751, 0.474353, 0.476185, 0.474002, 0.476028, 0.473704];
  for (const [at, { capacity }] of halves.entries()) expect(capacity / (counted[at] ?? 0)).toBeCloseTo(1, 3);
  expect(halves).toHaveLength(8);
});
