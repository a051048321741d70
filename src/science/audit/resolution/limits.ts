import type { QuantityCode } from '../../../domain/quantityKinds.ts';
import { type Fact, statementOf } from '../../facts/fact.ts';
import type { Facts } from '../../facts/facts.ts';
import { isOwn } from '../about.ts';

/** What a source says that its own data do not resolve. */
export type Limit = {
  readonly fact: Fact;
  /** INSUFFICIENT: nothing may be read out of it. QUALITATIVE_ONLY: trends may, numbers may not. */
  readonly level: 'INSUFFICIENT' | 'QUALITATIVE_ONLY';
};

/** Quantities that a statement on another one covers as well: parts that are not told apart, numbers read out of a curve. */
const covered: ReadonlyMap<string | null, readonly QuantityCode[]> = new Map<QuantityCode, readonly QuantityCode[]>([
  ['RESISTANCE', ['SEI_RESISTANCE', 'CHARGE_TRANSFER_RESISTANCE']],
  [
    'BINDING_ENERGY',
    [
      'FAVOURABLE_SPACING',
      'FAVOURABLE_DIAMETER',
      'BINDING_MINIMUM_SPACING',
      'BINDING_MINIMUM_DIAMETER',
      'CROSSOVER_SPACING',
      'ADSORPTION_SITE',
    ],
  ],
]);

/** Statements of a source on its own resolution that set a limit to what can be read out of its data. */
export function limitsIn(facts: Facts): readonly Limit[] {
  return facts.find({ form: 'RESOLUTION', also: isOwn }).flatMap((fact) => {
    const level = statementOf(fact, 'RESOLUTION')?.level;
    return level === 'INSUFFICIENT' || level === 'QUALITATIVE_ONLY' ? [{ fact, level }] : [];
  });
}

/** Whether a statement is of a quantity that a limit is about. */
export function covers({ fact }: Limit, quantity: string | null): boolean {
  const limited = fact.observation.quantity;
  return quantity === limited || (covered.get(limited)?.some((code) => code === quantity) ?? false);
}
