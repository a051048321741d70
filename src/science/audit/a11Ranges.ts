import { groupBy } from '../../domain/groupBy.ts';
import { ofEachInSteps } from '../../domain/steps.ts';
import type { Bounds } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { interval, number } from '../rules/words.ts';
import { aboutOf, isOwn } from './about.ts';
import type { AuditInput, AuditRule, CheckResult } from './auditRule.ts';
import { type AcceptedRange, parametersOf } from './ranges/acceptedRange.ts';
import { acceptedRanges } from './ranges/index.ts';
import { termOf } from './term.ts';

/** A11: values lie where those of their quantity are known to lie. */
export const a11Ranges: AuditRule = {
  code: 'A11',
  name: 'reference range',
  description: 'A value lies in the accepted range of its quantity. Ranges are wide: they catch slips, not surprises.',
  question: 'Does every value lie in the accepted range of its quantity?',
  parameters: acceptedRanges.flatMap(parametersOf),
  check: (input) => ofEachInSteps(acceptedRanges, (range) => checkRange(range, input)),
};

/** Binding energies and g factors need more than the usual four significant digits. */
const DIGITS = 6;

type Stated = { readonly fact: Fact; readonly bounds: Bounds };

/** One check for each number that is stated, however often. */
function checkRange(range: AcceptedRange, { facts, parameter }: AuditInput): readonly CheckResult[] {
  const ends = { from: parameter(`${range.name}From`), to: parameter(`${range.name}To`) };
  const numbers = range.quantities
    .flatMap((quantity) => facts.find({ quantity, form: 'VALUE', also: (fact) => isFor(range, fact) }))
    .flatMap((fact) => (fact.bounds === null ? [] : [{ fact, bounds: fact.bounds }]));
  const groups = groupBy(numbers, textOf);
  return [...groups.values()].flatMap((group) => {
    const inputs = group.map(({ fact }) => fact);
    return group.slice(0, 1).map(({ bounds }) => checkNumber(range, { bounds, inputs, ends }));
  });
}

function isFor({ constant, applies }: AcceptedRange, fact: Fact): boolean {
  return (constant === true || isOwn(fact)) && (applies === undefined || applies(fact));
}

function textOf({ fact: { observation }, bounds: { lower, upper } }: Stated): string {
  const { material, ion, quantity, conditions } = observation;
  return [material, ion, quantity, conditions.region, conditions.process, lower, upper].join('|');
}

type Checked = {
  readonly bounds: Bounds;
  readonly inputs: readonly Fact[];
  readonly ends: { readonly from: number; readonly to: number };
};

function checkNumber(range: AcceptedRange, { bounds, inputs, ends: { from, to } }: Checked): CheckResult {
  const { unit, what, severity } = range;
  const outside = bounds.lower > to || bounds.upper < from;
  const suffix = unit === '1' ? '' : ` ${unit}`;
  const accepted = { value: (from + to) / 2, lower: from, upper: to };
  return {
    severity: outside ? severity : null,
    ...aboutOf(inputs),
    inputs,
    sentence:
      `${interval(bounds, unit, DIGITS)} is ${outside ? 'outside' : 'within'} the range of ${what}, ` +
      `${number(from, DIGITS)} to ${number(to, DIGITS)}${suffix}.`,
    computations: [
      {
        formula: `${number(from, DIGITS)} <= ${what} <= ${number(to, DIGITS)}${suffix}`,
        terms: [termOf('stated', bounds, unit)],
        result: null,
        expected: termOf('accepted', accepted, unit),
      },
    ],
  };
}
