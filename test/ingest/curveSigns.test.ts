import { expect, test } from '@jest/globals';
import { signFault } from '../../src/ingest/curveSigns.ts';
import type { FinishedCurve } from '../../src/ingest/files/readFile.ts';
import { galvanostaticCycles } from '../../src/science/analyses/galvanostaticCycles.ts';
import { impedance } from '../../src/science/analyses/impedance.ts';
import { readBytes } from '../support/files.ts';

const UNSIGNED = 'test_time_second,voltage_volt,current_ampere,step_type\n0,0.5,1,CC DChg\n9,0.4,1,CC DChg\n';
const SPECTRUM = "Frequency (Hz);Z' (Ω);-Z'' (Ω);-Phase (°)\n1000;10;5;26.57\n100;12;9;36.87\n";

async function read(text: string, ...repairs: string[]): Promise<FinishedCurve> {
  const { curves } = await readBytes('t.csv', text, { repairs });
  return curves[0] as FinishedCurve;
}

test('signFault() tells a current without signs to analyses of half cycles alone, until it is repaired', async () => {
  const curve = await read(UNSIGNED);
  expect(signFault(curve, galvanostaticCycles)?.message).toMatch(/^the current has no sign, .* \(sign-from-state\)$/);
  expect(signFault(curve, impedance)).toBeNull();
  expect(signFault(await read(UNSIGNED, 'sign-from-state'), galvanostaticCycles)).toBeNull();
});

test('signFault() tells an imaginary impedance whose head turns it to analyses of spectra alone, until it is repaired', async () => {
  const curve = await read(SPECTRUM);
  expect(signFault(curve, impedance)).toEqual({
    code: 'SIGN_IN_HEAD',
    message:
      'the imaginary impedance has the opposite sign, as its head "-Z\'\' (Ω)" says: repair it first (sign-from-head)',
  });
  expect(signFault(curve, galvanostaticCycles)).toBeNull();
  expect(signFault(await read(SPECTRUM, 'sign-from-head'), impedance)).toBeNull();
});

test('signFault() lets a spectrum be whose phase alone is turned', async () => {
  expect(signFault(await read(SPECTRUM.replace('-Z', 'Z')), impedance)).toBeNull();
});
