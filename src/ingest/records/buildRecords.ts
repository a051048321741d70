import type { DatasetInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import type { CurveRecord } from '../../domain/curve.ts';
import type { DatasetRecords } from '../../domain/dataset.ts';
import { datasetId, datasetKeyPattern, globalId, ionId } from '../../domain/globalId.ts';
import type { Measurement } from '../../domain/measurement.ts';
import { techniques } from '../../domain/techniques/index.ts';
import { canonicalJson, sha256 } from '../canonicalJson.ts';
import { type CurveContents, withChecksums } from '../curveContents.ts';
import { readCell } from './cells.ts';
import { readClaim } from './claims.ts';
import { readCurve } from './curves.ts';
import { readDftResult } from './dftResults.ts';
import type { Faults } from './faults.ts';
import { readIon } from './ions.ts';
import { keysOf, mayBeUnread, type RecordType } from './keys.ts';
import { readLocator } from './locators.ts';
import { readMaterial } from './materials.ts';
import { readMeasurement } from './measurements.ts';
import { readMechanismModel } from './mechanismModels.ts';
import { readObservation } from './observations.ts';
import type { Report } from './report.ts';
import { type ExternalReference, type Scope, scopeOf } from './scope.ts';
import { readLaboratory, readSource } from './sources.ts';

const ANY_TECHNIQUE = techniques.entries[0]?.code ?? '';

/** Records, worth something only if nothing was reported, and what they refer to in other datasets. */
export type Built = {
  readonly records: DatasetRecords;
  readonly externalReferences: readonly ExternalReference[];
  /** Where each record stands in the input, by global id. */
  readonly recordPaths: ReadonlyMap<string, Path>;
};

/**
 * Makes the records of a dataset; everything that is wrong is reported.
 *
 * @param contents of the files of its curves, in their order
 * @param faults what the contract has refused; nothing is concluded from the stand-ins in its place
 */
export function buildRecords(
  given: DatasetInput,
  report: Report,
  { contents, faults }: { readonly contents: CurveContents; readonly faults: Faults },
): Built {
  const input = withChecksums(given, contents);
  const external: ExternalReference[] = [];
  const scope = datasetScope(input, { report, external: (reference) => external.push(reference), faults });
  const cells = all(input.cells, 'cells', (each, path) => readCell(each, path, scope));
  const recordPaths = pathsOf(scope);
  // from a record whose own subject is unknown nothing follows
  const isFollowed = ({ id }: { readonly id: string }) => !faults.inSubject(recordPaths.get(id) ?? []);
  const cellsById = byId(cells.filter(isFollowed));
  const measurements = all(input.measurements, 'measurements', (each, path) =>
    // a technique is looked up, so that its stand-in must exist
    readMeasurement({ ...each, technique: each.technique || ANY_TECHNIQUE }, path, { scope, cells: cellsById }),
  );
  const subjects = { cells: cellsById, measurements: byId(measurements.filter(isFollowed)) };
  // held against the checksums that were given, not against those that were filled in
  const curves = all(given.curves, 'curves', (each, path) =>
    readCurve(each, path, { scope, measurements: subjects.measurements, content: contents[Number(path[1])] }),
  );
  for (const [index, { at }] of (input.leftOut ?? []).entries()) readLocator(at, ['leftOut', index, 'at'], scope);
  const content = canonicalJson(input);
  const records: DatasetRecords = {
    id: datasetId(input.key),
    key: input.key,
    title: input.title,
    curator: input.curator,
    licence: input.licence,
    checksum: sha256(content),
    content,
    laboratories: all(input.laboratories, 'laboratories', (each, path) => readLaboratory(each, path, scope)),
    sources: all(input.sources, 'sources', (each, path) => readSource(each, path, scope)),
    ions: all(input.ions, 'ions', (each, path) => readIon(each, path, scope)),
    materials: all(input.materials, 'materials', (each, path) => readMaterial(each, path, scope)),
    cells,
    measurements: measurements.map((measurement) => withRawData(measurement, curves)),
    curves,
    measuredMetrics: [],
    observations: all(input.observations, 'observations', (each, path) =>
      readObservation(each, path, { scope, subjects }),
    ),
    dftResults: all(input.dftResults, 'dftResults', (each, path) => readDftResult(each, path, scope)),
    mechanismModels: all(input.mechanismModels, 'mechanismModels', (each, path) =>
      readMechanismModel(each, path, scope),
    ),
    claims: all(input.claims, 'claims', (each, path) => readClaim(each, path, scope)),
  };
  return { records, externalReferences: external, recordPaths };
}

function datasetScope(
  input: DatasetInput,
  told: Pick<Scope, 'report' | 'external'> & { readonly faults: Faults },
): Scope {
  const { key, curator, sources } = input;
  const { report, external, faults } = told;
  if (!datasetKeyPattern.test(key)) {
    const message = `"${key}" is no key: lower case letters, digits and underscores are legal`;
    report(['key'], { code: 'ILLEGAL_KEY', message });
  }
  const [main] = sources;
  if (main === undefined) {
    report(['sources'], { code: 'TOO_FEW', message: 'names no publication: give one or more' });
  }
  const mainSource = globalId('Source', key, main?.key ?? '');
  return scopeOf({ key, curator, mainSource }, keysOf(input, report, faults), {
    report,
    external,
    mayBeUnread: (type, reference) => mayBeUnread(input, faults, { type, reference }),
  });
}

function pathsOf({ keys, datasetKey }: Scope): ReadonlyMap<string, Path> {
  const types = Object.keys(keys) as readonly RecordType[];
  const idOf = (type: RecordType, key: string) => (type === 'Ion' ? ionId(key) : globalId(type, datasetKey, key));
  return new Map(types.flatMap((type) => [...keys[type]].map(([key, path]) => [idOf(type, key), path] as const)));
}

function all<I, T>(
  inputs: readonly I[] | null | undefined,
  field: keyof DatasetInput,
  read: (input: I, path: Path) => T | undefined,
): readonly T[] {
  return (inputs ?? []).map((input, index) => read(input, [field, index])).filter((record) => record !== undefined);
}

/** Its curves are at hand, or the source does not give them. */
function withRawData(measurement: Measurement, curves: readonly CurveRecord[]): Measurement {
  const has = curves.some((curve) => curve.measurement === measurement.id);
  return { ...measurement, rawDataMissing: has ? null : 'NOT_REPORTED' };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
