import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { shortened } from '../domain/shortened.ts';
import type { InputNode, MapEntry, Path, Place } from './inputTree.ts';
import { legalFields } from './legalFields.ts';
import { inFileOrder, type Problem, problemAt, type Said } from './problem.ts';
import { readEnum, readScalar } from './readScalar.ts';

/** A field or list item that is missing, wrong or unknown. */
export type Fault = { readonly path: Path; readonly isUnknown: boolean };

/** The data if nothing is wrong with it, else everything that is. */
export type Checked<T> =
  | { readonly ok: true; readonly data: T }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly faults: readonly Fault[];
      /** The data without its faults: fields that are needed and list items hold a stand-in. Undefined without a map. */
      readonly usable: T | undefined;
    };

/** A node, where it is in the data, and whom to tell what is wrong with it. */
type Spot = {
  readonly node: InputNode;
  readonly path: Path;
  readonly report: (path: Path, place: Place, said: Said, fault?: Fault) => void;
};

/**
 * Walks an input type of the contract over outside data and tells all problems at once.
 *
 * Stricter than graphql's own coercion: no single item becomes a list, no number a text without its printed digits; a
 * null counts as left out where a field may be left out, but one that was left blank is told.
 *
 * @throws {TypeError} if the contract has no such input type
 */
export function checkInput<T>(schema: GraphQLSchema, typeName: string, root: InputNode): Checked<T> {
  const type = schema.getType(typeName);
  if (!isInputObjectType(type)) throw new TypeError(`The contract has no input type ${typeName}`);
  const problems: Problem[] = [];
  const faults: Fault[] = [];
  const report: Spot['report'] = (path, place, said, fault = { path, isUnknown: false }) => {
    problems.push(problemAt(path, place, said));
    faults.push(fault);
  };
  if (root.kind === 'null') report([], root.place, { code: 'WRONG_KIND', message: 'is empty: a map is needed' });
  const data = (root.kind === 'null' ? undefined : readNode(type, { node: root, path: [], report })) as T;
  return problems.length > 0
    ? { ok: false, problems: inFileOrder(problems), faults, usable: data }
    : { ok: true, data };
}

/** The value, or undefined where there is none or a wrong one. */
function readNode(type: GraphQLInputType, spot: Spot): unknown {
  const { node, path, report } = spot;
  if (isNonNullType(type)) {
    if (node.kind !== 'null') return readNode(type.ofType, spot);
    report(path, node.place, { code: 'NULL_NOT_ALLOWED', message: `is empty: ${wanted(type.ofType)} is needed` });
    return undefined;
  }
  if (node.kind === 'null') {
    const message = `is empty: write ${wanted(type)}, or leave the field out`;
    if (node.blank) report(path, node.place, { code: 'EMPTY_FIELD', message });
    return undefined;
  }
  if (isListType(type)) return node.kind === 'list' ? readList(type.ofType, spot) : wrongKind(type, spot);
  if (isInputObjectType(type)) return node.kind === 'map' ? readMap(type, spot) : wrongKind(type, spot);
  if (node.kind !== 'scalar') return wrongKind(type, spot);
  const read = isEnumType(type) ? readEnum(type, node) : readScalar(type, node);
  if ('value' in read) return read.value;
  report(path, node.place, read);
  return undefined;
}

function readList(type: GraphQLInputType, { node, path, report }: Spot): readonly unknown[] {
  const items = node.kind === 'list' ? node.items : [];
  // a stand-in keeps the indices of the items behind it
  return items.map((item, index) => readNode(type, { node: item, path: [...path, index], report }) ?? standIn(type));
}

function readMap(type: GraphQLInputObjectType, { node, path, report }: Spot): Readonly<Record<string, unknown>> {
  const entries = node.kind === 'map' ? node.entries : [];
  const fields = type.getFields();
  const seen = new Map<string, MapEntry>();
  const read = new Map<string, unknown>();
  for (const entry of entries) {
    const field = fields[entry.key];
    const first = seen.get(entry.key);
    if (first !== undefined) {
      const message = `is given twice, first in line ${first.place.line}: keep one`;
      report([...path, entry.key], entry.place, { code: 'DUPLICATE_FIELD', message });
      read.delete(entry.key);
    } else if (field === undefined) {
      const message = `"${shortened(entry.key)}" is no field of ${type.name}${legalFields(entry.key, Object.values(fields))}`;
      const fault = { path: [...path, entry.key], isUnknown: true };
      report(fault.path, entry.place, { code: 'UNKNOWN_FIELD', message }, fault);
    } else {
      const value = readNode(field.type, { node: entry.value, path: [...path, entry.key], report });
      if (value !== undefined) read.set(entry.key, value);
    }
    seen.set(entry.key, first ?? entry);
  }
  for (const field of Object.values(fields)) {
    if (!isRequiredInputField(field)) continue;
    if (!read.has(field.name)) read.set(field.name, standIn(field.type));
    if (seen.has(field.name)) continue;
    const message = `lacks the field "${field.name}": ${wanted(field.type)} is needed`;
    const fault = { path: [...path, field.name], isUnknown: false };
    report(path, node.place, { code: 'MISSING_FIELD', message }, fault);
  }
  return Object.fromEntries(read);
}

/** What stands for a faulty value, so that what is around it can be read: of the right kind, and empty. */
function standIn(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return standIn(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return STAND_INS[type.name] ?? '';
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, standIn(field.type)]));
}

const STAND_INS: Readonly<Record<string, unknown>> = { Int: 0, Float: 0, Boolean: false };

function wrongKind(type: GraphQLInputType, { node, path, report }: Spot): undefined {
  const found = node.kind === 'scalar' ? `"${shortened(node.text)}"` : `a ${node.kind}`;
  const message = `is ${found}: ${wanted(type)} is needed${rightForm(type, node)}`;
  report(path, node.place, { code: 'WRONG_KIND', message });
  return undefined;
}

/** How what was written would be right, where its form alone is wrong. */
function rightForm(type: GraphQLInputType, node: InputNode): string {
  if (isListType(type)) return '; write a list also for one item';
  if (!isInputObjectType(type)) return '';
  if (node.kind === 'list') return node.items.length === 1 ? '; write the one item without a list' : '';
  const [first] = Object.values(type.getFields());
  const isText = first !== undefined && getNamedType(first.type).name === 'String';
  return isText && node.kind === 'scalar' ? `; write { ${first.name}: ${JSON.stringify(shortened(node.text))} }` : '';
}

/** What a curator has to write for a type. */
function wanted(type: GraphQLInputType): string {
  if (isNonNullType(type)) return wanted(type.ofType);
  if (isListType(type)) return 'a list';
  if (isInputObjectType(type)) return `a map with the fields ${Object.keys(type.getFields()).join(', ')}`;
  if (isEnumType(type))
    return `one of ${type
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`;
  const words: Readonly<Record<string, string>> = {
    String: 'a text',
    ID: 'a key',
    Int: 'a whole number',
    Float: 'a number',
    Boolean: 'true or false',
  };
  return words[type.name] ?? `a ${type.name}`;
}
