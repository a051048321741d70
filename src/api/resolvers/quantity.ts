import { type Interval, inUnit, type Quantity } from '../../domain/quantity.ts';
import { reportedValue } from '../../domain/reported.ts';
import { canonicalUnit, findUnit } from '../../domain/units.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { untold } from '../toldErrors.ts';
import type { ApiResolvers } from './resolvers.ts';

export const quantity: Pick<ApiResolvers, 'Quantity' | 'ReportedQuantity' | 'ReportedText' | 'Unit'> = {
  Quantity: {
    unitKind: ({ kind }) => kind,
    value: (quantity, { unit }, context) => interval(quantity, unit, context).value,
    lower: (quantity, { unit }, context) => interval(quantity, unit, context).lower,
    upper: (quantity, { unit }, context) => interval(quantity, unit, context).upper,
  },
  ReportedQuantity: { quantity: (reported) => reportedValue(reported) ?? null },
  ReportedText: { text: (reported) => reportedValue(reported) ?? null },
  Unit: { canonical: (unit) => canonicalUnit(unit.kind) === unit },
};

/** @throws {GraphQLError} BAD_USER_INPUT on a unit that is not of the kind; the message lists the legal ones */
function interval(quantity: Quantity, unit: string | null | undefined, { errors }: Context): Interval {
  if (unit == null) return quantity;
  // which unit may have been meant takes long to find
  if (errors.isEnough() && findUnit(quantity.kind, unit) === undefined) throw untold;
  try {
    return inUnit(quantity, unit);
  } catch (error) {
    if (error instanceof RangeError) throw badInput(error.message);
    throw error;
  }
}
