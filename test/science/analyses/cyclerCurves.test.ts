import { expect, test } from '@jest/globals';
import type { AnalysisResult, MeasuredCurve } from '../../../src/domain/analysis.ts';
import type { Analysis } from '../../../src/science/analyses/analysis.ts';
import { capacityRetention } from '../../../src/science/analyses/capacityRetention.ts';
import { differentialCapacity } from '../../../src/science/analyses/differentialCapacity.ts';
import { rateCapability } from '../../../src/science/analyses/rateCapability.ts';
import { regionCapacities } from '../../../src/science/analyses/regionCapacities.ts';
import { slopePlateauByInflection } from '../../../src/science/analyses/slopePlateauByInflection.ts';
import { foundIn, refusalOf } from '../../support/analysed.ts';
import { type MadeHalf, madeRecord, normalNumbers, valuesOf } from '../../support/made.ts';

/** With standards, but for those that are given. */
function analysed(analysis: Analysis, curve: MeasuredCurve, given: Readonly<Record<string, number | null>> = {}) {
  const standards = Object.fromEntries(
    Object.entries(analysis.parameters).map(([name, { standard }]) => [name, standard]),
  );
  return analysis.analyse({ ion: 'Na', curves: [curve] }, { ...standards, ...given });
}

const codesOf = ({ refused }: AnalysisResult) => [...new Set(refused.map(({ code }) => code))];
const rounded = (values: readonly number[], digits = 3) => values.map((value) => Number(value.toFixed(digits)));

/** A step of the charge at 0.068 V, 10 mV wide, from 0.26 V down; at 1 mA. */
const logistic = (share: number) => 0.068 + 0.01 * Math.log(1 / (1e-9 + 0.998 * share + 0.001) - 1);
const into = (potential: MadeHalf['potential'], hours = 2): MadeHalf => ({ current: -1, hours, potential });
const out = (potential: MadeHalf['potential'], hours = 2): MadeHalf => ({
  current: 1,
  hours,
  potential: (share) => potential(1 - share),
});
const LOGISTIC = madeRecord([into(logistic), out(logistic), into(logistic)], 2001);

test('differentialCapacity tells the peak of each half cycle: 0.068 V, 5000 mAh/g/V, 35.3 mV', () => {
  const result = foundIn(analysed(differentialCapacity, LOGISTIC, { mass: 0.01 }));
  const directions = result.numbers
    .filter(({ metric }) => metric === 'MEASURED_DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL')
    .map(({ conditions }) => [conditions.cycleClass, conditions.direction, conditions.label]);
  expect(directions).toEqual([
    ['FIRST', 'INSERTION', 'peak 1'],
    ['FIRST', 'EXTRACTION', 'peak 1'],
    ['REVERSIBLE', 'INSERTION', 'peak 1'],
  ]);
  for (const potential of valuesOf(result, 'MEASURED_DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL')) {
    expect(potential).toBeCloseTo(0.068, 4);
  }
  for (const height of valuesOf(result, 'MEASURED_DIFFERENTIAL_CAPACITY_PEAK_HEIGHT')) {
    expect(Math.abs(height / 5010 - 1)).toBeLessThan(0.002);
  }
  expect(rounded(valuesOf(result, 'MEASURED_DIFFERENTIAL_CAPACITY_PEAK_WIDTH'), 4)).toEqual([0.0353, 0.0353, 0.0353]);
  const [area] = valuesOf(result, 'MEASURED_DIFFERENTIAL_CAPACITY_PEAK_AREA');
  expect(area).toBeGreaterThan(197);
  expect(area).toBeLessThan(200);
  expect(result.refused).toEqual([]);
  expect(result.pictures[0]?.series).toHaveLength(3);
  expect(result.pictures[0]?.y.unit).toBe('mAh/g/V');
  expect(result.numbers[0]?.sentence).toMatch(
    /^Peak 1 of cycle 1, insertion lies at 0\.068 V \(0\.06\d+ to 0\.068\d*\)\.$/,
  );
});

