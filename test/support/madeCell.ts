import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from '../../src/api/server.ts';
import { readSdl } from '../../src/contract/sdl.ts';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { importDataset } from '../../src/ingest/importDataset.ts';
import { loadSeed } from '../../src/ingest/loadSeed.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { Store } from '../../src/store/store.ts';
import { tempFolder } from './cli.ts';
import { contract } from './seed.ts';

export const MADE = 'made_2026_cell';

/** The insertion curve of the known answers, straight between six points: mAh/g and V. */
const POINTS = [
  [0, 2],
  [50, 1],
  [150, 0.3],
  [180, 0.1],
  [300, 0.05],
  [420, 0],
] as const;

const MASS_MG = 2;
const CURRENT_MA = 0.1;
const ROWS = 421;

/** Potential after a charge, in mAh/g, stretched to a total. */
function potentialAt(charge: number, total: number): number {
  const reduced = (charge / total) * 420;
  const at = Math.max(
    1,
    POINTS.findIndex(([q]) => q >= reduced - 1e-9),
  );
  const [[q0, v0], [q1, v1]] = [POINTS[at - 1] ?? POINTS[0], POINTS[at] ?? POINTS[5]];
  return v0 + ((reduced - q0) / (q1 - q0)) * (v1 - v0);
}

/**
 * Two cycles, each a row per mAh/g or so: 520 in and 422 out, then 420 in and 418 out. Made, not measured.
 *
 * @param part of these capacities
 */
