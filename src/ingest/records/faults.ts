import type { Fault } from '../../contract/check.ts';
import type { Path } from '../../contract/inputTree.ts';
import { formFields } from './observationKey.ts';

/** What the contract has refused of a dataset, and what must not be concluded from the rest. */
export type Faults = {
  /** Whether a path lies in something faulty. */
  readonly covers: (path: Path) => boolean;
  /** Whether something at or below a path is faulty. */
  readonly within: (path: Path) => boolean;
  /** Whether the map at a path has a field that the contract does not know; it may be any field, misspelt. */
  readonly hasUnknown: (path: Path) => boolean;
  /** Whether it is uncertain what a cell or a measurement is of. */
  readonly inSubject: (record: Path) => boolean;
  /** Whether a problem may be no more than a consequence of a fault. */
  readonly explain: (path: Path, code: string) => boolean;
};

const SUBJECT = ['key', 'material', 'ion', 'cell', 'technique'];

/** Fields of which a map has one or exactly one, and those that such a field needs. */
const ALTERNATIVES: readonly string[] = [
  ...formFields,
  ...['quantity', 'process', 'order', 'model', 'cell', 'material', 'ion', 'region', 'motif', 'label'],
  ...['toIon', 'toMaterial', 'toLabel', 'reported', 'missing', 'text'],
];
const ABOUT_ALTERNATIVES = ['NONE_OF_FIELDS', 'SEVERAL_OF_FIELDS', 'MISSING_FIELD'];

const PRINTED = ['reported', 'missing', 'unit', 'setting', 'approximate', 'relation', 'lower', 'upper', 'plusMinus'];
const QUANTITY_DETAILS = [...PRINTED, 'interval', 'n', 'nature'];

/** Problems of a quantity that hold whatever else stands in it. */
const HOLDING = ['INTERVAL_NOT_STATED', 'MISSING_NOT_ALLOWED'];

/** Fields that cannot be read without the other. */
const NEEDED_BY: readonly (readonly [needed: string, by: string])[] = [
  ['technique', 'settings'],
  ['relation', 'value'],
  ['symbol', 'compound'],
];

export function faultsOf(faults: readonly Fault[]): Faults {
  const within = (path: Path) => faults.some((fault) => startsWith(fault.path, path));
  return {
    covers: (path) => faults.some((fault) => startsWith(path, fault.path)),
    within,
    hasUnknown: (path) => faults.some((fault) => fault.isUnknown && isParent(path, fault.path)),
    inSubject: (record) => SUBJECT.some((field) => within([...record, field])),
    explain: (path, code) => faults.some((fault) => explains(fault, path, code)),
  };
}

function explains({ path: faulty, isUnknown }: Fault, path: Path, code: string): boolean {
  if (startsWith(path, faulty)) return true;
  const map = faulty.slice(0, -1);
  if (!startsWith(path, map)) return false;
  const field = String(faulty.at(-1));
  const beside = String(path[map.length]);
  if (path.length === map.length) {
    const isAlternative = isUnknown || ALTERNATIVES.includes(field);
    return ABOUT_ALTERNATIVES.includes(code) ? isAlternative : isUnknown || QUANTITY_DETAILS.includes(field);
  }
  if (code === 'FIELD_NOT_ALLOWED') return isUnknown || ALTERNATIVES.includes(field);
  if (NEEDED_BY.some(([needed, by]) => field === needed && beside === by)) return true;
  if (path.length > map.length + 1 || !QUANTITY_DETAILS.includes(beside) || HOLDING.includes(code)) return false;
  return code !== 'UNIT_UNKNOWN' || field === 'unit' || field === 'missing';
}

function isParent(path: Path, child: Path): boolean {
  return child.length === path.length + 1 && startsWith(child, path);
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}
