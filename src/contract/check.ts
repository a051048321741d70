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
import { type InputPlan, type ListShape, type MapShape, mapShape, type Shape } from './inputPlan.ts';
import type { InputNode, ListNode, MapEntry, MapNode, NullNode, Path, Place, ScalarNode } from './inputTree.ts';
import { legalFields } from './legalFields.ts';
import { inFileOrder, type Problem, problemAt, type Said } from './problem.ts';
import { readEnum, readScalar } from './readScalar.ts';
import { slipOfBraces } from './slipOfBraces.ts';

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
  const walk = new Walk();
  if (root.kind === 'null') walk.report(root.place, { code: 'WRONG_KIND', message: 'is empty: a map is needed' });
  const data = (root.kind === 'null' ? undefined : walk.read({ isNonNull: false, shape: mapShape(type) }, root)) as T;
  const { problems, faults } = walk;
  return problems.length > 0
    ? { ok: false, problems: inFileOrder(problems), faults, usable: data }
    : { ok: true, data };
}

class Walk {
  readonly problems: Problem[] = [];
  readonly faults: Fault[] = [];
  /** Where the walk is in the data. */
  readonly #path: (string | number)[] = [];

  report(place: Place, said: Said, path: Path = this.#pathTo(), fault: Fault = { path, isUnknown: false }): void {
    this.problems.push(problemAt(path, place, said));
    this.faults.push(fault);
  }

  #pathTo(...below: readonly string[]): Path {
    return [...this.#path, ...below];
  }

  /** The value, or undefined where there is none or a wrong one. */
  read({ isNonNull, shape }: InputPlan, node: InputNode): unknown {
    if (node.kind === 'null') return this.#readNull(isNonNull, shape, node);
    if (shape.kind === 'list') return node.kind === 'list' ? this.#readList(shape, node) : this.#wrongKind(shape, node);
    if (shape.kind === 'map') return node.kind === 'map' ? this.#readMap(shape, node) : this.#wrongKind(shape, node);
    if (node.kind !== 'scalar') return this.#wrongKind(shape, node);
    const read = shape.kind === 'enum' ? readEnum(shape.type, node) : readScalar(shape.type, node);
    if ('value' in read) return read.value;
    this.report(node.place, read);
    return undefined;
  }

  #readNull(isNonNull: boolean, { type }: Shape, node: NullNode): undefined {
    if (isNonNull) {
      this.report(node.place, { code: 'NULL_NOT_ALLOWED', message: `is empty: ${wanted(type)} is needed` });
    } else if (node.blank) {
      const message = `is empty: write ${wanted(type)}, or leave the field out`;
      this.report(node.place, { code: 'EMPTY_FIELD', message });
    }
    return undefined;
  }

  #readList({ type, item }: ListShape, { items }: ListNode): readonly unknown[] {
    // a stand-in keeps the indices of the items behind it
    return items.map((node, index) => this.#readBelow(index, item, node) ?? standIn(type.ofType));
  }

  #readBelow(step: string | number, plan: InputPlan, node: InputNode): unknown {
    this.#path.push(step);
    const value = this.read(plan, node);
    this.#path.pop();
    return value;
  }

  #readMap({ type, fields, required }: MapShape, node: MapNode): Readonly<Record<string, unknown>> {
    const read: Record<string, unknown> = {};
    const given: (MapEntry | undefined)[] = new Array(fields.size);
    const unknown = new Map<string, MapEntry>();
    for (const [index, entry] of node.entries.entries()) {
      const { key } = entry;
      const own = fields.get(key);
      const first = own === undefined ? unknown.get(key) : given[own.place];
      if (first !== undefined) {
        const message = `is given twice, first in line ${first.place.line}: keep one`;
        this.report(entry.place, { code: 'DUPLICATE_FIELD', message }, this.#pathTo(key));
        delete read[key];
      } else if (own === undefined) {
        this.#reportUnknown(type, entry, node.entries[index - 1]);
        unknown.set(key, entry);
      } else {
        const value = this.#readBelow(key, own.plan, entry.value);
        if (value !== undefined) read[key] = value;
        given[own.place] = entry;
      }
    }
    for (const { field, place } of required) {
      read[field.name] ??= standIn(field.type);
      if (given[place] !== undefined) continue;
      const message = `lacks the field "${field.name}": ${wanted(field.type)} is needed`;
      const fault = { path: this.#pathTo(field.name), isUnknown: false };
      this.report(node.place, { code: 'MISSING_FIELD', message }, this.#pathTo(), fault);
    }
    return read;
  }

  #reportUnknown(type: GraphQLInputObjectType, entry: MapEntry, before: MapEntry | undefined): void {
    const { key, place } = entry;
    const legal = legalFields(key, Object.values(type.getFields()));
    const message = slipOfBraces(type, entry, before) ?? `"${shortened(key)}" is no field of ${type.name}${legal}`;
    const path = this.#pathTo(key);
    this.report(place, { code: 'UNKNOWN_FIELD', message }, path, { path, isUnknown: true });
  }

  #wrongKind({ type }: Shape, node: MapNode | ListNode | ScalarNode): undefined {
    const found = node.kind === 'scalar' ? `"${shortened(node.text)}"` : `a ${node.kind}`;
    const message = `is ${found}: ${wanted(type)} is needed${rightForm(type, node)}`;
    this.report(node.place, { code: 'WRONG_KIND', message });
    return undefined;
  }
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
