import type { CapacityBounds } from '../../domain/contributionOrder.ts';
import { remembered, rememberedFor } from '../../domain/remembered.ts';
import { greatest, type Row } from './linearProgram.ts';
import type { LinearSystem } from './problem.ts';
import { times, type Vector } from './vector.ts';

/** Digits after the point that are kept of mAh/g and of parts of the total: far less than any number is known to. */
export const CAPACITY_DIGITS = 1e6;
const PART_DIGITS = 1e9;

export type Extent = { readonly lower: number; readonly upper: number };

/** Least and greatest value of a linear form over a feasible system, in its units; an open end is infinite. */
export function extentOf({ rows }: Pick<LinearSystem, 'rows'>, form: Vector): Extent {
  return extentIn(rows, form);
}

const extentIn = rememberedFor(
  (rows: readonly Row[], form: Vector): Extent => ({
    lower: -greatest(times(form, -1), rows),
    upper: greatest(form, rows),
  }),
  (form) => form.join(),
);

/** Bounds of an amount of a feasible system with a bounded total in mAh/g, and of its part of the total. */
export function capacityBounds(system: LinearSystem, form: Vector): CapacityBounds {
  const { lower, upper } = extentOf(system, form);
  const part = extentOf({ rows: relative(system) }, [...form, 0]);
  return {
    lower: rounded(lower * system.scale, CAPACITY_DIGITS),
    upper: rounded(upper * system.scale, CAPACITY_DIGITS),
    partLower: rounded(part.lower, PART_DIGITS),
    partUpper: rounded(part.upper, PART_DIGITS),
  };
}

/** Rounded, so that neither the noise of the last digits nor -0 is told. */
export function rounded(value: number, digits: number): number {
  return Math.round(value * digits) / digits + 0;
}

/**
 * The same system in parts of the total: each amount is divided by it, and one over the total is one more unknown
 * (Charnes and Cooper, Nav. Res. Logist. Q. 9 (1962) 181, doi:10.1002/nav.3800090303).
 */
const relative = remembered(({ rows, layout }: LinearSystem): readonly Row[] => {
  const total = [...layout.total, 0];
  return [
    { coefficients: total, lower: 1, upper: 1 },
    ...rows.flatMap(({ coefficients, lower, upper }): readonly Row[] =>
      lower === upper
        ? [{ coefficients: [...coefficients, -upper], lower: 0, upper: 0 }]
        : [
            ...(Number.isFinite(lower) ? [{ coefficients: [...coefficients, -lower], lower: 0, upper: Infinity }] : []),
            ...(Number.isFinite(upper)
              ? [{ coefficients: [...coefficients, -upper], lower: -Infinity, upper: 0 }]
              : []),
          ],
    ),
  ];
});
