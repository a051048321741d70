import { expect } from '@jest/globals';
import type { AnalysisResult, MeasuredCurve } from '../../src/domain/analysis.ts';
import { gitt } from '../../src/science/analyses/gitt.ts';
import { curveOf, numbersIn, readRealFile, testRealBytes } from '../support/files.ts';
import { madeTitration } from '../support/titration.ts';

const standards = Object.fromEntries(Object.entries(gitt.parameters).map(([name, { standard }]) => [name, standard]));

function analysed(columns: MeasuredCurve['columns'], given: Readonly<Record<string, number>>): AnalysisResult {
  const result = gitt.analyse(
    { ion: 'Na', curves: [{ id: 'real', columns, settings: {} }] },
    { ...standards, ...given },
  );
  if ('refused' in result) throw new Error(result.refused.message);
  return result.found;
}

const PULSE = 'cycling/sample_hppc_pulse.xlsx';

async function pulseColumns() {
  const columns = [
    ['Time', 'TEST_TIME', 's'],
    ['Current', 'CURRENT', 'A'],
    ['Voltage', 'VOLTAGE', 'V'],
  ].map(([column = '', quantity = '', unit = '']) => ({ column, quantity, unit }));
  return curveOf(await readRealFile(PULSE, { columns })).columns;
}

testRealBytes('the pulse of a real cell drops from 4.18647 to 4.16441 V: 7.34 mOhm', PULSE, async () => {
  const { numbers } = analysed(await pulseColumns(), { skip: 1 });
  const resistance = numbers.find(({ metric }) => metric === 'MEASURED_OHMIC_RESISTANCE');
  expect(1000 * (resistance?.value ?? 0)).toBeCloseTo(7.34, 2);
  expect(resistance?.conditions.direction).toBe('INSERTION');
  expect(resistance?.sentence).toBe(
    'Pulse 1 moves the voltage by -22.06 mV at its first row, 3004 mA within 0.12 s: 0.007344 ohm.',
  );
});

testRealBytes('its 10 s are too short for the 60 s that are left out, unless less is', PULSE, async () => {
  const columns = await pulseColumns();
  const { refused } = analysed(columns, {});
  expect(refused).toMatchObject([{ metric: 'MEASURED_DIFFUSION_TIME', code: 'TOO_FEW_ROWS' }]);
  const [time] = analysed(columns, { skip: 1, spheres: 0, greatestReach: 1, restsFull: 1 }).numbers;
  expect(time?.sentence).toMatch(/^Pulse 1 \(3001 mA for 10\.03 s\) moves the equilibrium potential by -14\.8\d* mV/);
  expect(time?.sentence).toMatch(
    /The rest ends with a drift of \S+ mV\/h and may have \S+ mV left to relax, the one before \S+ mV\.$/,
  );
});

testRealBytes(
  'pulses made with the 39 diffusivities of hard carbon give these back, with the highest at 6280.8 mol/m3',
  'hardcarbon/D_n.csv',
  async () => {
    const curve = curveOf(await readRealFile('hardcarbon/D_n.csv'));
    const [concentration, diffusivity] = [numbersIn(curve, 'CONCENTRATION'), numbersIn(curve, 'DIFFUSIVITY')];
    // spheres of 3.48 um, as the source of the data has them; pulses of 5 s, so that ions get a thousandth of the way
    const radius = 3.48e-6;
    const pulses = Array.from(diffusivity, (value) => ({ tau: 5, reach: (5 * value) / radius ** 2, change: -0.001 }));
    const { time, current, voltage } = madeTitration(pulses, { noise: 1e-6 });
    const columns = [
      { quantity: 'TEST_TIME', unit: 's', values: time, label: 'time', words: null },
      { quantity: 'CURRENT', unit: 'mA', values: current, label: 'current', words: null },
      { quantity: 'VOLTAGE', unit: 'V', values: voltage, label: 'voltage', words: null },
    ];
    const { numbers, refused } = analysed(columns, { diffusionLength: 34_800, skip: 0.5, resolution: 1e-6 });
    expect([numbers.length, refused.length]).toEqual([39, 0]);
    const found = numbers.map(({ value }) => value / 1e4);
    for (const [at, value] of found.entries()) {
      const ratio = value / (diffusivity[at] as number);
      expect(ratio).toBeGreaterThan(0.9);
      expect(ratio).toBeLessThan(1.01);
    }
    expect(concentration[found.indexOf(Math.max(...found))]).toBeCloseTo(6280.8, 1);
  },
);