test('differentialCapacity gives nothing per gram without the mass, and says what it cannot give', () => {
  const result = foundIn(analysed(differentialCapacity, LOGISTIC));
  expect(codesOf(result)).toEqual(['MASS_UNKNOWN']);
  expect(result.pictures[0]?.y.unit).toBe('mAh/V');
  const straight = madeRecord([into((share) => 1 - share)], 2001);
  expect(codesOf(foundIn(analysed(differentialCapacity, straight, { prominence: 50 })))).toEqual(['NO_PEAK']);
  const coarse = foundIn(analysed(differentialCapacity, madeRecord([into((share) => 1 - share)], 10)));
  expect(codesOf(coarse)).toEqual(['GRID_TOO_FINE']);
  expect(coarse.pictures[0]?.series).toEqual([]);
  // ten of twelve parts flow between 0.2 and 0.1 V, evenly: a peak with a level top, of which noise hides where it is highest
  const level = (share: number) =>
    share < 1 / 12
      ? 0.3 - 1.2 * share
      : share < 11 / 12
        ? 0.2 - 0.12 * (share - 1 / 12)
        : 0.1 - 1.2 * (share - 11 / 12);
  const noise = normalNumbers(3);
  const blurred = madeRecord([into((share) => level(share) + 0.001 * noise())], 1001);
  expect(codesOf(foundIn(analysed(differentialCapacity, blurred, { mass: 1 })))).toEqual(['PEAK_NOT_RESOLVED']);
  const pair = (share: number) => {
    // bisects the charge of two steps 40 mV apart
    let [low, high] = [0, 0.4];
    const charge = (v: number) => 0.5 / (1 + Math.exp((v - 0.18) / 0.01)) + 0.5 / (1 + Math.exp((v - 0.22) / 0.01));
    for (let step = 0; step < 50; step += 1) {
      const middle = (low + high) / 2;
      if (charge(middle) > 0.001 + 0.998 * share) low = middle;
      else high = middle;
    }
    return low;
  };
  const two = foundIn(analysed(differentialCapacity, madeRecord([into(pair)], 2001), { mass: 1 }));
  expect(codesOf(two)).toEqual(['WIDTH_NOT_REACHED']);
  expect(rounded(valuesOf(two, 'MEASURED_DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL')).toSorted()).toEqual([0.182, 0.218]);
  expect(refusalOf(analysed(differentialCapacity, { ...LOGISTIC, columns: [] }))?.code).toBe('COLUMNS_MISSING');
});

test('differentialCapacity tells of a straight profile with noise how strong its strongest peak is, and would have to be', () => {
  const noise = normalNumbers(1);
  const record = madeRecord([into((share) => 0.6 - 0.5 * share + 0.002 * noise())], 400);
  const { numbers, refused } = foundIn(analysed(differentialCapacity, record));
  expect(numbers).toEqual([]);
  expect(refused[0]?.code).toBe('PEAKS_OF_NOISE');
  expect(refused[0]?.message).toMatch(
    /^\|dQ\/dV\| of cycle 1, insertion has no maximum that stands out by 5 % of its highest value and from its noise: the strongest stands out by [2-4]\.\d standard errors, where noise alone reaches 4\.\d in 1 of 20 curves; /,
  );
});

/** 0.6 to 0.1 V over half of 2 mAh, then to 0.02 V. */
const knee = (share: number) => (share < 0.5 ? 0.6 - share : 0.1 - 0.16 * (share - 0.5));
const KNEE = madeRecord([into(knee), out(knee), into(knee), out(knee)], 1001);

test('regionCapacities parts 200 mAh/g at 0.3 and 0.06 V into 60, 90 and 50', () => {
  const result = foundIn(analysed(regionCapacities, KNEE, { upper: 0.3, lower: 0.06, mass: 0.01 }));
  const regions = result.numbers.map(({ conditions }) => conditions.region);
  expect(regions).toEqual(Array.from({ length: 2 }, () => ['HP', 'IP', 'LP']).flat());
  expect(rounded(valuesOf(result, 'MEASURED_REGION_CAPACITY'), 6)).toEqual(
    Array.from({ length: 2 }, () => [60, 90, 50]).flat(),
  );
  for (const { value, lower, upper } of result.numbers) {
    // a row is 0.2 mAh/g, one on either side of a row at the boundary, and the region between has two ends
    expect((upper as number) - value).toBeLessThan(0.801);
    expect(value - (lower as number)).toBeLessThan(0.801);
  }
  expect(result.pictures[0]?.marks).toHaveLength(2);
});

