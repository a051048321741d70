import { createHash } from 'node:crypto';
import type { Cell } from '../../src/domain/cell.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { CurveRecord } from '../../src/domain/curve.ts';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import type { MeasuredMetric } from '../../src/domain/derivedMetric.ts';
import type { DftResult } from '../../src/domain/dftResult.ts';
import { datasetId, globalId, ionId, type NodeType } from '../../src/domain/globalId.ts';
import type { Ion, IonSymbol } from '../../src/domain/ion.ts';
import type { Locator } from '../../src/domain/locator.ts';
import type { Material } from '../../src/domain/material.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import type { MechanismModel } from '../../src/domain/mechanismModel.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { proposition } from '../../src/domain/proposition.ts';
import { parseQuantity, type Quantity } from '../../src/domain/quantity.ts';
import { notReported } from '../../src/domain/reported.ts';
import type { Laboratory, Source } from '../../src/domain/source.ts';
import type { UnitKind } from '../../src/domain/units.ts';
import { storedColumn } from '../../src/ingest/files/storedColumn.ts';
import { packNumbers } from '../../src/store/packing.ts';

/** The dataset that builders make records of, unless told otherwise. */
export const DATASET = 'doe_2026_pores';

type Parts<T> = Partial<Omit<T, 'id' | 'dataset'>> & { readonly key?: string; readonly dataset?: string };

/** A quantity as printed. */
export function quantity(reported: string, kind: UnitKind = 'SPECIFIC_CAPACITY'): Quantity {
  const result = parseQuantity({ reported }, kind, 'FIVE_PERCENT');
  if (!result.ok) throw new RangeError(result.problems.map(({ message }) => message).join('; '));
  return result.quantity;
}

/** Global id of a record of a dataset; `mshc` of another dataset is `other_2020_word/mshc`. */
export function idOf(type: NodeType, key: string, dataset = DATASET): string {
  return key.includes('/') ? `${type}:${key}` : globalId(type, dataset, key);
}

function identity(type: NodeType, { key, dataset = DATASET }: { readonly key?: string; readonly dataset?: string }) {
  return { id: idOf(type, key ?? 'one', dataset), dataset: datasetId(dataset) };
}

export function locator(parts: Partial<Locator> & { readonly dataset?: string } = {}): Locator {
  const { dataset = DATASET, ...given } = parts;
  return {
    source: idOf('Source', dataset, dataset),
    part: 'TEXT',
    section: 'Results',
    paragraph: 2,
    sentence: 3,
    figure: null,
    panel: null,
    table: null,
    page: null,
    row: null,
    column: null,
    compilation: null,
    method: 'READ_FROM_TEXT',
    curator: 'A. Curator',
    ...given,
  };
}

export function laboratory({ key, dataset, ...parts }: Parts<Laboratory> = {}): Laboratory {
  return {
    ...identity('Laboratory', { key: key ?? 'lab', ...at(dataset) }),
    name: 'Carbon Lab',
    affiliations: [],
    ...parts,
  };
}

/** The slug is the record key, and by default the key of the dataset. */
export function source({ key, dataset = DATASET, ...parts }: Parts<Source> = {}): Source {
  return {
    ...identity('Source', { key: key ?? dataset, dataset }),
    slug: key ?? dataset,
    kind: 'ARTICLE',
    title: { value: 'Closed pores' },
    authors: ['Jane Doe'],
    doi: notReported,
    year: 2026,
    venue: notReported,
    licence: notReported,
    retraction: 'NONE_KNOWN',
    laboratory: null,
    ...parts,
  };
}

const ionNames: Readonly<Record<IonSymbol, string>> = { Li: 'lithium', Na: 'sodium', K: 'potassium' };

export function ion(symbol: IonSymbol, { dataset = DATASET, ...parts }: Omit<Parts<Ion>, 'key' | 'symbol'> = {}): Ion {
  return {
    id: ionId(symbol),
    dataset: datasetId(dataset),
    symbol,
    name: ionNames[symbol],
    charge: 1,
    ionicRadius: quantity('1.02 angstrom', 'LENGTH'),
    molarMass: quantity('22.990 g/mol', 'MOLAR_MASS'),
    metalDensity: quantity('0.968 g/cm3', 'DENSITY'),
    compound: `${symbol}C8`,
    locators: [locator({ dataset })],
    ...parts,
  };
}

