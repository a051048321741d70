import { expect, test } from '@jest/globals';
import { eprMetalThickness } from '../../../src/science/metrics/eprMetalThickness.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, numbers, runWith, values } from '../../support/metrics.ts';

function asymmetry(value: string): Said {
  return { quantity: 'EPR_ASYMMETRY', value, measurement: 'epr' };
}

test.each([
  ['1.13', 'Li', 0.5639 * 1.577],
  ['1.28', 'Na', 0.8029 * 1.131],
  ['1.05', 'K', 0.3561 * 1.389],
] as const)('EPR_METAL_THICKNESS for A/B of %s is that of bulk %s of %d um', (value, ion, expected) => {
  const [thickness = 0] = values(eprMetalThickness, [{ ...asymmetry(value), ion }], { ion });
  expect(thickness / 1e4 / expected).toBeCloseTo(1, 3);
});

test('EPR_METAL_THICKNESS assumes X band where no frequency is stated, and says so', () => {
  const [one] = derived(eprMetalThickness, [asymmetry('1.28')]);
  expect(one?.parameters).toMatchObject([
    { name: 'frequency', value: 9.45, unit: 'GHz' },
    { name: 'skinDepthNa', value: near(1.13074), unit: 'um' },
  ]);
  expect(one?.sentence).toBe(
    'An A/B of 1.28 (1.275 to 1.285) needs 0.9079 um of bulk Na, whose skin depth at 9.45 GHz is 1.131 um.',
  );
});

test('EPR_METAL_THICKNESS falls with the root of the frequency; one of 0 is none', () => {
  const at = (reported: string) => ({
    rest: { measurements: [runWith('epr', { MICROWAVE_FREQUENCY: [reported, 'FREQUENCY'] })] },
  });
  const [high] = derived(eprMetalThickness, [asymmetry('1.28')], at('37.8 GHz'));
  expect(high?.value.value).toEqual(near(9079.05 / 2));
  expect(high?.parameters.map(({ name }) => name)).toEqual(['skinDepthNa']);
  expect(values(eprMetalThickness, [asymmetry('1.28')], at('0 GHz'))).toEqual([near(9079.05)]);
});

test('EPR_METAL_THICKNESS starts at none for a symmetric line, is open above the peak and none beyond', () => {
  expect(numbers(eprMetalThickness, [asymmetry('1.00')])[0]?.slice(0, 2)).toEqual([0, 0]);
  expect(numbers(eprMetalThickness, [asymmetry('4.84')])[0]?.[2]).toEqual(expect.any(Number));
  expect(numbers(eprMetalThickness, [asymmetry('>2')])[0]?.[2]).toBeNull();
  expect(values(eprMetalThickness, [asymmetry('5.2')])).toEqual([]);
});
