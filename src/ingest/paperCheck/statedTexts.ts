import type { DatasetInput, LocatorInput } from '../../contract/generated.ts';
import { type Path, pathText } from '../../contract/inputTree.ts';
import { quantityConditionNames } from '../../domain/conditions.ts';

/** A locator, and where it stands in the dataset. */
export type LocatorAt = { readonly locator: LocatorInput; readonly path: Path };

/** A text that a dataset says its source prints. */
export type StatedText = {
  readonly text: string;
  readonly path: Path;
  /** A condition may also stand in another sentence of the paper than those that the record names. */
  readonly mayStandElsewhere: boolean;
  /** Whether it is what an observation states or an ion has, and no condition, setting or cut-off. */
  readonly isValue: boolean;
  /** Whether fields beside it say what a sign before the number would say (`>`, `~`). */
  readonly isQualified: boolean;
  /** The unit that is given apart from the text. */
  readonly unit?: string;
};

/** A record with its places, and all that it says. */
export type LocatedRecord = { readonly path: Path; readonly at: readonly LocatorAt[]; readonly record: object };

/** Fields of a quantity that are printed texts. */
const PRINTED = ['reported', 'lower', 'upper', 'plusMinus'];

/** Fields of a quantity that say what the words and signs around its number say. */
const QUALIFYING = ['approximate', 'relation'];

/** All records of a dataset that have a place in the source. */
export function locatedRecords(input: DatasetInput): readonly LocatedRecord[] {
  const { ions, materials, cells, measurements, observations, dftResults, mechanismModels, claims } = input;
  const lists = { ions, materials, cells, measurements, observations, dftResults, mechanismModels, claims };
  return Object.entries(lists).flatMap(([field, records]) =>
    (records ?? []).map((record, index) => {
      const path = [field, index];
      return { path, at: locatorsAt(record.at ?? [], [...path, 'at']), record };
    }),
  );
}

function locatorsAt(at: LocatorInput | readonly LocatorInput[], path: Path): readonly LocatorAt[] {
  if ('part' in at) return [{ locator: at, path }];
  return at.map((locator, index) => ({ locator, path: [...path, index] }));
}

/** Every printed text of a record, wherever in it a quantity stands. */
export function statedTexts({ path, record }: LocatedRecord): readonly StatedText[] {
  const leaves = leavesOf(record, path);
  const qualified = new Set(
    leaves.filter(({ path: leaf }) => QUALIFYING.includes(String(leaf.at(-1)))).map(({ path: leaf }) => parentOf(leaf)),
  );
  const units = new Map(
    leaves.filter(({ path: leaf }) => leaf.at(-1) === 'unit').map(({ value, path: leaf }) => [parentOf(leaf), value]),
  );
  return leaves
    .filter(({ path: leaf }) => PRINTED.includes(String(leaf.at(-1))))
    .map(({ value, path: leaf }) => ({
      text: String(value),
      path: leaf,
      mayStandElsewhere: leaf.includes('conditions') && quantityConditionNames.some((name) => leaf.includes(name)),
      isValue: (path[0] === 'observations' || path[0] === 'ions') && !leaf.includes('conditions'),
      isQualified: qualified.has(parentOf(leaf)),
      ...(units.has(parentOf(leaf)) ? { unit: String(units.get(parentOf(leaf))) } : {}),
    }));
}

function parentOf(path: Path): string {
  return pathText(path.slice(0, -1));
}

export type Leaf = { readonly path: Path; readonly value: unknown };

/** All scalars of a tree with their paths; locators are no part of what a record says. */
export function leavesOf(value: unknown, path: Path): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  return Object.entries(value).flatMap(([name, each]) => (name === 'at' ? [] : leavesOf(each, [...path, name])));
}
