import { groupBy } from '../../domain/groupBy.ts';
import { type QuantityCode, quantityKinds } from '../../domain/quantityKinds.ts';
import { ofEachInSteps, type Steps } from '../../domain/steps.ts';
import { canonicalUnit } from '../../domain/units.ts';
import type { Bounds } from '../facts/bounds.ts';
import { type Fact, isComputed } from '../facts/fact.ts';
import type { Changes, Facts } from '../facts/facts.ts';
import { interval } from '../rules/words.ts';
import { isOwn } from './about.ts';
import type { CheckResult } from './auditRule.ts';
import { computation, meet } from './compute.ts';
import { type Stated, type Statement, statedValues } from './stated.ts';
import { termOf } from './term.ts';

/** Quantities that have one value in one state; a material has many angles, peaks and plateaus. */
const single = [
  'REVERSIBLE_CAPACITY',
  'INSERTION_CAPACITY',
  'EXTRACTION_CAPACITY',
  'IRREVERSIBLE_CAPACITY',
  'SLOPE_CAPACITY',
  'PLATEAU_CAPACITY',
  'REGION_CAPACITY',
  'PROCESS_CAPACITY',
  'SLOPE_SHARE',
  'PLATEAU_SHARE',
  'PROCESS_SHARE',
  'CAPACITIVE_SHARE',
  'DIFFUSIVE_SHARE',
  'CAPACITY_RETENTION',
  'CAPACITY_LOSS',
  'RATE_RETENTION',
  'COULOMBIC_EFFICIENCY',
  'INITIAL_COULOMBIC_EFFICIENCY',
  'CLOSED_PORE_SHARE',
  'D002',
  'BET_AREA',
  'PORE_VOLUME',
  'MICROPORE_VOLUME',
  'CLOSED_PORE_VOLUME',
  'TRUE_DENSITY',
  'EPR_ASYMMETRY',
] as const satisfies readonly QuantityCode[];

/** Statements of one quantity in one state leave a common value, as in the abstract so in the text. */
export function checkRepeats(facts: Facts): Steps<readonly CheckResult[]> {
  return ofEachInSteps(single, (quantity) => {
    const own = facts.find({ quantity, form: 'VALUE', also: isOwn });
    const bySubject = groupBy(own, subjectOf);
    return [...bySubject.values()]
      .flatMap(statedValues)
      .filter(({ inputs }) => inputs.length > 1)
      .map((stated) => checkRepeat(quantity, stated));
  });
}

/** Techniques of different families may well measure different things under one name. */
function subjectOf({ observation: { material, ion }, family }: Fact): string {
  return `${material}|${ion}|${family ?? 'ELECTROCHEMISTRY'}`;
}

function checkRepeat(quantity: QuantityCode, { first, inputs, bounds }: Stated): CheckResult {
  const { name, unitKind } = quantityKinds.get(quantity);
  const unit = canonicalUnit(unitKind).code;
  const { material, ion } = first.observation;
  const disagreeing = inputs.flatMap((one, place) =>
    inputs.slice(place + 1).flatMap((other) => (meet(one.bounds, other.bounds) ? [] : [sameRun(one, other)])),
  );
  const said = `The ${name}${ion === null ? '' : ` of ${ion}`} is ${toldText(inputs)} under the same conditions`;
  const terms = inputs.map((fact, place) =>
    termOf(`${isComputed(fact) ? 'curve' : 'statement'} ${place + 1}`, fact.bounds, unit),
  );
  const formula = 'all statements have a value in common';
  if (disagreeing.length === 0) {
    const computations = [computation(formula, terms, { result: termOf('common value', bounds, unit) })];
    const sentence = `${said}, with ${interval(bounds, unit)} in common.`;
    return { severity: null, material, ion, inputs, sentence, computations };
  }
  const values = [...new Set(inputs.map((fact) => interval(fact.bounds, unit)))];
  return {
    severity: disagreeing.includes(true) ? 'ERROR' : 'WARNING',
    material,
    ion,
    inputs,
    sentence: `${said}, as ${values.join(' and as ')}, with no value in common.`,
    computations: [computation(formula, terms)],
    ...mendings(inputs, name, unit),
  };
}

/** `stated 2 times`, `stated once and computed from curves once`. */
function toldText(inputs: readonly Statement[]): string {
  const computed = inputs.filter(isComputed).length;
  const stated = inputs.length - computed;
  if (computed === 0) return `stated ${times(stated)}`;
  return stated === 0
    ? `computed from curves ${times(computed)}`
    : `stated ${times(stated)} and computed from curves ${times(computed)}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** One of the values is right, and the statements that it does not agree with are not. */
function mendings(numbers: readonly Statement[], name: string, unit: string) {
  const values = new Map(numbers.map(({ bounds }) => [interval(bounds, unit), bounds]));
  const changes = [...values].map(([printed, bounds]) => ({
    printed,
    bounds,
    wrong: numbers.filter((fact) => !meet(fact.bounds, bounds)),
  }));
  const scenarios = changes.map(
    ({ wrong, bounds }): Changes => new Map(wrong.map(({ id }): readonly [string, Bounds] => [id, bounds])),
  );
  const repairs = changes
    .filter(({ wrong }) => wrong.length === 1)
    .flatMap(({ wrong, bounds, printed }) =>
      wrong.map(({ id }) => {
        const { value, lower, upper } = termOf(name, bounds, unit);
        return {
          observation: id,
          value,
          lower,
          upper,
          unit,
          sentence: `It would agree if this ${name} were ${printed}.`,
        };
      }),
    );
  return { scenarios, repairs };
}

/** Different runs may well differ; where one of the statements names none, both may be of one. */
function sameRun({ observation: one }: Fact, { observation: other }: Fact): boolean {
  return one.measurement === null || other.measurement === null || one.measurement === other.measurement;
}