/** The slug is the record key. */
export function material({ key = 'hc', dataset = DATASET, ...parts }: Parts<Material> = {}): Material {
  return {
    ...identity('Material', { key, dataset }),
    slug: key,
    name: key.toUpperCase(),
    aliases: [],
    precursor: notReported,
    synthesis: notReported,
    pyrolysisTemperature: notReported,
    morphology: notReported,
    porosity: notReported,
    doping: notReported,
    locators: [locator({ dataset })],
    ...parts,
  };
}

export function cell({ key = 'hc-na', dataset = DATASET, ...parts }: Parts<Cell> = {}): Cell {
  return {
    ...identity('Cell', { key, dataset }),
    material: idOf('Material', 'hc', dataset),
    ion: 'Na',
    label: notReported,
    format: notReported,
    electrolyte: notReported,
    counterElectrode: notReported,
    upperCutoff: notReported,
    lowerCutoff: notReported,
    massBasis: 'NOT_REPORTED',
    oneC: notReported,
    locators: [locator({ dataset })],
    ...parts,
  };
}

export function measurement({ key = 'cv', dataset = DATASET, ...parts }: Parts<Measurement> = {}): Measurement {
  return {
    ...identity('Measurement', { key, dataset }),
    technique: 'CV',
    material: idOf('Material', 'hc', dataset),
    cell: null,
    ion: null,
    conditions: {},
    settings: [],
    rawDataMissing: 'NOT_REPORTED',
    shownIn: [],
    note: null,
    locators: [locator({ dataset })],
    ...parts,
  };
}

/** What a made curve holds: numbers by the quantity and unit of their column, `VOLTAGE V`. */
type Columns = Readonly<Record<string, readonly number[]>>;

/** A curve of two rows with time, voltage and current, unless told otherwise, from a file that holds its key. */
export function curve({
  key = 'gcd',
  dataset = DATASET,
  columns = { 'TEST_TIME s': [0, 10], 'VOLTAGE V': [0.5, 0.4], 'CURRENT mA': [-1, -1] },
  ...parts
}: Omit<Parts<CurveRecord>, 'columns'> & { readonly columns?: Columns } = {}): CurveRecord {
  const content = Buffer.from(`file of ${dataset}/${key}`);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const numbers = Object.values(columns).map((values) => Float64Array.from(values));
  return {
    ...identity('Curve', { key, dataset }),
    measurement: idOf('Measurement', 'cv', dataset),
    technique: 'CV',
    material: idOf('Material', 'hc', dataset),
    ion: null,
    name: null,
    format: 'BDF',
    potentialReference: null,
    rowCount: numbers[0]?.length ?? 0,
    file: { name: `${key}.csv`, sha256, size: content.length },
    companions: [],
    columns: Object.keys(columns).map((head, at) => {
      const [quantityCode = 'OTHER', unit = null] = head.split(' ');
      const values = numbers[at] as Float64Array;
      return storedColumn({ quantity: quantityCode, label: head, unit, values, words: null });
    }),
    facts: [],
    warnings: [],
    repairs: [],
    analyses: [],
    notComputed: [],
    shownIn: [],
    note: null,
    locators: [locator({ dataset })],
    values: numbers.map(packNumbers),
    analysedBy: 'now',
    contents: [{ sha256, size: content.length, packing: 'NONE', bytes: content }],
    ...parts,
  };
}

/** A number that an analysis made of the curve `gcd`, which `statement` is the evidence of. */
export function measuredMetric({
  key = 'gcd-capacity',
  dataset = DATASET,
  ...parts
}: Parts<MeasuredMetric> = {}): MeasuredMetric {
  return {
    id: `DerivedMetric:${dataset}/${key}.1`,
    dataset: datasetId(dataset),
    metric: 'MEASURED_REVERSIBLE_CAPACITY',
    version: 1,
    source: idOf('Source', dataset, dataset),
    material: idOf('Material', 'hc', dataset),
    ion: null,
    value: quantity('300 mAh/g'),
    conditions: {},
    curves: [idOf('Curve', 'gcd', dataset)],
    analysis: 'GALVANOSTATIC_CYCLES',
    statement: null,
    parameters: [],
    sentence: 'Made.',
    ...parts,
  };
}

