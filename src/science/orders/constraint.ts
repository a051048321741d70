import type { OrderAssumptionCode, OrderConstraint, OrderConstraintKind } from '../../domain/contributionOrder.ts';
import type { Bounds } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import type { Layout } from './layout.ts';
import type { Row } from './linearProgram.ts';
import type { AtRate } from './rate.ts';
import { plus, type Vector } from './vector.ts';

/** A constraint with what it means for the unknowns; rows are in mAh/g. */
export type BoundConstraint = OrderConstraint & { readonly rows: readonly Row[] };

/** What constraints are made of. */
export type ConstraintInput = {
  readonly subject: Subject;
  readonly layout: Layout;
  readonly atRate: AtRate;
};

type Parts = {
  readonly kind: OrderConstraintKind;
  readonly label: string;
  readonly inputs?: readonly Fact[];
  readonly assumption?: OrderAssumptionCode | null;
  readonly fromPeak?: boolean;
  readonly sentence: string;
  readonly rows: readonly Row[];
};

/** The key is that of the kind and label until all are known. */
export function constraint(parts: Parts): BoundConstraint {
  const { kind, label, inputs = [], assumption = null, fromPeak = false, sentence, rows } = parts;
  const observations = [...new Set(inputs.map(({ id }) => id))].sort();
  const boundaryFromPeak = fromPeak;
  return { key: baseKey(parts), kind, label, observations, assumption, boundaryFromPeak, sentence, rows };
}

/** In an order that depends on what they say, not on who says it; keys are made unique. */
export function keyed(constraints: readonly BoundConstraint[]): readonly BoundConstraint[] {
  const sorted = constraints
    .map((each) => ({ each, text: `${baseKey(each)}|${each.sentence}` }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ each }) => each);
  const taken = new Map<string, number>();
  return sorted.map((each) => {
    const base = baseKey(each);
    const place = (taken.get(base) ?? 0) + 1;
    taken.set(base, place);
    return { ...each, key: place === 1 ? base : `${base} (${place})` };
  });
}

function baseKey({ kind, label }: Pick<BoundConstraint, 'kind' | 'label'>): string {
  return `${kind}: ${label}`;
}

/** An amount within bounds. */
export function amount(coefficients: Vector, { lower, upper }: Bounds): readonly Row[] {
  return [{ coefficients, lower, upper }];
}

/** A part whose share of a whole lies within bounds, in percent. */
export function share(part: Vector, whole: Vector, { lower, upper }: Bounds): readonly Row[] {
  const over = (percent: number) => plus(part, whole, -percent / 100);
  if (lower === upper) return [{ coefficients: over(lower), lower: 0, upper: 0 }];
  return [
    ...(Number.isFinite(lower) ? [{ coefficients: over(lower), lower: 0, upper: Number.POSITIVE_INFINITY }] : []),
    ...(Number.isFinite(upper) ? [{ coefficients: over(upper), lower: Number.NEGATIVE_INFINITY, upper: 0 }] : []),
  ];
}

/** One amount is at most another. */
export function atMost(small: Vector, large: Vector): readonly Row[] {
  return [{ coefficients: plus(small, large, -1), lower: Number.NEGATIVE_INFINITY, upper: 0 }];
}
