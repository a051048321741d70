import type { MissingReason } from './reported.ts';
import type { UnitKind } from './units.ts';

/** Two ends that differ by less, relative to the one asked for, are one: conversion rounds at the 15th digit. */
export const SAME_END = 1e-12;

/** An end of a range; where it is strict the number itself lies outside. */
export type RangeEnd = { readonly value: number; readonly strict: boolean };

/** Numbers between two ends; null: open. */
export type NumberRange = { readonly lower: RangeEnd | null; readonly upper: RangeEnd | null };

/** Whether some value of an interval has to lie in a range, or all of them. */
export type IntervalMatch = 'POSSIBLE' | 'CERTAIN';

/**
 * What a quantity has to be: a number in a range, given in the canonical unit of each kind that the quantity may be of;
 * or missing for one of some reasons.
 */
export type QuantityCondition =
  | { readonly match: IntervalMatch; readonly ranges: readonly (NumberRange & { readonly kind: UnitKind })[] }
  | { readonly missing: readonly MissingReason[] }
  | { readonly present: true };

/** What a text that may be missing has to be: one that contains another, or missing for one of some reasons. */
export type TextCondition = { readonly contains: string } | { readonly missing: readonly MissingReason[] };