export function observation({ key = 'capacity', dataset = DATASET, ...parts }: Parts<Observation> = {}): Observation {
  return {
    ...identity('Observation', { key, dataset }),
    source: idOf('Source', dataset, dataset),
    quantity: 'REVERSIBLE_CAPACITY',
    statement: { form: 'VALUE', value: { value: quantity('300 mAh/g') } },
    material: null,
    ion: null,
    cell: null,
    measurement: null,
    technique: null,
    conditions: {},
    locator: locator({ dataset }),
    cited: false,
    note: null,
    ...parts,
  };
}

export function dftResult({ key = 'binding', dataset = DATASET, ...parts }: Parts<DftResult> = {}): DftResult {
  return {
    ...identity('DftResult', { key, dataset }),
    motif: 'MICROPORE',
    model: 'two bent graphene sheets',
    ion: 'Na',
    material: null,
    site: notReported,
    functional: notReported,
    dispersion: notReported,
    reference: 'NOT_REPORTED',
    signConvention: 'NOT_REPORTED',
    spacing: 'NOT_REPORTED',
    observations: [],
    note: null,
    locators: [locator({ dataset })],
    ...parts,
  };
}

export function mechanismModel({
  key = 'model',
  dataset = DATASET,
  ...parts
}: Parts<MechanismModel> = {}): MechanismModel {
  return {
    ...identity('MechanismModel', { key, dataset }),
    name: 'adsorption, then filling',
    summary: 'Ions adsorb in the slope and fill pores in the plateau.',
    assignments: [],
    locators: [locator({ dataset })],
    ...parts,
  };
}

/** By default a claim that pores fill in the plateau, about the claim's material and ion. */
export function claim({ key = 'filling', dataset = DATASET, ...parts }: Parts<Claim> = {}): Claim {
  const { material: about = null, ion: symbol = null } = parts;
  const said = proposition(about, symbol, 'PORE_FILLING', 'PLATEAU');
  return {
    ...identity('Claim', { key, dataset }),
    source: idOf('Source', dataset, dataset),
    assertion: { kind: 'PROCESS', proposition: said.id, process: said.process, region: said.region },
    stance: 'ASSERTS',
    hedging: 'STATED',
    paraphrase: 'Pores fill in the plateau.',
    material: about,
    ion: symbol,
    observations: [],
    dftResults: [],
    locator: locator({ dataset }),
    cited: false,
    note: null,
    ...parts,
  };
}

type RecordParts = Partial<Omit<DatasetRecords, 'id' | 'key' | 'checksum' | 'content'>> & { readonly key?: string };

/** A dataset of one source and whatever else is given; content and checksum follow from the records. */
export function datasetRecords({ key = DATASET, ...parts }: RecordParts = {}): DatasetRecords {
  const records = {
    title: 'Pores',
    curator: 'A. Curator',
    licence: 'CC0-1.0',
    laboratories: [],
    sources: [source({ dataset: key })],
    ions: [],
    materials: [],
    cells: [],
    measurements: [],
    curves: [],
    measuredMetrics: [],
    observations: [],
    dftResults: [],
    mechanismModels: [],
    claims: [],
    ...parts,
  };
  const content = JSON.stringify({ key, ...records });
  return { id: datasetId(key), key, ...records, content, checksum: createHash('sha256').update(content).digest('hex') };
}

/** The dataset that brings Li, Na and K: records that name an ion need it in the base. */
export function ionRecords(key = 'ions'): DatasetRecords {
  return datasetRecords({
    key,
    ions: [ion('Li', { dataset: key }), ion('Na', { dataset: key }), ion('K', { dataset: key })],
  });
}

function at(dataset: string | undefined): { readonly dataset?: string } {
  return dataset === undefined ? {} : { dataset };
}
