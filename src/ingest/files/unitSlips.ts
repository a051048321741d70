/** What slips of a unit make, with how far a ratio may be from it. */
const SLIPS: readonly (readonly [factor: number, tolerance: number])[] = [
  // milli and micro; rounded counters integrate badly, but not by more
  ...[1e-6, 1e-3, 1e3, 1e6].map((factor) => [factor, 0.15] as const),
  // hours or minutes for seconds, coulombs for ampere-hours; joules for watt-hours
  ...[3600, 60, 1 / 60, 1 / 3600].map((factor) => [factor, 0.15] as const),
  // coulombs for milliampere-hours: no large factor, so it has to be met well
  ...[3.6, 1 / 3.6].map((factor) => [factor, 0.03] as const),
];

/** Counters that are off by less have the right unit, whatever else they have. */
const AGREES = 2;

/** The slip that a ratio tells of, 1 where there is none; null where it is neither. */
export function slipOf(ratio: number): number | null {
  if (ratio > 1 / AGREES && ratio < AGREES) return 1;
  return SLIPS.find(([factor, tolerance]) => Math.abs(ratio / factor - 1) <= tolerance)?.[0] ?? null;
}

export function isThousands(slip: number): boolean {
  return Number.isInteger(Number((Math.log10(slip) / 3).toPrecision(12)));
}

/** Quotients of slips are slips: 1000 x 0.001 is 1, not 0.9999999999999999. */
export function roundedSlip(slip: number): number {
  return Number(slip.toPrecision(12));
}

/** `is 1000 times`, `is 1/1000 of`. */
export function slipText(slip: number): string {
  return slip >= 1 ? `is ${Number(slip.toPrecision(6))} times` : `is 1/${Number((1 / slip).toPrecision(6))} of`;
}
