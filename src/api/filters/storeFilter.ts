import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { legalWords } from '../../contract/legalWords.ts';
import type { TextCondition } from '../../domain/range.ts';
import { settingKinds } from '../../domain/settingKinds.ts';
import { shortened } from '../../domain/shortened.ts';
import { DEEPEST_FILTER, MOST_CONDITIONS, MOST_RELATED } from '../limits.ts';
import type { FilterOf, Noun } from '../nouns.ts';
import { type GivenEnds, rangeOf } from './ends.ts';
import { kindsBeside } from './kinds.ts';
import { type Report, within, withProblems } from './problems.ts';
import { quantityCondition } from './quantityCondition.ts';
import { isRelated, nounOfFilter } from './related.ts';

type Given = Readonly<Record<string, unknown>>;

/** A filter of a noun as the store takes it. @throws {GraphQLError} BAD_USER_INPUT as `readFilter` does */
export function storeFilter<N extends Noun>(
  type: GraphQLInputObjectType,
  filter: object | null | undefined,
): FilterOf<N> {
  return readFilter(type, filter) as FilterOf<N>;
}

/**
 * A filter as it is understood: without what a client set to null, which says the same as leaving it out, and with
 * numbers in canonical units. What a field is read as, its type in the schema says.
 *
 * @param type the filter's, such as `MaterialFilter`
 * @throws {GraphQLError} BAD_USER_INPUT on units that do not fit, bounds that leave nothing, and too large a filter
 */
export function readFilter(type: GraphQLInputObjectType, filter: object | null | undefined): Given {
  const given = (filter ?? {}) as Given;
  return withProblems('filter', (report) => {
    const reader: Reader = { report, conditions: 0, related: 0 };
    const read = readFields(given, type, { path: '', depth: 1, types: [type], reader });
    if (reader.conditions > MOST_CONDITIONS) {
      report('', `has ${reader.conditions} conditions: ${MOST_CONDITIONS} is the limit; ask in several queries`, {
        name: 'conditions of a filter',
        value: reader.conditions,
        most: MOST_CONDITIONS,
      });
    }
    if (reader.related > MOST_RELATED) {
      report(
        '',
        `asks for related records ${reader.related} times: ${MOST_RELATED} is the limit; ask in several queries`,
        { name: 'filters of related records', value: reader.related, most: MOST_RELATED },
      );
    }
    return read;
  });
}

type Reader = { readonly report: Report; conditions: number; related: number };

/** Where in a filter something stands: `types` are the filters of nouns on the way, from the list's own to here. */
type Where = {
  readonly path: string;
  readonly depth: number;
  readonly types: readonly GraphQLInputObjectType[];
  readonly reader: Reader;
};

function readFields(given: Given, type: GraphQLInputObjectType, where: Where): Given {
  const { path, depth, reader } = where;
  if (depth > DEEPEST_FILTER) {
    reader.report(path, `is ${depth} levels deep: ${DEEPEST_FILTER} is the limit`, {
      name: 'levels of a filter',
      value: depth,
      most: DEEPEST_FILTER,
    });
    return {};
  }
  const fields = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  reader.conditions += fields.length;
  const inner = (field: string) => ({ ...where, path: within(path, field), depth: depth + 1 });
  return Object.fromEntries(
    fields.map(([field, value]) => [field, readField({ beside: given, type, field, value }, inner(field))]),
  );
}

type Field = {
  readonly beside: Given;
  readonly type: GraphQLInputObjectType;
  readonly field: string;
  readonly value: unknown;
};

function readField({ beside, type, field, value }: Field, where: Where): unknown {
  const { path, depth, reader } = where;
  const { report } = reader;
  if (field === 'agreement' && depth > 2) {
    report(path, 'is computed: it can be asked for at the top of the filter only');
    return undefined;
  }
  const inner = getNamedType(type.getFields()[field]?.type);
  if (type.name === 'SettingFilter' && field === 'code') reportSettings(value as readonly string[], path, report);
  if (!isInputObjectType(inner)) return value;
  if (Array.isArray(value)) {
    return value.map((each: Given, place) => readFields(each, inner, { ...where, path: `${path}[${place}]` }));
  }
  const given = value as Given;
  switch (inner.name) {
    case 'QuantityFilter':
      return quantityCondition(given, kindsBeside(field, beside), path, report);
    case 'IntFilter':
      return rangeOf(given as GivenEnds<number>, path, report, (number) => number);
    case 'ReportedTextFilter':
      return textCondition(given, path, report);
    default:
      return isRelated(type, inner) ? readRelated(given, inner, where) : readFields(given, inner, where);
  }
}

/** A noun may come back once, as in observations of materials that have other observations. */
function readRelated(given: Given, type: GraphQLInputObjectType, where: Where): Given {
  const { path, types, reader } = where;
  reader.related += 1;
  const cameBack = new Set(types).size < types.length;
  if (cameBack && types.includes(type)) {
    reader.report(path, `comes back to ${nounOfFilter(type)} again: a filter may come back to a noun once`);
    return {};
  }
  return readFields(given, type, { ...where, types: [...types, type] });
}

/** A setting that no technique declares would be found nowhere: a misspelt one is told. */
function reportSettings(codes: readonly string[], path: string, report: Report): void {
  for (const [place, code] of codes.entries()) {
    if (settingKinds.has(code)) continue;
    const legal = legalWords(code, [...settingKinds.keys()]);
    report(`${path}[${place}]`, `is "${shortened(code)}", no setting that a technique declares${legal}`);
  }
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