test('regionCapacities is refused without boundaries, mass or crossing', () => {
  expect(refusalOf(analysed(regionCapacities, KNEE))?.code).toBe('BOUNDARIES_UNKNOWN');
  expect(refusalOf(analysed(regionCapacities, KNEE, { upper: 0.3 }))?.code).toBe('BOUNDARIES_UNKNOWN');
  const boundaries = { upper: 0.3, lower: 0.06 };
  expect(codesOf(foundIn(analysed(regionCapacities, KNEE, boundaries)))).toEqual(['MASS_UNKNOWN']);
  const beyond = foundIn(analysed(regionCapacities, KNEE, { ...boundaries, lower: 0.01 }));
  expect(codesOf(beyond)).toEqual(['REGIONS_NOT_CROSSED']);
  expect(refusalOf(analysed(regionCapacities, { ...KNEE, columns: [] }, boundaries))?.code).toBe('COLUMNS_MISSING');
});

test('slopePlateauByInflection splits a knee by tangents at 0.1 V into 100 and 100 mAh/g, and finds no inflection', () => {
  for (const onExtraction of [0, 1]) {
    const result = foundIn(analysed(slopePlateauByInflection, KNEE, { mass: 0.01, onExtraction }));
    expect(rounded(valuesOf(result, 'FITTED_SLOPE_PLATEAU_BOUNDARY'))).toEqual([0.1, 0.1]);
    expect(rounded(valuesOf(result, 'FITTED_SLOPE_CAPACITY'))).toEqual([100, 100]);
    expect(rounded(valuesOf(result, 'FITTED_PLATEAU_CAPACITY'))).toEqual([100, 100]);
    expect(rounded(valuesOf(result, 'FITTED_PLATEAU_SHARE'))).toEqual([50, 50]);
    expect(result.numbers.every(({ conditions }) => conditions.boundaryMethod === 'TANGENTS')).toBe(true);
    expect(codesOf(result)).toEqual(['NO_INFLECTION']);
    expect(result.pictures[1]?.series.map(({ name }) => name)).toContain(
      `tangent of the plateau, cycle 1, ${onExtraction === 1 ? 'extraction' : 'insertion'}`,
    );
  }
});

test('slopePlateauByInflection splits two plateaus at the inflection between them', () => {
  const stairs = (share: number) => 0.3 - 0.2 * Math.tanh((share - 0.4) / 0.05) - 0.02 * share;
  const result = foundIn(analysed(slopePlateauByInflection, madeRecord([into(stairs)], 1001)));
  const [boundary] = valuesOf(result, 'FITTED_SLOPE_PLATEAU_BOUNDARY');
  expect(boundary).toBeCloseTo(0.292, 3);
  const [share] = valuesOf(result, 'FITTED_PLATEAU_SHARE');
  expect(share).toBeCloseTo(60, 0);
  expect(codesOf(result)).toEqual(['MASS_UNKNOWN', 'TANGENTS_APART']);
  expect(result.pictures[0]?.marks[0]?.at).toBeCloseTo(0.8, 2);
  expect(result.numbers[0]?.sentence).toContain('turns its curvature at 0.292 V');
  expect(refusalOf(analysed(slopePlateauByInflection, { ...KNEE, columns: [] }))?.code).toBe('COLUMNS_MISSING');
});

test('slopePlateauByInflection gives no capacities where tangents meet below the profile', () => {
  // the plateau rises towards its end: the tangents meet below all of it
  const dip = (share: number) => (share < 0.5 ? 0.6 - 1.04 * share : 0.08 + 0.02 * (share - 0.5));
  const given = { slopeUpper: 0.5, slopeLower: 0.3, plateauUpper: 0.0901, plateauLower: 0.0845, mass: 1 };
  const result = foundIn(analysed(slopePlateauByInflection, madeRecord([into(dip)], 1001), given));
  expect(codesOf(result)).toContain('BOUNDARY_NOT_CROSSED');
});

/** Cycles in which so many hours go in, and come back. */
const cyclesOf = (hours: readonly number[], current = 1): readonly MadeHalf[] =>
  hours.flatMap((each) => [
    { current: -current, hours: each, potential: (share: number) => 2 - 2 * share },
    { current, hours: each, potential: (share: number) => 2 * share },
  ]);

