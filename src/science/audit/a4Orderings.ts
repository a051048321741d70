import { severities } from '../../domain/audit.ts';
import { quantityConditionNames } from '../../domain/conditions.ts';
import type { OrderingItem, OrderingRelation, OrderingStatement } from '../../domain/observation.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import { interval } from '../rules/words.ts';
import { negligibleShift } from './a3Shifts.ts';
import { isOwn } from './about.ts';
import type { AuditInput, AuditRule, CheckResult } from './auditRule.ts';
import { computation } from './compute.ts';
import { compatible } from './conditionsOf.ts';
import { itemName } from './orderings/itemName.ts';
import { factsOfItem, type Ranked } from './orderings/ranked.ts';
import { faultOf, signs } from './orderings/relations.ts';
import { valuesOf } from './orderings/values.ts';
import { best } from './stated.ts';
import { termOf } from './term.ts';

/** How many pairs of numbers a sentence lists. */
const LISTED = 3;

/** A4: an order in words against the numbers that it orders. */
export const a4Orderings: AuditRule = {
  code: 'A4',
  name: 'ordering',
  description: 'A stated order of ions, carbons, regions or processes is that of their numbers.',
  question: 'Are the numbers in the stated order?',
  parameters: [
    {
      name: 'aboutEqual',
      value: 10,
      unit: '%',
      description: 'How far two numbers may be apart that are called about equal, in per cent of the larger.',
      source: 'general knowledge',
    },
    {
      name: 'much',
      value: 2,
      unit: '1',
      description: 'How many times the smaller a number is at least that is called much larger.',
      source: 'general knowledge',
    },
    negligibleShift,
  ],
  check: (input) =>
    input.facts.find({ form: 'ORDERING', also: isOwn }).flatMap((fact) => {
      const ordering = statementOf(fact, 'ORDERING');
      const { quantity } = fact.observation;
      return ordering === null || quantity === null ? [] : checkOrdering({ fact, ordering, quantity }, input);
    }),
};

type Stated = { readonly fact: Fact; readonly ordering: OrderingStatement; readonly quantity: string };
type Sides = { readonly left: OrderingItem; readonly right: OrderingItem; readonly relation: OrderingRelation };
type Pair = Sides & { readonly numbers: readonly [Ranked, Ranked]; readonly fault: CheckResult['severity'] };

function checkOrdering(stated: Stated, input: AuditInput): readonly CheckResult[] {
  const { items, relations } = stated.ordering;
  const sides = items.flatMap((left, place) => {
    const [right, relation] = [items[place + 1], relations[place]];
    return right === undefined || relation === undefined ? [] : [{ left, right, relation }];
  });
  const pairs = sides.flatMap((each) => pairsOf(stated, each, input));
  return pairs.length === 0 ? [] : [resultOf(stated, pairs)];
}

/**
 * The numbers of two neighbours in one state. An order that is stated for a range, such as all higher rates, holds in
 * every state of the range; one that names no such state need hold in one.
 */
function pairsOf({ fact, quantity }: Stated, sides: Sides, { facts, parameter }: AuditInput): readonly Pair[] {
  const negligible = parameter(negligibleShift.name);
  const thresholds = { aboutEqual: parameter('aboutEqual'), much: parameter('much') };
  const of = (item: OrderingItem) =>
    valuesOf({ ordering: fact, quantity, item, negligible, ...factsOfItem(facts, fact, item) });
  const rights = of(sides.right);
  const pairs = of(sides.left).flatMap((one) =>
    rights
      .filter((other) => other.unit === one.unit && compatible(one.first, other.first, apart))
      .map((other): Pair => {
        const numbers = [one, other] as const;
        return { ...sides, numbers, fault: faultOf(sides.relation, numbers, thresholds) };
      }),
  );
  return namesRange(fact) ? pairs : best(pairs, ({ fault }) => fault === null);
}

const apart = ['region', 'process', 'motif', 'label'] as const;

function namesRange({ observation: { conditions } }: Fact): boolean {
  return quantityConditionNames.some((name) => conditions[name] !== undefined && conditions[name].relation !== 'EXACT');
}

function resultOf({ fact, ordering, quantity }: Stated, pairs: readonly Pair[]): CheckResult {
  const faulty = pairs.filter(({ fault }) => fault !== null);
  const severity = severities.findLast((each) => faulty.some(({ fault }) => fault === each)) ?? null;
  const { material, ion } = fact.observation;
  const order = ordering.items.map((item, place) => {
    const relation = ordering.relations[place];
    return relation === undefined ? itemName(item) : `${itemName(item)} ${signs[relation]} `;
  });
  const shown = faulty.length > 0 ? faulty : pairs;
  const more = shown.length > LISTED ? `, and ${shown.length - LISTED} more` : '';
  return {
    severity,
    material,
    ion,
    inputs: [fact, ...pairs.flatMap(({ numbers }) => numbers.flatMap(({ inputs }) => inputs))],
    sentence: `The stated order of ${quantityKinds.get(quantity).name}, ${order.join('')}, ${severity === null ? 'fits' : 'does not fit'}: ${shown.slice(0, LISTED).map(said).join(', ')}${more}.`,
    computations: pairs.map(computed),
    ...(severity === null ? {} : { repairs: [reworded(fact)] }),
    ...(severity === 'WARNING' ? { doubted: [fact] } : {}),
  };
}

function said({ numbers: [left, right] }: Pair): string {
  return `${shownAs(left)} against ${shownAs(right)}`;
}

function shownAs({ bounds, unit, worded }: Ranked): string {
  return worded ? `nearly nothing, in words (${interval(bounds, unit)})` : interval(bounds, unit);
}

function computed({ left, right, relation, numbers: [one, other] }: Pair) {
  return computation(`${itemName(left)} ${signs[relation]} ${itemName(right)}`, [
    termOf(itemName(left), one.bounds, one.unit),
    termOf(itemName(right), other.bounds, other.unit),
  ]);
}

function reworded({ id }: Fact) {
  const sentence = 'It would agree if the text ranked them as the numbers do.';
  return { observation: id, value: null, lower: null, upper: null, unit: null, sentence };
}
