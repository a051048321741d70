import type { QuantityCode } from '../../domain/quantityKinds.ts';
import type { Bounds } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import { capacityOf } from './a1Totals.ts';
import type { CheckResult } from './auditRule.ts';
import { meet, rangeOf } from './compute.ts';
import { type ConditionName, conditionsOf } from './conditionsOf.ts';
import { checked, possible } from './mending.ts';
import { best, ofState, type Stated, statedValues } from './stated.ts';
import { termOf } from './term.ts';

const directions: readonly ConditionName[] = ['direction'];

/** What comes out of a cycle is what goes in, less what does not come back. */
export function checkBalance(subject: Subject): readonly CheckResult[] {
  return balances.flatMap((balance) => checkCycles(subject, balance));
}

function valuesOf({ own }: Subject, quantity: QuantityCode): readonly Stated[] {
  return statedValues(own.find({ quantity, form: 'VALUE' }));
}

type Cycle = { readonly inserted: Stated; readonly extracted: Stated };

/** Insertion and extraction of one and the same cycle: all have to say which. */
function cyclesOf(subject: Subject, of: Stated): readonly Cycle[] {
  const ofCycle = (quantity: QuantityCode) =>
    ofState(
      valuesOf(subject, quantity).filter(
        ({ first }) => cycleOf(first) !== null && cycleOf(first) === cycleOf(of.first),
      ),
      of,
      directions,
    );
  const taken = ofCycle('INSERTION_CAPACITY').filter(({ bounds }) => bounds.value > 0);
  return taken.flatMap((inserted) => ofCycle('EXTRACTION_CAPACITY').map((extracted) => ({ inserted, extracted })));
}

function cycleOf(fact: Fact): number | null {
  const { cycle, cycleClass } = conditionsOf(fact);
  return cycle ?? (cycleClass === 'FIRST' ? 1 : null);
}

type Balance = {
  readonly quantity: QuantityCode;
  readonly name: string;
  readonly formula: string;
  readonly unit: string;
  /** Of insertion and extraction. */
  readonly f: (inserted: number, extracted: number) => number;
  /** What insertion follows from the quantity and extraction, and extraction from the quantity and insertion. */
  readonly inserted: (stated: number, extracted: number) => number;
  readonly extracted: (stated: number, inserted: number) => number;
};

const efficiency = {
  formula: 'extraction capacity / insertion capacity = efficiency',
  unit: '%',
  f: (inserted: number, extracted: number) => (100 * extracted) / inserted,
  inserted: (stated: number, extracted: number) => (100 * extracted) / stated,
  extracted: (stated: number, inserted: number) => (stated * inserted) / 100,
};

const balances: readonly Balance[] = [
  { quantity: 'INITIAL_COULOMBIC_EFFICIENCY', name: 'initial Coulombic efficiency', ...efficiency },
  { quantity: 'COULOMBIC_EFFICIENCY', name: 'Coulombic efficiency', ...efficiency },
  {
    quantity: 'IRREVERSIBLE_CAPACITY',
    name: 'irreversible capacity',
    formula: 'insertion capacity - extraction capacity = irreversible capacity',
    unit: 'mAh/g',
    f: (inserted, extracted) => inserted - extracted,
    inserted: (stated, extracted) => stated + extracted,
    extracted: (stated, inserted) => inserted - stated,
  },
];

function checkCycles(subject: Subject, balance: Balance): readonly CheckResult[] {
  return valuesOf(subject, balance.quantity).flatMap((stated) =>
    best(cyclesOf(subject, stated), (cycle) => meet(computed(balance, cycle), stated.bounds)).map((cycle) =>
      checkCycle(subject, balance, { ...cycle, stated }),
    ),
  );
}

function computed({ f }: Balance, { inserted, extracted }: Cycle): Bounds {
  return rangeOf([capacityOf(inserted), capacityOf(extracted)], f);
}

function checkCycle(
  subject: Subject,
  balance: Balance,
  { stated, ...cycle }: Cycle & { readonly stated: Stated },
): CheckResult {
  const { name, unit, formula } = balance;
  const result = computed(balance, cycle);
  const [inserted, extracted] = [capacityOf(cycle.inserted), capacityOf(cycle.extracted)];
  const holds = meet(result, stated.bounds);
  const mended = (of: Bounds, f: Balance['f']) =>
    possible(rangeOf([stated.bounds, of], f), 0, Number.POSITIVE_INFINITY);
  return checked(subject, {
    formula,
    parts: [
      {
        name: 'insertion capacity',
        stated: cycle.inserted,
        bounds: inserted,
        unit: 'mAh/g',
        mended: mended(extracted, balance.inserted),
      },
      {
        name: 'extraction capacity',
        stated: cycle.extracted,
        bounds: extracted,
        unit: 'mAh/g',
        mended: mended(inserted, balance.extracted),
      },
      { name, stated, bounds: stated.bounds, unit, mended: result },
    ],
    result: termOf(name, result, unit),
    expected: termOf(`stated ${name}`, stated.bounds, unit),
    severity: holds ? null : 'ERROR',
    sentence: `For ${subject.ion}, ${interval(inserted, 'mAh/g')} in and ${interval(extracted, 'mAh/g')} out give ${interval(result, unit)}; ${holds ? `that fits the ${name} of` : `the stated ${name} is`} ${interval(stated.bounds, unit)}.`,
  });
}
