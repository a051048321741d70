import { expect, test } from '@jest/globals';
import { evidenceOf } from '../../../src/science/facts/evidence.ts';
import { settingOf } from '../../../src/science/facts/settingOf.ts';
import { evidenceBase } from '../../support/evidence.ts';
import { measurement, quantity } from '../../support/records.ts';

const run = measurement({
  key: 'epr',
  technique: 'EPR',
  settings: [
    { code: 'MICROWAVE_FREQUENCY', value: { value: quantity('9450 MHz', 'FREQUENCY') } },
    { code: 'TEMPERATURE', value: { missing: 'NOT_REPORTED' } },
  ],
});

test.each([
  ['MICROWAVE_FREQUENCY', 'epr', 9.45], // MHz become GHz
  ['TEMPERATURE', 'epr', undefined],
  ['MODULATION_AMPLITUDE', 'epr', undefined],
  ['TEMPERATURE', undefined, undefined],
])('settingOf() finds %s of the run %s: %s', (code, key, value) => {
  const of = key === undefined ? {} : { measurement: key };
  const facts = evidenceOf(evidenceBase([{ quantity: 'EPR_ASYMMETRY', value: '1.2', ...of }], { measurements: [run] }));
  expect(facts.map((fact) => settingOf(fact, code)?.value)).toEqual([value]);
});
