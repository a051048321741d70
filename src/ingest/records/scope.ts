import type { Path } from '../../contract/inputTree.ts';
import { legalWords } from '../../contract/legalWords.ts';
import { datasetId, globalId, ionId, type NodeType } from '../../domain/globalId.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import { knownModelHint } from '../../domain/knownModels.ts';
import { nearestWord } from '../../domain/nearestWord.ts';
import type { Keys, RecordType } from './keys.ts';
import type { Report } from './report.ts';

/** A record of another dataset that this one refers to; whether the base holds it is asked on import. */
export type ExternalReference = { readonly id: string; readonly path: Path };

/** All that the making of one record needs to know of its dataset. */
export type Scope = {
  readonly dataset: string;
  readonly datasetKey: string;
  readonly curator: string;
  /** Global id of the source that locators mean if they name none. */
  readonly mainSource: string;
  readonly keys: Keys;
  readonly report: Report;
  /** Called for every record of another dataset that is referred to. */
  readonly external: (reference: ExternalReference) => void;
  /** Whether a key may be one of a record of this dataset whose key could not be read. */
  readonly mayBeUnread: (type: RecordType, key: string) => boolean;
};

export type ScopeOptions = { readonly key: string; readonly curator: string; readonly mainSource: string };

/** Makes the scope of a dataset. */
export function scopeOf(
  options: ScopeOptions,
  keys: Keys,
  told: Pick<Scope, 'report' | 'external' | 'mayBeUnread'>,
): Scope {
  const { key, curator, mainSource } = options;
  return { dataset: datasetId(key), datasetKey: key, curator, mainSource, keys, ...told };
}

/** What can be referred to by key. */
export type Referable = Exclude<NodeType, 'Dataset' | 'Ion' | 'Proposition'>;

export const nounOf: Readonly<Record<Referable, string>> = {
  Laboratory: 'laboratory',
  Source: 'source',
  Material: 'material',
  Cell: 'cell',
  Measurement: 'measurement',
  Curve: 'curve',
  Observation: 'observation',
  DftResult: 'DFT result',
  Claim: 'claim',
  MechanismModel: 'mechanism model',
};

/** Global id of the record that a reference names: a key of this dataset, or `dataset/key` of another one's. */
export function refer(type: Referable, reference: string, path: Path, scope: Scope): string {
  const slash = reference.indexOf('/');
  const dataset = slash < 0 ? scope.datasetKey : reference.slice(0, slash);
  const id = globalId(type, dataset, reference.slice(slash + 1));
  if (dataset === scope.datasetKey) referLocally(type, reference.slice(slash + 1), path, scope);
  else scope.external({ id, path });
  return id;
}

/** Global ids of the records that a list of references names; one that is named twice, in any spelling, is reported. */
export function referAll(type: Referable, references: readonly string[], path: Path, scope: Scope): readonly string[] {
  const ids = references.map((reference, index) => refer(type, reference, [...path, index], scope));
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const message = `"${references[index]}" is already in the list: keep one`;
    scope.report([...path, index], { code: 'DUPLICATE_ITEM', message });
  }
  return ids;
}

/** As `refer`, where a record of another dataset makes no sense. */
export function referLocally(type: Referable, key: string, path: Path, scope: Scope): string {
  const known = scope.keys[type];
  if (!known.has(key) && !scope.mayBeUnread(type, key)) {
    const hint = type === 'MechanismModel' ? modelHint(key, [...known.keys()]) : legalWords(key, [...known.keys()]);
    scope.report(path, { code: 'UNKNOWN_KEY', message: `"${key}" is no ${nounOf[type]} of this dataset${hint}` });
  }
  return globalId(type, scope.datasetKey, key);
}

/** A model is mostly one that every base holds, unless the dataset describes one that is spelled alike. */
function modelHint(key: string, own: readonly string[]): string {
  return nearestWord(key, own) === undefined ? knownModelHint(key) : legalWords(key, own);
}

/** An ion that a record is about; its reference values may come from another dataset. */
export function referToIon(symbol: IonSymbol, path: Path, scope: Scope): IonSymbol {
  if (!scope.keys.Ion.has(symbol)) scope.external({ id: ionId(symbol), path });
  return symbol;
}
