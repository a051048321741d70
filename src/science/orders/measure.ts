import type { Ascending, ShareMethod } from '../../domain/contributionOrder.ts';
import type { Vector } from './vector.ts';

/** A number that may have been estimated from points. */
export type Estimated = { readonly value: number; readonly standardError: number };

/** constant + coefficients . x, over the ordered contributions. */
export type AffineForm = { readonly coefficients: Vector; readonly constant: number };

/** A point of the feasible set that stands for a part of it; `order` is the place of its order. */
export type WeightedPoint = { readonly point: Vector; readonly order: number; readonly weight: number };

/** The feasible set under the uniform measure, 1 in all. */
export type Measure = {
  readonly method: ShareMethod;
  /** How many points shares are estimated from; null: they are exact. */
  readonly draws: number | null;
  readonly orders: readonly Ascending[];
  /** One for each order. */
  readonly shares: readonly Estimated[];
  /** Share where a form is between -limit and limit. */
  readonly near: (form: AffineForm, limit: number) => Estimated;
  /** For each order the share of each bin of a form; one bin fewer than edges. */
  readonly masses: (form: AffineForm, edges: Vector) => readonly Vector[];
  /** So many points for each order that fill it evenly, for what depends on more than the contributions. */
  readonly points: (count: number) => readonly WeightedPoint[];
};
