import type { DatasetInput, InputMaybe } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { keyPattern, type NodeType } from '../../domain/globalId.ts';
import type { Faults } from './faults.ts';
import { observationKey } from './observationKey.ts';
import type { Report } from './report.ts';

/** Nouns whose records a dataset lists. */
export type RecordType = Exclude<NodeType, 'Dataset' | 'Proposition'>;

/** Record keys of a dataset by noun, each with the place of its record. */
export type Keys = Readonly<Record<RecordType, ReadonlyMap<string, Path>>>;

type Listed = { readonly key: string; readonly path: Path; readonly derived: boolean };

/** The field of a dataset in which records of a noun stand. */
export const fieldOf = {
  Laboratory: 'laboratories',
  Source: 'sources',
  Ion: 'ions',
  Material: 'materials',
  Cell: 'cells',
  Measurement: 'measurements',
  Curve: 'curves',
  Observation: 'observations',
  DftResult: 'dftResults',
  MechanismModel: 'mechanismModels',
  Claim: 'claims',
} as const satisfies Readonly<Record<RecordType, keyof DatasetInput>>;

/** Takes all record keys of a dataset; one that is illegal or taken is reported. */
export function keysOf(input: DatasetInput, report: Report, faults: Faults): Keys {
  const take = (records: readonly Listed[]) =>
    taken(
      records.filter((each) => isReadable(each, faults)),
      report,
    );
  const given = (type: RecordType, records: InputMaybe<readonly { readonly key: string }[]> | undefined) =>
    take((records ?? []).map(({ key }, index) => ({ key, path: [fieldOf[type], index], derived: false })));
  const ions = (input.ions ?? []).map(({ symbol }, index) => ({ key: symbol, path: ['ions', index], derived: true }));
  const observations = (input.observations ?? []).map((each, index) => ({
    key: observationKey(each),
    path: ['observations', index],
    derived: !each.key,
  }));
  return {
    Laboratory: given('Laboratory', input.laboratories),
    Source: given('Source', input.sources),
    Ion: take(ions),
    Material: given('Material', input.materials),
    Cell: given('Cell', input.cells),
    Measurement: given('Measurement', input.measurements),
    Curve: given('Curve', input.curves),
    Observation: take(observations),
    DftResult: given('DftResult', input.dftResults),
    MechanismModel: given('MechanismModel', input.mechanismModels),
    Claim: given('Claim', input.claims),
  };
}

/** A key that is made of a record is not known while the record has a fault. */
function isReadable({ path, derived }: Listed, faults: Faults): boolean {
  if (derived && path[0] === 'observations') return !faults.within(path);
  return !faults.covers([...path, path[0] === 'ions' ? 'symbol' : 'key']);
}

/** How keys end that are made of an observation. */
const MADE = /-[0-9a-f]{10}$/;

/** Whether a key may be that of a record which the dataset lists, but whose key could not be read. */
export function mayBeUnread(
  input: DatasetInput,
  faults: Faults,
  { type, reference }: { readonly type: RecordType; readonly reference: string },
): boolean {
  const field = fieldOf[type];
  const records = input[field];
  if (faults.covers([field]) || ((records ?? null) === null && faults.hasUnknown([]))) return true;
  return (records ?? []).some((record, index) => {
    const path = [field, index];
    if (faults.covers([...path, 'key'])) return true;
    const isKeyless = !('key' in record && record.key);
    return isKeyless && (faults.hasUnknown(path) || (MADE.test(reference) && faults.within(path)));
  });
}

function taken(records: readonly Listed[], report: Report): ReadonlyMap<string, Path> {
  const found = new Map<string, Path>();
  for (const { key, path, derived } of records) {
    const first = found.get(key);
    if (!derived && !keyPattern.test(key)) {
      const message = `"${key}" is no key: lower case letters and digits, with single . _ or - between them, are legal`;
      report([...path, 'key'], { code: 'ILLEGAL_KEY', message });
    }
    if (first === undefined) {
      found.set(key, path);
    } else if (derived && path[0] === 'observations') {
      const message = `says the same of the same as observations[${first[1]}] at the same place: give both a key`;
      report(path, { code: 'DUPLICATE_KEY', message });
    } else {
      const message = `"${key}" is already the key of ${first[0]}[${first[1]}]: keys are unique within ${first[0]}`;
      report([...path, derived ? 'symbol' : 'key'], { code: 'DUPLICATE_KEY', message });
    }
  }
  return found;
}
