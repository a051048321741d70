import { expect, test } from '@jest/globals';
import { numberPlaces } from '../../src/ingest/numberPlaces.ts';
import { readDatasetFolder } from '../../src/ingest/readDataset.ts';
import { setAt } from '../../src/science/analyses/conditionsFor.ts';
import { madeDataset } from '../support/madeCell.ts';
import { contract } from '../support/seed.ts';

const peak = (potential: number) => ({
  metric: 'MEASURED_PEAK_HEIGHT',
  conditions: { cycle: 2, direction: 'INSERTION', label: 'peak 1', potential: setAt('POTENTIAL', potential) } as const,
});

test('numberPlaces() gives a number one name wherever the method finds it', () => {
  const [one, other] = [numberPlaces('Curve:a_2026_b/gcd'), numberPlaces('Curve:a_2026_b/gcd')];
  const named = one(peak(0.102));
  expect(named).toMatch(/^a_2026_b\/gcd-measured-peak-height-[0-9a-f]{8}$/);
  expect(other(peak(0.098))).toBe(named);
  expect(other({ ...peak(0.102), conditions: { ...peak(0.102).conditions, cycle: 1 } })).not.toBe(named);
});

test('numberPlaces() counts numbers that only quantities tell apart, in the order of the result', () => {
  const placeOf = numberPlaces('Curve:a_2026_b/gcd');
  const named = placeOf(peak(0.102));
  expect([placeOf(peak(0.3)), placeOf(peak(0.5))]).toEqual([`${named}-2`, `${named}-3`]);
});

test('numberPlaces() takes the place that an analysis gives before all conditions', () => {
  const placeOf = numberPlaces('Curve:a_2026_b/gitt');
  const third = placeOf({ ...peak(0.1), place: 'pulse 3' });
  expect(numberPlaces('Curve:a_2026_b/gitt')({ metric: peak(0.1).metric, conditions: {}, place: 'pulse 3' })).toBe(
    third,
  );
  expect(placeOf({ ...peak(0.1), place: 'pulse 4' })).not.toBe(third);
});

test('numbers keep their ids where another way to fit moves the boundary that they are numbers of', async () => {
  const [usual, other] = await Promise.all(
    ['', '[{ analysis: SLOPE_PLATEAU_BY_INFLECTION, parameters: [{ name: slopeUpper, value: 0.25 }] }]'].map(
      async (analyses) => {
        const { dataset } = await readDatasetFolder(madeDataset({ analyses }), contract);
        const metrics = dataset?.records.measuredMetrics ?? [];
        return metrics.filter(({ metric }) => metric === 'FITTED_PLATEAU_CAPACITY');
      },
    ),
  );
  const ids = (usual ?? []).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect((other ?? []).map(({ id }) => id)).toEqual(ids);
  const boundary = (all: typeof usual) => all?.map(({ conditions }) => conditions.boundary?.value);
  expect(boundary(other)).not.toEqual(boundary(usual));
});
