import type { MeasurementMode } from '../../domain/conditions.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import { memoized } from '../../domain/memoized.ts';
import type { ObservationForm } from '../../domain/observation.ts';
import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { type Keeper, nothingKept, remembered } from '../../domain/remembered.ts';
import { type TrendSense, trendTerms } from '../../domain/trendTerms.ts';
import type { Bounds } from './bounds.ts';
import { type Fact, statementOf } from './fact.ts';

/** Statements by id, or by what they are. */
type Several =
  | { readonly ids: readonly string[]; readonly quantity?: never; readonly form?: never; readonly feature?: never }
  | {
      readonly ids?: never;
      readonly quantity?: QuantityCode | readonly QuantityCode[];
      readonly form?: ObservationForm;
      readonly feature?: string;
    };

/** What to look for: every given field must fit; a list fits if one of its values does. */
export type Want = Several & {
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
export type Facts = Partial<Keeper> & {
  /** Those that fit, in the order of their ids. */
  find(want: Want): readonly Fact[];
};

/** A change of a fact: other bounds, or null to leave it out. By id of its observation. */
export type Changes = ReadonlyMap<string, Bounds | null>;

/** Most questions name a quantity and a form and nothing else: what they find stands ready once it was asked for. */
const byForm = remembered((facts: readonly Fact[]) => {
  const groups = groupBy(facts, ({ observation }) => observation.statement.form);
  for (const group of groups.values()) lasting.add(group);
  return groups;
});

const none: readonly Fact[] = [];

/** Lists that a question by quantity and form gets each time. */
const lasting = new WeakSet<readonly Fact[]>([none]);

/** Whether the same question gets this same list again: what is found of it is worth remembering. */
export function isLasting(facts: readonly Fact[]): boolean {
  return lasting.has(facts);
}

/** Makes facts that can be asked for; the order in which they are given changes nothing. */
export function factsOf(given: readonly Fact[]): Facts {
  const all = byId(given);
  const byQuantity = groupBy(all, ({ observation }) => observation.quantity);
  const known = memoized(() => new Map(all.map((fact) => [fact.id, fact])));
  const severals = memoized((codes: string) => {
    const quantities = new Set(codes.split(','));
    return all.filter(({ observation }) => observation.quantity !== null && quantities.has(observation.quantity));
  });
  return {
    ...nothingKept,
    find(want) {
      const { ids, quantity } = want;
      if (ids !== undefined) return narrowed(named(ids), want);
      const [facts, form] = [of(quantity), formOf(want)];
      return narrowed(form === undefined ? facts : (byForm(facts).get(form) ?? none), want);
    },
  };

  function named(ids: readonly string[]): readonly Fact[] {
    return byId([...new Set(ids)].flatMap((id) => known(null).get(id) ?? []));
  }

  function of(quantity: Want['quantity']): readonly Fact[] {
    if (quantity === undefined) return all;
    return typeof quantity === 'object' ? severals(quantity.join()) : (byQuantity.get(quantity) ?? none);
  }
}

function byId(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Facts as changes have them; none for one that is left out. */
export type ChangedFact = (fact: Fact) => readonly Fact[];

/** What some changes make of facts: of one fact always the same, since rules ask whether two are one. */
export function changedBy(changes: Changes): ChangedFact {
  return memoized((fact: Fact) => {
    const change = changes.get(fact.id);
    return change === undefined || change === null ? [] : [{ ...fact, bounds: change }];
  });
}

/** The same facts with some changed or left out. What else a question asks for, it asks of the changed ones. */
export function changedFacts(facts: Facts, changes: Changes, changedFact: ChangedFact = changedBy(changes)): Facts {
  const touched = facts.find({ ids: [...changes.keys()] });
  if (touched.length === 0) return facts;
  return {
    ...nothingKept,
    find(want) {
      // most questions are about others
      if (!touched.some((fact) => isOfKind(fact, want) && fitsRest(fact, want))) return facts.find(want);
      const { also } = want;
      const wide = also === undefined ? want : { ...want, also: (fact: Fact) => changes.has(fact.id) || also(fact) };
      const changed = facts.find(wide).flatMap((fact) => (changes.has(fact.id) ? changedFact(fact) : fact));
      return also === undefined ? changed : changed.filter((fact) => !changes.has(fact.id) || also(fact));
    },
  };
}

/** Whether a fact is of the ids, the quantity and the form that are asked for. */
function isOfKind({ id, observation }: Fact, want: Want): boolean {
  const { ids, quantity } = want;
  if (ids !== undefined) return ids.includes(id);
  if (quantity !== undefined && !isAmong(quantity, observation.quantity)) return false;
  const form = formOf(want);
  return form === undefined || observation.statement.form === form;
}

function isAmong(asked: QuantityCode | readonly QuantityCode[], quantity: string | null): boolean {
  return typeof asked === 'object' ? asked.some((each) => each === quantity) : asked === quantity;
}

/** A feature is asked for of statements of presence. */
function formOf({ form, feature }: Want): ObservationForm | undefined {
  return form ?? (feature === undefined ? undefined : 'PRESENCE');
}

/** Those that fit in all that is asked for beside the quantity and the form. */
function narrowed(facts: readonly Fact[], want: Want): readonly Fact[] {
  const { feature, process, technique, ion, mode, region, sense, also } = want;
  const rest = [feature, process, technique, ion, mode, region, sense];
  const left = rest.every((each) => each === undefined) ? facts : facts.filter((fact) => fitsRest(fact, want));
  return also === undefined ? left : left.filter(also);
}

/** Whether a fact fits in what is asked for beside the quantity and the form, but for what is asked of each. */
function fitsRest(fact: Fact, { feature, process, technique, ion, mode, region, sense }: Want): boolean {
  const { observation } = fact;
  const { conditions } = observation;
  return (
    (feature === undefined || statementOf(fact, 'PRESENCE')?.feature === feature) &&
    (process === undefined || conditions.process === process) &&
    (technique === undefined || observation.technique === technique) &&
    (ion === undefined || observation.ion === ion) &&
    (mode === undefined || isOneOf(mode, conditions.mode)) &&
    (region === undefined || isOneOf(region, conditions.region)) &&
    (sense === undefined || hasSense(fact, sense))
  );
}

function isOneOf<T>(wanted: readonly T[], named: T | undefined): boolean {
  return named !== undefined && wanted.includes(named);
}

function hasSense({ observation: { statement } }: Fact, senses: readonly TrendSense[]): boolean {
  return statement.form === 'TREND' && senses.includes(trendTerms.get(statement.term).sense);
}
