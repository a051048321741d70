import type { Severity, Term } from '../../domain/audit.ts';
import type { Bounds } from '../facts/bounds.ts';
import { isComputed } from '../facts/fact.ts';
import type { Changes } from '../facts/facts.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import type { CheckResult } from './auditRule.ts';
import { computation } from './compute.ts';
import { stateKey } from './conditionsOf.ts';
import { type Stated, within } from './stated.ts';
import { termOf } from './term.ts';

/** A number of a check, and what it would have to be for the others to hold. */
export type Part = {
  readonly name: string;
  readonly stated: Stated;
  /** As the check takes it: without values that cannot be. */
  readonly bounds: Bounds;
  readonly unit: string;
  /** null: no change of this number alone would do. */
  readonly mended: Bounds | null;
};

type Check = {
  readonly formula: string;
  readonly parts: readonly Part[];
  readonly result: Term;
  readonly expected: Term;
  /** null: it holds. */
  readonly severity: Severity | null;
  readonly sentence: string;
};

/** The result of a check of numbers of one subject, with repairs and scenarios where it fails. */
export function checked({ material, ion }: Pick<Subject, 'material' | 'ion'>, check: Check): CheckResult {
  const { formula, parts, result, expected, severity, sentence } = check;
  const terms = parts.map(({ name, bounds, unit }) => termOf(name, bounds, unit));
  const inputs = parts.flatMap(({ stated }) => stated.inputs);
  const computations = [computation(formula, terms, { result, expected })];
  const told = severity === 'ERROR' && isOpenComparison(parts) ? 'WARNING' : severity;
  const outcome = { severity: told, material, ion, inputs, sentence, computations };
  return severity === null ? outcome : { ...outcome, ...mendingOf(parts) };
}

/**
 * Whether numbers that this software computed are held against stated ones of conditions that are not the same: a boundary or a
 * cycle that the source does not name may be another one, so that no arithmetic fails for certain.
 */
function isOpenComparison(parts: readonly Part[]): boolean {
  const inputs = parts.flatMap(({ stated }) => stated.inputs);
  const computed = inputs.filter(isComputed);
  const states = new Set(inputs.map((fact) => stateKey(fact, ['region', 'process', 'label'])));
  return computed.length > 0 && computed.length < inputs.length && states.size > 1;
}

/** For each number that alone can be changed: the repair, and the change that judging is to try. */
export function mendingOf(parts: readonly Part[]): Required<Pick<CheckResult, 'repairs' | 'scenarios'>> {
  const mendable = parts.flatMap(({ mended, ...part }) =>
    mended === null || !Number.isFinite(mended.value) ? [] : [{ ...part, mended }],
  );
  return {
    repairs: mendable.flatMap(({ name, stated: { inputs }, unit, mended }) =>
      inputs.map(({ id }) => {
        const { value, lower, upper } = termOf(name, mended, unit);
        const sentence = `It would agree if the ${name} were ${interval(mended, unit)}${everywhere(inputs.length)}.`;
        return { observation: id, value, lower, upper, unit, sentence };
      }),
    ),
    scenarios: mendable.map(({ stated: { inputs }, mended }): Changes => new Map(inputs.map(({ id }) => [id, mended]))),
  };
}

function everywhere(statements: number): string {
  return statements === 1 ? '' : ` in each of its ${statements} statements`;
}

/** A mended value, unless no such value can be: all of it lies outside what the quantity allows. */
export function possible(mended: Bounds, least: number, most: number): Bounds | null {
  return mended.upper >= least && mended.lower <= most ? within(mended, least, most) : null;
}
