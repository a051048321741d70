import { expect, test } from '@jest/globals';
import { regionWidth } from '../../../src/science/metrics/regionWidth.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, values } from '../../support/metrics.ts';

function end(which: 'UPPER' | 'LOWER', region: string, value: string): Said {
  return { quantity: `REGION_${which}_POTENTIAL`, value, conditions: { region } };
}

const cutOff: Said = {
  quantity: 'CUTOFF_POTENTIAL',
  value: '5.00 mV',
  conditions: { direction: 'INSERTION', mode: 'OPERANDO' },
};

test('REGION_WIDTH from 160 mV to 0.068 V is 0.092 V', () => {
  const said = [end('UPPER', 'IP', '160 mV'), end('LOWER', 'IP', '0.068 V')];
  expect(values(regionWidth, said)).toEqual([0.092]);
  expect(derived(regionWidth, said)[0]?.sentence).toBe('From 0.16 to 0.068 V are 0.092 V.');
});

test('REGION_WIDTH of the lowest region reaches to the cut-off, which it assumes from another run', () => {
  const [width] = derived(regionWidth, [end('UPPER', 'LP', '0.013 V'), cutOff]);
  expect(width?.value.value).toBe(0.008);
  expect(width?.parameters).toMatchObject([{ name: 'lowerCutOff', value: 0.005, unit: 'V' }]);
});

test("REGION_WIDTH assumes nothing where the region's own end is the lowest that is stated", () => {
  const [width] = derived(regionWidth, [end('UPPER', 'LP', '0.013 V'), end('LOWER', 'PLATEAU', '0.003 V')]);
  expect(width?.value.value).toBe(0.01);
  expect(width?.parameters).toEqual([]);
});

test('REGION_WIDTH is nothing where an end is not known, or none lies below the other', () => {
  expect(values(regionWidth, [end('UPPER', 'HP', '1.5 V'), cutOff])).toEqual([]);
  expect(values(regionWidth, [end('UPPER', 'LP', '0.013 V')])).toEqual([]);
  expect(values(regionWidth, [end('UPPER', 'IP', '0.068 V'), end('LOWER', 'IP', '0.16 V')])).toEqual([]);
});
