import { type JudgingOptions, standardOptions } from '../domain/judging.ts';
import { nearestWord } from '../domain/nearestWord.ts';
import { auditRules, rules } from './ruleBook.ts';

/** Options as a query gives them: what is left out or null is as usual. */
export type GivenOptions = { readonly [Name in keyof JudgingOptions]?: JudgingOptions[Name] | null };

/**
 * Options as they are understood, lists sorted and without repeats, so that the same wish is always written alike.
 *
 * @throws {RangeError} that tells everything wrong at once: unknown rules and parameters, with the nearest known word
 */
export function judgingOptions(given: GivenOptions | null | undefined): JudgingOptions {
  const wanted = given ?? {};
  const problems = problemsOf(wanted);
  if (problems.length > 0) throw new RangeError(`Argument "options": ${problems.join('; ')}`);
  return {
    leftOutSources: listed(wanted.leftOutSources),
    leftOutTechniques: listed(wanted.leftOutTechniques),
    leftOutObservations: listed(wanted.leftOutObservations),
    leftOutRules: listed(wanted.leftOutRules),
    thresholds: [...(wanted.thresholds ?? [])]
      .map(({ rule, parameter, value }) => ({ rule, parameter, value }))
      .sort((a, b) => compare(`${a.rule}|${a.parameter}`, `${b.rule}|${b.parameter}`)),
    weights: [...(wanted.weights ?? [])]
      .map(({ rule, weight }) => ({ rule, weight }))
      .sort((a, b) => compare(a.rule, b.rule)),
    tolerance: wanted.tolerance ?? standardOptions.tolerance,
    closure: wanted.closure ?? standardOptions.closure,
    acrossIons: wanted.acrossIons ?? standardOptions.acrossIons,
  };
}

function listed(given: readonly string[] | null | undefined): readonly string[] {
  return [...new Set(given ?? [])].sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const codes = [...rules.entries, ...auditRules.entries].map(({ code }) => code);

function problemsOf({ leftOutRules, thresholds, weights, tolerance }: GivenOptions): readonly string[] {
  return [
    ...(leftOutRules ?? []).flatMap((code) => unknownRule('leftOutRules', code, codes)),
    ...(thresholds ?? []).flatMap(({ rule, parameter }) => unknownParameter(rule, parameter)),
    ...repeated(
      'thresholds',
      (thresholds ?? []).map(({ rule, parameter }) => `${rule} ${parameter}`),
    ),
    ...(weights ?? []).flatMap(({ rule, weight }) => [
      ...unknownRule(
        'weights',
        rule,
        rules.entries.map(({ code }) => code),
      ),
      ...(weight >= 0 ? [] : [`"weights" gives ${rule} the weight ${weight}: 0 or more is needed`]),
    ]),
    ...repeated(
      'weights',
      (weights ?? []).map(({ rule }) => rule),
    ),
    ...(tolerance == null || (tolerance >= 0 && tolerance <= 100)
      ? []
      : [`"tolerance" is ${tolerance}: a share of the total from 0 to 100 % is needed`]),
  ];
}

function unknownParameter(code: string, parameter: string): readonly string[] {
  const rule = rules.find(code) ?? auditRules.find(code);
  if (rule === undefined) return unknownRule('thresholds', code, codes);
  const names = rule.parameters.map(({ name }) => name);
  if (names.includes(parameter)) return [];
  const legal = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
  return [`"thresholds" names the parameter "${parameter}" of ${code}: ${legal}`];
}

function unknownRule(where: string, code: string, legal: readonly string[]): readonly string[] {
  if (legal.includes(code)) return [];
  const nearest = nearestWord(code, legal);
  const hint = nearest === undefined ? '"rules" and "auditRules" list them' : `did you mean "${nearest}"?`;
  return [`"${where}" names the rule "${code}", which does not exist: ${hint}`];
}

function repeated(where: string, names: readonly string[]): readonly string[] {
  const twice = names.filter((name, place) => names.indexOf(name) !== place);
  return [...new Set(twice)].map((name) => `"${where}" names ${name} twice`);
}
