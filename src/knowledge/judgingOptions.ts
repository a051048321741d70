import { type JudgingOptions, standardOptions, type ThresholdOverride } from '../domain/judging.ts';
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
    countRetracted: wanted.countRetracted ?? standardOptions.countRetracted,
  };
}

function listed(given: readonly string[] | null | undefined): readonly string[] {
  return [...new Set(given ?? [])].sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Larger numbers are slips of the keyboard. */
const LARGEST = 1e6;

/** No rule weighs more than 3. */
const HEAVIEST = 100;

const codes = [...rules.entries, ...auditRules.entries].map(({ code }) => code);

function problemsOf({ leftOutRules, thresholds, weights, tolerance }: GivenOptions): readonly string[] {
  return [
    ...(leftOutRules ?? []).flatMap((code) => unknownRule('leftOutRules', code, codes)),
    ...(thresholds ?? []).flatMap((each) => [...unknownParameter(each.rule, each.parameter), ...impossibleValue(each)]),
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
      ...(weight >= 0 && weight <= HEAVIEST
        ? []
        : [`"weights" gives ${rule} the weight ${weight}: 0 to ${HEAVIEST} is needed`]),
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

/** A threshold that is above 0 by default means nothing at 0 or below; numbers beyond these are slips. */
function impossibleValue({ rule: code, parameter, value }: ThresholdOverride): readonly string[] {
  const rule = rules.find(code) ?? auditRules.find(code);
  const standard = rule?.parameters.find(({ name }) => name === parameter)?.value;
  if (standard === undefined) return [];
  const given = `"thresholds" sets ${parameter} of ${code} to ${value}`;
  if (!(Math.abs(value) <= LARGEST)) return [`${given}: a number of at most ${LARGEST} is needed`];
  return standard > 0 && value <= 0 ? [`${given}: a number above 0 is needed`] : [];
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