test('capacityRetention keeps 81 % after 12 cycles of which each loses 2.085 %', () => {
  const record = madeRecord(cyclesOf(Array.from({ length: 12 }, (_, at) => 0.81 ** ((at - 1) / 10))), 20);
  const result = foundIn(analysed(capacityRetention, record, { mass: 0.01 }));
  expect(rounded(valuesOf(result, 'MEASURED_CAPACITY_RETENTION'))).toEqual([rounded([100 * 0.81 ** 0.8])[0], 81]);
  const fade = 100 * (1 - 0.81 ** 0.1);
  expect(valuesOf(result, 'MEASURED_FADE_PER_CYCLE')[0]).toBeCloseTo(fade, 6);
  expect(valuesOf(result, 'FITTED_FADE_PER_CYCLE')[0]).toBeCloseTo(fade, 6);
  expect(result.numbers[0]?.conditions).toMatchObject({ afterCycles: 10, referenceCycle: 2, direction: 'EXTRACTION' });
  expect(result.numbers[0]?.conditions.specificCurrent?.value).toBe(100);
  expect(result.refused).toEqual([]);
  const insertion = foundIn(analysed(capacityRetention, record, { onInsertion: 1, referenceCycle: 1 }));
  expect(insertion.numbers.at(-1)?.conditions).toEqual({ direction: 'INSERTION', referenceCycle: 1, afterCycles: 12 });
});

/** Value and bounds of a metric's numbers, in their order. */
const boundsOf = ({ numbers }: AnalysisResult, metric: string) =>
  numbers
    .filter((each) => each.metric === metric)
    .map(({ value, lower, upper }) => [value, lower, upper].map((each) => each && Number(each.toFixed(3))));

test('capacityRetention leaves open what the last steps do: 0.8 of 1 mAh with a tenth of either is 65 to 98 %', () => {
  const record = madeRecord(cyclesOf([1, 1, 0.8]), 11);
  const result = foundIn(analysed(capacityRetention, record));
  // 0.72 / 1.1 and 0.88 / 0.9
  expect(boundsOf(result, 'MEASURED_CAPACITY_RETENTION')).toEqual([[80, 65.455, 97.778]]);
  expect(boundsOf(result, 'MEASURED_FADE_PER_CYCLE')).toEqual([[20, 2.222, 34.545]]);
});

test('of half cycles of one step each nothing bounds what is kept from above, nor what is lost from below', () => {
  const result = foundIn(analysed(capacityRetention, madeRecord(cyclesOf([1, 1, 0.8]), 2)));
  expect(boundsOf(result, 'MEASURED_CAPACITY_RETENTION')).toEqual([[80, 0, null]]);
  expect(boundsOf(result, 'MEASURED_FADE_PER_CYCLE')).toEqual([[20, null, 100]]);
});

test('rateCapability leaves open what the last steps do', () => {
  const record = madeRecord([...cyclesOf([1], 1), ...cyclesOf([0.4], 2), ...cyclesOf([0.9], 1)], 11);
  const result = foundIn(analysed(rateCapability, record, { mass: 1 }));
  expect(boundsOf(result, 'MEASURED_RATE_CAPACITY')).toEqual([
    [1, 0.9, 1.1],
    [0.8, 0.72, 0.88],
    [0.9, 0.81, 0.99],
  ]);
  expect(boundsOf(result, 'MEASURED_RATE_RETENTION')).toEqual([
    [80, 65.455, 97.778],
    [90, 73.636, 110],
  ]);
  expect(boundsOf(result, 'MEASURED_RATE_RECOVERY')).toEqual([[90, 73.636, 110]]);
});

test('capacityRetention leaves out cycles at another current, and such as are cut short', () => {
  const cut: MadeHalf = { current: 1, hours: 0.5, potential: (share) => share };
  const record = madeRecord([
    ...cyclesOf([1, 1, 0.99]),
    ...cyclesOf([0.4, 0.4], 2),
    ...cyclesOf([0.98]),
    ...cyclesOf([0.97]).slice(0, 1),
    cut,
  ]);
  const result = foundIn(analysed(capacityRetention, record));
  expect(rounded(valuesOf(result, 'MEASURED_CAPACITY_RETENTION'))).toEqual([98]);
  expect(result.refused.map(({ code, message }) => [code, message])).toEqual([
    [
      'CURRENTS_DIFFER',
      'cycle 4 runs at 2 times the current of cycle 2: what is lost is a matter of the rate too; 1 more likewise',
    ],
    ['CUT_SHORT', 'cycle 7 ends at 1 V and cycle 2 at 2 V: their capacities are not those of one window'],
  ]);
});

