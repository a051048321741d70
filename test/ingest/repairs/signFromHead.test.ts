import { expect, test } from '@jest/globals';
import { mended } from '../../support/curves.ts';
import { columnIn, curveOf, readBytes } from '../../support/files.ts';

const NOVA = "Frequency (Hz);Z' (Ω);-Z'' (Ω);-Phase (°)\n1000;10;5;26.57\n100;12;-9;-36.87\n10;15;0;0\n";

test('SIGN_FROM_HEAD turns what a minus in the head says, so that a capacitance has a negative imaginary part', async () => {
  const { curve, applied } = mended('SIGN_FROM_HEAD', curveOf(await readBytes('nova.txt', NOVA)));
  expect([...columnIn(curve, 'IMAGINARY_IMPEDANCE').values]).toEqual([-5, 9, 0]);
  expect([...columnIn(curve, 'PHASE').values]).toEqual([-26.57, 36.87, 0]);
  expect([...columnIn(curve, 'REAL_IMPEDANCE').values]).toEqual([10, 12, 15]);
  expect(columnIn(curve, 'IMAGINARY_IMPEDANCE').label).toBe("-Z'' (Ω)");
  expect(applied).toEqual({
    code: 'SIGN_FROM_HEAD',
    message: 'turned the sign of "-Z\'\' (Ω)" and "-Phase (°)" in all rows, as the minus in the head says',
    column: null,
    count: 3,
    rows: [],
  });
});

test('SIGN_FROM_HEAD names the one column that it turns', async () => {
  const one = await readBytes('nova.txt', NOVA.replace('-Phase', 'Phase'));
  expect(mended('SIGN_FROM_HEAD', curveOf(one)).applied?.column).toBe("-Z'' (Ω)");
});

test('SIGN_FROM_HEAD leaves a spectrum whose heads bear no minus', async () => {
  const curve = curveOf(await readBytes('nova.txt', NOVA.replaceAll('-Z', 'Z').replace('-Phase', 'Phase')));
  expect(mended('SIGN_FROM_HEAD', curve)).toMatchObject({
    curve,
    applied: null,
    reason: 'no head says that its numbers bear the opposite sign',
  });
});
