import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadDataset } from '../../src/ingest/readDataset.ts';
import { readDatasetText } from '../../src/ingest/readDataset.ts';
import { schema } from '../contract/schema.ts';

/** Key of the made dataset. */
export const KEY = 'roe_2024_made';

/** A place in the abstract, for records that need one. */
export const AT = '{ part: ABSTRACT, sentence: 1 }';

/** The parts of a small dataset without faults: one source, one material, one sodium cell, one XRD measurement. */
const PARTS = {
  key: KEY,
  title: 'Made for tests',
  curator: 'tester',
  licence: 'CC0-1.0',
  sources: `
  - { key: roe_2024, kind: ARTICLE, title: { text: T }, doi: { text: 10.1000/made }, venue: { missing: NOT_REPORTED }, licence: { missing: NOT_REPORTED } }`,
  ions: `
  - symbol: Na
    name: sodium
    charge: 1
    ionicRadius: { reported: "1.02 angstrom" }
    molarMass: { reported: "22.99 g/mol" }
    metalDensity: { reported: "0.968 g/cm3" }
    compound: NaC8
    at: [{ part: TABLE }]`,
  materials: `
  - { key: hc, name: HC, at: [${AT}] }
  - { key: hc2, name: HC2, at: [${AT}] }`,
  cells: `
  - { key: hc-na, material: hc, ion: Na, at: [${AT}] }`,
  measurements: `
  - { key: xrd, technique: XRD, material: hc, conditions: { mode: EX_SITU, cycle: 1 }, at: [${AT}] }
  - { key: gcd, technique: GALVANOSTATIC_CYCLING, cell: hc-na, at: [${AT}] }`,
};

export type Parts = Readonly<
  Partial<Record<keyof typeof PARTS | 'observations' | 'claims' | 'laboratories' | 'curves', string>>
> & {
  readonly dftResults?: string;
  readonly mechanismModels?: string;
  readonly leftOut?: string;
};

/** YAML of the made dataset with parts replaced; a record list begins with a line of its own or is in flow style. */
export function datasetYaml(parts: Parts = {}): string {
  return Object.entries({ ...PARTS, ...parts })
    .map(([name, text]) => `${name}: ${text}\n`)
    .join('');
}

/** `path: message` of everything that is wrong with the made dataset. */
export function problemsOf(parts: Parts): readonly string[] {
  return readDatasetText(datasetYaml(parts), parts.key ?? KEY, schema).problems.map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

/** The made dataset, which must have no fault. */
export function made(parts: Parts = {}): ReadDataset {
  const { dataset, problems } = readDatasetText(datasetYaml(parts), parts.key ?? KEY, schema);
  if (dataset === undefined) throw new Error(JSON.stringify(problems));
  return dataset;
}

/** One observation in flow style with the fields that the test is about. */
export function observation(fields: string): string {
  return `\n  - { ${fields}, at: ${AT} }`;
}

/** Writes datasets into folders of a new folder and returns it. */
export function folderOf(texts: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), 'datasets-'));
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(join(root, name, 'dataset.yaml'), text);
  }
  return root;
}
