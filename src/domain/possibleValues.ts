import { canonicalInterval, type Quantity } from './quantity.ts';
import type { QuantityCode, QuantityKind } from './quantityKinds.ts';
import { mayBeNegative } from './units.ts';

/** Lengths, widths, positions and ratios of what is there: none is 0 or less. Their units also have changes and shifts. */
const aboveZero: ReadonlySet<string> = new Set<QuantityCode>([
  'D002',
  'STACK_HEIGHT_LC',
  'LAYER_EXTENT_LA',
  'PORE_DIAMETER',
  'CLOSED_PORE_DIAMETER',
  'PARTICLE_SIZE',
  'FAVOURABLE_SPACING',
  'FAVOURABLE_DIAMETER',
  'BINDING_MINIMUM_SPACING',
  'BINDING_MINIMUM_DIAMETER',
  'CROSSOVER_SPACING',
  'INTERCALATION_THRESHOLD_SPACING',
  'IONIC_RADIUS',
  'STOKES_RADIUS',
  'TWO_THETA',
  'ID_IG',
  'G_BAND_POSITION',
  'D_BAND_POSITION',
  'G_BAND_WIDTH',
  'EPR_ASYMMETRY',
  'EPR_LINE_WIDTH',
  'XPS_BINDING_ENERGY',
  'XPS_DOUBLET_SEPARATION',
  'PYROLYSIS_TEMPERATURE',
]);

type Limit = readonly [from: number, to: number];

/**
 * Least and most, in %, of what is left of something: far above it is a slip (91.3 as 913). Shares have no limits here: one
 * that a paper prints above 100 % is a fault of the paper, which the audit tells.
 */
const percentages: ReadonlyMap<string, Limit> = new Map<QuantityCode, Limit>([
  // a carbon that held ions before gives back more than it takes
  ['COULOMBIC_EFFICIENCY', [0, 200]],
  ['INITIAL_COULOMBIC_EFFICIENCY', [0, 200]],
  // pores that open while cycling add capacity
  ['CAPACITY_RETENTION', [0, 300]],
  // the reference may be the faster rate
  ['RATE_RETENTION', [0, Number.POSITIVE_INFINITY]],
]);

/** What most often went wrong where a number is below 0. */
const SIGN = '; was a dash taken for a minus?';

/** Why a quantity cannot be what was printed, and what could; undefined if it can. An interval is held to its nearer end. */
export function impossibility(stated: Quantity, about: QuantityKind | undefined): string | undefined {
  const { kind, value, reported } = stated;
  if (value < 0 && !mayBeNegative(kind)) {
    return about
      ? `"${reported}" is below 0: the ${about.name} is 0 or more${SIGN}`
      : `"${reported}" is below 0, which no quantity measured in a unit of ${kind} can be`;
  }
  if (about === undefined) return undefined;
  const { lower, upper } = canonicalInterval(stated);
  if (aboveZero.has(about.code) && ((upper ?? 1) <= 0 || (lower !== null && value === 0))) {
    return `"${reported}" is not above 0, as the ${about.name} is${SIGN}`;
  }
  const limit = percentages.get(about.code);
  if (limit === undefined) return undefined;
  const [from, to] = limit;
  if ((upper ?? from) < from) return `"${reported}" is below ${from} %: the ${about.name} is not${SIGN}`;
  if ((lower ?? to) > to) return `"${reported}" is above ${to} %, as no ${about.name} is: is a decimal point missing?`;
  return undefined;
}
