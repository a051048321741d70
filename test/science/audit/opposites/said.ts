import type { IonSymbol } from '../../../../src/domain/ion.ts';
import type { OrderingItem, OrderingRelation, TrendAxis } from '../../../../src/domain/observation.ts';
import type { QuantityCode } from '../../../../src/domain/quantityKinds.ts';
import type { Said } from '../../../support/evidence.ts';

const relationOf: Readonly<Record<string, OrderingRelation>> = {
  '<': 'LESS',
  '<<': 'MUCH_LESS',
  '~': 'ABOUT_EQUAL',
  '>': 'GREATER',
  '>>': 'MUCH_GREATER',
};

const isIon = (word: string): word is IonSymbol => word === 'Li' || word === 'Na' || word === 'K';
const itemOf = (word: string): OrderingItem => (isIon(word) ? { ion: word } : { label: word });

/** An order as printed: `'Li ~ K >> Na'`. */
export function order(quantity: QuantityCode, printed: string, more: Partial<Said> = {}): Said {
  const words = printed.split(' ');
  const items = words.filter((_, place) => place % 2 === 0).map(itemOf);
  const relations = words.flatMap((word) => relationOf[word] ?? []);
  return { quantity, ion: null, statement: { form: 'ORDERING', items, relations }, ...more };
}

/** A trend along filling, or along what is given. */
export function trend(
  quantity: QuantityCode,
  term: string,
  more: Partial<Said> & { readonly along?: TrendAxis } = {},
): Said {
  const { along = 'FILLING', ...rest } = more;
  return { quantity, statement: { form: 'TREND', term, along, comparedToRegion: null }, ...rest };
}
