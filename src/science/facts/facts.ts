import type { MeasurementMode } from '../../domain/conditions.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import type { ObservationForm } from '../../domain/observation.ts';
import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { type TrendSense, trendTerms } from '../../domain/trendTerms.ts';
import type { Bounds } from './bounds.ts';
import type { Fact } from './fact.ts';

/** What to look for: every given field must fit; a list fits if one of its values does. */
export type Want = {
  readonly quantity?: QuantityCode;
  readonly form?: ObservationForm;
  readonly feature?: string;
  readonly process?: string;
  readonly technique?: string;
  readonly ion?: IonSymbol | null;
  readonly mode?: readonly MeasurementMode[];
  /** Codes of the condition `region`; a statement that names none does not fit. */
  readonly region?: readonly string[];
  /** Senses of the term of a trend. */
  readonly sense?: readonly TrendSense[];
  readonly also?: (fact: Fact) => boolean;
};

/** Facts that can be asked for. */
export type Facts = {
  /** Those that fit, in the order of their ids. */
  find(want: Want): readonly Fact[];
};

/** A change of a fact: other bounds, or null to leave it out. By id of its observation. */
export type Changes = ReadonlyMap<string, Bounds | null>;

/** Makes facts that can be asked for; the order in which they are given changes nothing. */
export function factsOf(given: readonly Fact[]): Facts {
  const all = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byForm = groupBy(all, ({ observation }) => observation.statement.form);
  const byQuantity = groupBy(all, ({ observation }) => observation.quantity);
  const byBoth = groupBy(all, ({ observation }) => `${observation.quantity} ${observation.statement.form}`);
  const byFeature = groupBy(all, ({ observation: { statement } }) =>
    statement.form === 'PRESENCE' ? statement.feature : null,
  );
  return {
    find(want) {
      const among = candidates(want) ?? [];
      // most questions name a quantity and a form and nothing else: what they find stands ready
      return narrows(want) ? among.filter((fact) => fits(fact, want)) : among;
    },
  };

  function candidates({ quantity, form, feature }: Want): readonly Fact[] | undefined {
    if (quantity !== undefined && form !== undefined) return byBoth.get(`${quantity} ${form}`);
    if (quantity !== undefined) return byQuantity.get(quantity);
    if (feature !== undefined) return byFeature.get(feature);
    return form === undefined ? all : byForm.get(form);
  }
}

/** Whether a question asks for more than a quantity and a form. */
function narrows({ quantity: _, form, ...more }: Want): boolean {
  return Object.keys(more).length > 0;
}

/** The same facts with some changed or left out. */
export function changedFacts(facts: Facts, changes: Changes): Facts {
  if (changes.size === 0) return facts;
  return {
    find(want) {
      const found = facts.find(want);
      return found.some(({ id }) => changes.has(id)) ? found.flatMap((fact) => changedFact(fact, changes)) : found;
    },
  };
}

function changedFact(fact: Fact, changes: Changes): readonly Fact[] {
  const change = changes.get(fact.id);
  if (change === undefined) return [fact];
  return change === null ? [] : [{ ...fact, bounds: change }];
}

/** Whether a fact is what is looked for. */
function fits(fact: Fact, want: Want): boolean {
  const { observation } = fact;
  const { statement, conditions } = observation;
  return (
    (want.form === undefined || statement.form === want.form) &&
    (want.feature === undefined || (statement.form === 'PRESENCE' && statement.feature === want.feature)) &&
    (want.process === undefined || conditions.process === want.process) &&
    (want.technique === undefined || observation.technique === want.technique) &&
    (want.ion === undefined || observation.ion === want.ion) &&
    (want.mode === undefined || (conditions.mode !== undefined && want.mode.includes(conditions.mode))) &&
    (want.region === undefined || (conditions.region !== undefined && want.region.includes(conditions.region))) &&
    (want.sense === undefined || hasSense(fact, want.sense)) &&
    (want.also === undefined || want.also(fact))
  );
}

function hasSense({ observation: { statement } }: Fact, senses: readonly TrendSense[]): boolean {
  return statement.form === 'TREND' && senses.includes(trendTerms.get(statement.term).sense);
}