export function madeRecord(part = 1): string {
  const lines = ['Test Time / s,Voltage / V,Current / mA', '0,2,0'];
  let time = 0;
  for (const [whole, sign] of [
    [520, -1],
    [422, 1],
    [420, -1],
    [418, 1],
  ] as const) {
    const total = part * whole;
    const step = (((total * MASS_MG) / 1000 / CURRENT_MA) * 3600) / (ROWS - 1);
    for (let row = 0; row < ROWS; row += 1) {
      const charge = (total * row) / (ROWS - 1);
      const potential = potentialAt(sign < 0 ? charge : total - charge, total);
      if (row > 0) time += step;
      lines.push(`${time.toFixed(3)},${potential.toFixed(6)},${sign * CURRENT_MA}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Where a made paper says everything. */
export const PLACE = '{ part: TEXT, section: Results, paragraph: 1, sentence: 1 }';

/** The beginning of a dataset of one made carbon, `hc`, of one paper, up to its cells. */
export function madeHead(key: string): string {
  return `key: ${key}
title: A made carbon
curator: hard-carbon-kb
licence: CC0-1.0
sources:
  - { key: ${key}, kind: ARTICLE, title: { text: "A made carbon" }, authors: ["A. Maker"], doi: { missing: NOT_REPORTED }, year: 2026, venue: { missing: NOT_REPORTED }, licence: { missing: NOT_REPORTED }, laboratory: made }
laboratories:
  - { key: made, name: Made, affiliations: [Made] }
materials:
  - { key: hc, name: HC, at: [${PLACE}] }
`;
}

/** What a second curve is: of the same run, of another cell, or at another rate, and the measurement that it belongs to. */
const secondRuns = { REPEAT: 'gcd', CELL: 'other', RATE: 'fast' } as const;

type MadeOptions = {
  readonly observations?: string;
  readonly analyses?: string;
  readonly mass?: boolean;
  readonly second?: keyof typeof secondRuns;
};

const settingOf = (code: string, reported: string) =>
  `{ code: ${code}, value: { reported: "${reported}", setting: true } }`;

/** A dataset of a made carbon whose only numbers of capacity are those of a curve, and what a paper might say beside. */
export function madeDataset({ observations = '', analyses = '', mass = true, second }: MadeOptions = {}): string {
  const folder = join(tempFolder(), 'seed', 'papers', MADE);
  mkdirSync(join(folder, 'curves'), { recursive: true });
  writeFileSync(join(folder, 'curves', 'gcd.bdf.csv'), madeRecord());
  if (second) writeFileSync(join(folder, 'curves', 'second.bdf.csv'), madeRecord(second === 'RATE' ? 0.6 : 0.97));
  const at = PLACE;
  const window = (key: string, region: string, end: string, volts: string) =>
    `  - { key: ${key}, quantity: REGION_${end}_POTENTIAL, measurement: gcd, conditions: { region: ${region} }, value: { reported: "${volts} V", setting: true }, at: ${at} }`;
  const tied = (process: string, region: string) =>
    `  - { key: in-${region.toLowerCase()}, quantity: PROCESS_CAPACITY, measurement: gcd, conditions: { region: ${region}, process: ${process} }, value: { missing: NOT_REPORTED }, at: ${at} }`;
  writeFileSync(
    join(folder, 'dataset.yaml'),
    `${madeHead(MADE)}cells:
  - { key: hc-na, material: hc, ion: Na, at: [${at}] }
${second === 'CELL' ? `  - { key: hc-na-2, material: hc, ion: Na, at: [${at}] }\n` : ''}measurements:
  - key: gcd
    technique: GALVANOSTATIC_CYCLING
    cell: hc-na
    settings: [${[...(mass ? [settingOf('ACTIVE_MASS', '2 mg')] : []), ...(second === 'RATE' ? [settingOf('SPECIFIC_CURRENT', '50 mA/g')] : [])].join(', ')}]
    at: [${at}]
${second === 'RATE' ? `  - { key: fast, technique: GALVANOSTATIC_CYCLING, cell: hc-na, settings: [${settingOf('ACTIVE_MASS', '2 mg')}, ${settingOf('SPECIFIC_CURRENT', '500 mA/g')}], at: [${at}] }\n` : ''}${second === 'CELL' ? `  - { key: other, technique: GALVANOSTATIC_CYCLING, cell: hc-na-2, settings: [${settingOf('ACTIVE_MASS', '2 mg')}], at: [${at}] }\n` : ''}
curves:
  - { key: gcd, measurement: gcd, file: curves/gcd.bdf.csv, shownIn: ["1a"], ${analyses === '' ? '' : `analyses: ${analyses}, `}at: [${at}] }
${second ? `  - { key: second, measurement: ${secondRuns[second]}, file: curves/second.bdf.csv, at: [${at}] }\n` : ''}observations:
${window('upper', 'HP', 'LOWER', '0.16')}
${window('lower', 'LP', 'UPPER', '0.068')}
${tied('ADSORPTION', 'HP')}
${tied('INTERCALATION', 'IP')}
${tied('PORE_FILLING', 'LP')}
${observations}
claims:
  - key: order
    material: hc
    ion: Na
    order: { ascending: [PORE_FILLING, ADSORPTION, INTERCALATION] }
    hedging: STATED
    paraphrase: Most sodium is said to lie between the layers.
    at: ${at}
`,
  );
  return folder;
}

/** The records as an earlier version of the methods would have made them: version 0, and all values 1 higher. */
export function asComputedBefore(records: DatasetRecords): DatasetRecords {
  return {
    ...records,
    curves: records.curves.map((curve) => ({ ...curve, analysedBy: 'before' })),
    measuredMetrics: records.measuredMetrics.map((metric) => ({
      ...metric,
      id: metric.id.replace(/\.\d+$/, '.0'),
      version: 0,
      value: { ...metric.value, value: metric.value.value + 1 },
    })),
  };
}

export type MadeServer = {
  readonly store: Store;
  readonly ask: (query: string, variables?: object) => Promise<{ readonly data: never; readonly errors?: unknown }>;
  close(): Promise<void>;
};

/** A server over the ions of the seed and one made dataset. */
export async function serveMade(folder: string): Promise<MadeServer> {
  const store = openStore({ file: join(tempFolder(), 'base.sqlite'), migrationsFolder: 'migrations' });
  const options = { schema: contract, now: () => new Date(0) };
  await loadSeed(store, 'seed', options);
  const report = await importDataset(store, folder, options);
  if (report.status === 'REFUSED') throw new Error(JSON.stringify(report.problems));
  const server = await createServer({ store, sdl: readSdl('schema'), log: () => {} });
  const { host, port } = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    store,
    async ask(query, variables = {}) {
      const response = await fetch(`http://${host}:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as never;
    },
    async close() {
      await server.close(1000);
      await store.close();
    },
  };
}
