import { quantityConditions } from '../../domain/conditions.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import type { TextCondition } from '../../domain/range.ts';
import type { UnitKind } from '../../domain/units.ts';
import { DEEPEST_FILTER, MOST_CONDITIONS, MOST_RELATED } from '../limits.ts';
import type { FilterOf, Noun } from '../nouns.ts';
import { type GivenEnds, rangeOf } from './ends.ts';
import { type Report, within, withProblems } from './problems.ts';
import { quantityCondition } from './quantityCondition.ts';

type Given = Readonly<Record<string, unknown>>;

/** Fields of all filters that are quantities of one kind; `value` is of the kinds of the quantities beside it. */
export const kindOfField: Readonly<Record<string, UnitKind>> = {
  ...quantityConditions,
  pyrolysisTemperature: 'TEMPERATURE',
  upperCutoff: 'POTENTIAL',
  lowerCutoff: 'POTENTIAL',
  oneC: 'SPECIFIC_CURRENT',
};
export const countFields: ReadonlySet<string> = new Set([
  'year',
  'cycle',
  'afterCycles',
  'referenceCycle',
  'paragraph',
]);
/** `site` is a list of words among conditions, and a text of DFT results. */
export const textFields: ReadonlySet<string> = new Set([
  ...['precursor', 'synthesis', 'morphology', 'porosity', 'doping'],
  ...['format', 'electrolyte', 'counterElectrode', 'site', 'functional', 'dispersion'],
]);

/** Of which noun a field of a filter is a filter. */
export const nounOfField: Readonly<Record<string, Noun>> = {
  sources: 'sources',
  sourceWhere: 'sources',
  materialWhere: 'materials',
  cells: 'cells',
  cellWhere: 'cells',
  measurements: 'measurements',
  measurementWhere: 'measurements',
  observations: 'observations',
  dftResults: 'dftResults',
  claims: 'claims',
  modelWhere: 'mechanismModels',
};

/**
 * A filter as the store takes it: without what a client set to null, which says the same as leaving it out, and with
 * numbers in canonical units.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on units that do not fit, bounds that leave nothing, and too large a filter
 */
export function storeFilter<N extends Noun>(noun: N, filter: object | null | undefined): FilterOf<N> {
  const given = (filter ?? {}) as Given;
  return withProblems('filter', (report) => {
    const reader: Reader = { report, conditions: 0, related: 0 };
    const read = readFields(given, { path: '', depth: 1, nouns: [noun], reader });
    if (reader.conditions > MOST_CONDITIONS) {
      report('', `has ${reader.conditions} conditions: ${MOST_CONDITIONS} is the limit; ask in several queries`);
    }
    if (reader.related > MOST_RELATED) {
      report(
        '',
        `asks for related records ${reader.related} times: ${MOST_RELATED} is the limit; ask in several queries`,
      );
    }
    return read;
  }) as FilterOf<N>;
}

type Reader = { readonly report: Report; conditions: number; related: number };

/** Where in a filter something stands: `nouns` are those that it filters, from the list to here. */
type Where = {
  readonly path: string;
  readonly depth: number;
  readonly nouns: readonly Noun[];
  readonly reader: Reader;
};

function readFields(given: Given, where: Where): Given {
  const { path, depth, reader } = where;
  if (depth > DEEPEST_FILTER) {
    reader.report(path, `is ${depth} levels deep: ${DEEPEST_FILTER} is the limit`);
    return {};
  }
  const fields = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  reader.conditions += fields.length;
  return Object.fromEntries(
    fields.map(([field, value]) => [
      field,
      readField(given, field, value, { ...where, path: within(path, field), depth: depth + 1 }),
    ]),
  );
}

function readField(beside: Given, field: string, value: unknown, where: Where): unknown {
  const { path, depth, reader } = where;
  const { report } = reader;
  if (field === 'agreement' && depth > 2) {
    report(path, 'is computed: it can be asked for at the top of the filter only');
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map((each, place) =>
      isObject(each) ? readFields(each, { ...where, path: `${path}[${place}]` }) : (each as unknown),
    );
  }
  if (!isObject(value)) return value;
  const kind = kindOfField[field];
  if (field === 'value') return quantityCondition(value, kindsBeside(beside), path, report);
  if (kind !== undefined) return quantityCondition(value, [kind], path, report);
  if (countFields.has(field)) return rangeOf(value as GivenEnds<number>, path, report, (number) => number);
  if (textFields.has(field)) return textCondition(value, path, report);
  const noun = nounOfField[field];
  return noun === undefined ? readFields(value, where) : readRelated(value, noun, where);
}

/** A noun may come back once, as in observations of materials that have other observations. */
function readRelated(value: Given, noun: Noun, where: Where): Given {
  const { path, nouns, reader } = where;
  reader.related += 1;
  const cameBack = new Set(nouns).size < nouns.length;
  if (cameBack && nouns.includes(noun)) {
    reader.report(path, `comes back to ${noun} again: a filter may come back to a noun once`);
    return {};
  }
  return readFields(value, { ...where, nouns: [...nouns, noun] });
}

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null;
}

/** Kinds of the quantities that a filter of observations names; null if it names none. */
function kindsBeside({ quantity }: Given): readonly UnitKind[] | null {
  if (!Array.isArray(quantity)) return null;
  return [...new Set(quantity.map((code: string) => quantityKinds.get(code).unitKind))];
}

function textCondition({ contains, missing }: Given, path: string, report: Report): TextCondition | null {
  const given = [contains, missing].filter((each) => each !== null && each !== undefined);
  if (given.length !== 1) {
    report(
      path,
      `needs exactly one of "contains" and "missing": ${given.length === 0 ? 'neither is' : 'both are'} given`,
    );
    return null;
  }
  return (typeof contains === 'string' ? { contains } : { missing }) as TextCondition;
}
