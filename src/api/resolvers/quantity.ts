import { type Interval, inUnit, type Quantity } from '../../domain/quantity.ts';
import { reportedValue } from '../../domain/reported.ts';
import { canonicalUnit } from '../../domain/units.ts';
import { badInput } from '../errors.ts';
import type { ApiResolvers } from './resolvers.ts';

export const quantity: Pick<ApiResolvers, 'Quantity' | 'ReportedQuantity' | 'ReportedText' | 'Unit'> = {
  Quantity: {
    unitKind: ({ kind }) => kind,
    value: (quantity, { unit }) => interval(quantity, unit).value,
    lower: (quantity, { unit }) => interval(quantity, unit).lower,
    upper: (quantity, { unit }) => interval(quantity, unit).upper,
  },
  ReportedQuantity: { quantity: (reported) => reportedValue(reported) ?? null },
  ReportedText: { text: (reported) => reportedValue(reported) ?? null },
  Unit: { canonical: (unit) => canonicalUnit(unit.kind) === unit },
};

/** @throws {GraphQLError} BAD_USER_INPUT on a unit that is not of the kind; the message lists the legal ones */
function interval(quantity: Quantity, unit: string | null | undefined): Interval {
  if (unit == null) return quantity;
  try {
    return inUnit(quantity, unit);
  } catch (error) {
    if (error instanceof RangeError) throw badInput(error.message);
    throw error;
  }
}