test('capacityRetention is refused without its reference, and gives no fade of two cycles by a fit', () => {
  const two = madeRecord(cyclesOf([1, 0.99]));
  expect(refusalOf(analysed(capacityRetention, two))?.code).toBe('NO_LATER_CYCLE');
  expect(refusalOf(analysed(capacityRetention, two, { referenceCycle: 7 }))?.code).toBe('NO_REFERENCE_CYCLE');
  expect(refusalOf(analysed(capacityRetention, { ...two, columns: [] }))?.code).toBe('COLUMNS_MISSING');
  expect(codesOf(foundIn(analysed(capacityRetention, two, { referenceCycle: 1 })))).toEqual(['TOO_FEW_CYCLES']);
});

test('a cycle in which nothing flows keeps nothing, and is no reference', () => {
  const nothing = madeRecord(cyclesOf([1, 1, 0]));
  const kept = foundIn(analysed(capacityRetention, nothing, { rateTolerance: 100 }));
  expect(valuesOf(kept, 'MEASURED_CAPACITY_RETENTION')).toEqual([0]);
  expect(codesOf(kept)).toEqual(['NO_CHARGE', 'TOO_FEW_CYCLES']);
  const rates = foundIn(analysed(rateCapability, nothing, { mass: 1 }));
  expect(codesOf(rates)).toEqual(['NO_CHARGE', 'NOT_REPEATED']);
});

test('a half cycle without potentials is not compared', () => {
  const blind: MadeHalf = { current: 1, hours: 1, potential: () => Number.NaN };
  const record = madeRecord([...cyclesOf([1, 1, 1]), ...cyclesOf([1]).slice(0, 1), blind]);
  expect(codesOf(foundIn(analysed(capacityRetention, record)))).toContain('CUT_SHORT');
});

test('rateCapability holds each current against the lowest, and the first against itself when it comes again', () => {
  const record = madeRecord([
    ...cyclesOf([3, 2.9, 2.8], 1),
    ...cyclesOf([1.2, 1.05], 2),
    ...cyclesOf([0.2], 7),
    ...cyclesOf([2.7, 2.66], 1),
  ]);
  const result = foundIn(analysed(rateCapability, record, { mass: 0.01 }));
  expect(rounded(valuesOf(result, 'MEASURED_RATE_CAPACITY'))).toEqual([280, 210, 140, 266]);
  expect(rounded(valuesOf(result, 'MEASURED_RATE_RETENTION'))).toEqual([75, 50, 95]);
  expect(rounded(valuesOf(result, 'MEASURED_RATE_RECOVERY'))).toEqual([95]);
  expect(result.numbers.map(({ conditions }) => conditions.specificCurrent?.value)).toEqual([
    100, 200, 700, 100, 200, 700, 100, 100,
  ]);
  expect(result.numbers.at(-1)?.conditions).toMatchObject({ afterCycles: 8, referenceCycle: 3 });
  expect(result.pictures[0]?.series).toHaveLength(4);
});

test('rateCapability tells rates by their current where the mass is not known, and what is missing', () => {
  const cut: MadeHalf = { current: 2, hours: 0.5, potential: (share) => share };
  const record = madeRecord([...cyclesOf([3], 1), ...cyclesOf([1.2], 2), ...cyclesOf([1], 2).slice(0, 1), cut]);
  const result = foundIn(analysed(rateCapability, record));
  expect(result.numbers.map(({ conditions, value }) => [conditions.label, value.toFixed(0)])).toEqual([['2 mA', '80']]);
  expect(codesOf(result)).toEqual(['MASS_UNKNOWN', 'NOT_REPEATED', 'CUT_SHORT']);
  expect(refusalOf(analysed(rateCapability, madeRecord(cyclesOf([1, 1]))))?.code).toBe('ONE_RATE');
  expect(refusalOf(analysed(rateCapability, { ...record, columns: [] }))?.code).toBe('COLUMNS_MISSING');
});
