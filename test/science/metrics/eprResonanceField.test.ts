import { expect, test } from '@jest/globals';
import { eprResonanceField } from '../../../src/science/metrics/eprResonanceField.ts';
import type { Said } from '../../support/evidence.ts';
import { derived, near, runWith, values } from '../../support/metrics.ts';

function g(value: string): Said {
  return { quantity: 'EPR_G_FACTOR', value, measurement: 'epr' };
}

const at = (reported: string) => ({
  rest: { measurements: [runWith('epr', { MICROWAVE_FREQUENCY: [reported, 'FREQUENCY'] })] },
});

test.each([
  ['2.0026134', '9.45 GHz', 337.15],
  ['2.0028255', '9.80 GHz', 349.6],
  ['2.0024', '9.45 GHz', 337.1859],
  ['2.0026', '9.45 GHz', 337.1523],
  ['2.003', '9450 MHz', 337.0849],
])('EPR_RESONANCE_FIELD of g = %s at %s is %d mT', (value, frequency, expected) => {
  expect(values(eprResonanceField, [g(value)], at(frequency))).toEqual([near(expected)]);
});

test('EPR_RESONANCE_FIELD says how far it lies from that of free electrons', () => {
  expect(derived(eprResonanceField, [g('2.0026')], at('9.45 GHz'))[0]?.sentence).toBe(
    'At 9.45 GHz, electrons with a g factor of 2.0026 resonate at 337.1523 mT (337.1438 to 337.1607), 0.047 mT below free electrons.',
  );
});

test('EPR_RESONANCE_FIELD is none where no frequency is stated, nor of no g factor', () => {
  expect(values(eprResonanceField, [g('2.0026')])).toEqual([]);
  expect(values(eprResonanceField, [g('0')], at('9.45 GHz'))).toEqual([]);
});
