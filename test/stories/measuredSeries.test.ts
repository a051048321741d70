import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MeasuredCurve } from '../../src/domain/analysis.ts';
import { tempFolder } from '../support/cli.ts';
import { type MadeServer, madeHead, PLACE, serveMade } from '../support/madeCell.ts';
import { madeVoltammogram } from '../support/voltammograms.ts';

const KEY = 'made_2026_rates';
const RATES = [0.1, 0.2, 0.5, 1, 2];
const at = PLACE;

function fileOf({ columns }: MeasuredCurve): string {
  const numbers = (quantity: string) => columns.find((each) => each.quantity === quantity)?.values ?? [];
  const [time, voltage, current] = [numbers('TEST_TIME'), numbers('VOLTAGE'), numbers('CURRENT')];
  const rows = Array.from(time, (seconds, row) => `${seconds},${voltage[row]},${current[row]}`);
  return ['Test Time / s,Voltage / V,Current / mA', ...rows, ''].join('\n');
}

/** Voltammograms of one cell at five scan rates, each in a file of its own, with currents that grow as the rate to the 0.9. */
function madeRates(): string {
  const folder = join(tempFolder(), 'seed', 'papers', KEY);
  mkdirSync(join(folder, 'curves'), { recursive: true });
  for (const rate of RATES) {
    const curve = madeVoltammogram({ rates: [rate], current: () => 2 * rate ** 0.9 });
    writeFileSync(join(folder, 'curves', `cv_${rate}.bdf.csv`), fileOf(curve));
  }
  const measurements = RATES.map(
    (rate) =>
      `  - { key: cv-${rate}, technique: CV, cell: hc-na, settings: [{ code: SCAN_RATE, value: { reported: "${rate} mV/s", setting: true } }], at: [${at}] }`,
  );
  const curves = RATES.map(
    (rate) => `  - { key: cv-${rate}, measurement: cv-${rate}, file: curves/cv_${rate}.bdf.csv, at: [${at}] }`,
  );
  writeFileSync(
    join(folder, 'dataset.yaml'),
    `${madeHead(KEY)}cells:
  - { key: hc-na, material: hc, ion: Na, at: [${at}] }
measurements:
${measurements.join('\n')}
curves:
${curves.join('\n')}
`,
  );
  return folder;
}

let server: MadeServer;
beforeAll(async () => {
  server = await serveMade(madeRates());
});
afterAll(() => server.close());

test('curves of one cell at several scan rates give one b, which rules take as evidence of all of them', async () => {
  const { data, errors } = await server.ask(`{
    assessment(material: "${KEY}/hc", ion: Na, process: ADSORPTION) {
      lines { rule { code } direction inputs { derivedMetric { metric { code } value { value } curves { id } } } }
    }
  }`);
  expect(errors).toBeUndefined();
  const { lines } = (
    data as {
      assessment: {
        lines: readonly {
          rule: { code: string };
          direction: string;
          inputs: readonly { derivedMetric: { value: { value: number }; curves: readonly { id: string }[] } }[];
        }[];
      };
    }
  ).assessment;
  const line = lines.find(({ rule }) => rule.code === 'R-AC-b');
  expect(line?.direction).toBe('SUPPORTS');
  const [metric] = line?.inputs.map(({ derivedMetric }) => derivedMetric) ?? [];
  expect(metric?.value.value).toBeCloseTo(0.9, 6);
  expect(metric?.curves.map(({ id }) => id)).toEqual(RATES.map((rate) => `Curve:${KEY}/cv-${rate}`));
});
