import type { QuantityCode } from '../../domain/quantityKinds.ts';
import { type Bounds, subtract } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import type { CheckResult } from './auditRule.ts';
import { meet, rangeOf } from './compute.ts';
import type { ConditionName } from './conditionsOf.ts';
import { checked, possible } from './mending.ts';
import { best, ofState, type Stated, statedValues, within } from './stated.ts';
import { termOf } from './term.ts';

/** They differ between a part and its whole. */
export const partAndWhole: readonly ConditionName[] = ['region', 'process', 'boundary', 'label', 'compound'];

/** A stated value, less what a capacity cannot be. */
export function capacityOf({ bounds }: Stated): Bounds {
  return within(bounds, 0, Number.POSITIVE_INFINITY);
}

/** Total capacities of a subject, on insertion and extraction. */
export function totalsOf({ own }: Subject): readonly Stated[] {
  return (['REVERSIBLE_CAPACITY', 'INSERTION_CAPACITY', 'EXTRACTION_CAPACITY'] as const).flatMap((quantity) =>
    statedValues(own.find({ quantity, form: 'VALUE' })),
  );
}

/** Two regions that part a window: each with the quantities that give its capacity and its share. */
const regions = [
  { region: 'SLOPE', name: 'slope', capacity: 'SLOPE_CAPACITY', share: 'SLOPE_SHARE' },
  { region: 'PLATEAU', name: 'plateau', capacity: 'PLATEAU_CAPACITY', share: 'PLATEAU_SHARE' },
] as const;

/** Capacities of slope and plateau, whatever quantity states them. */
function capacitiesOf({ own }: Subject, { region, capacity }: (typeof regions)[number]): readonly Stated[] {
  return [
    ...statedValues(own.find({ quantity: capacity, form: 'VALUE' })),
    ...statedValues(own.find({ quantity: 'REGION_CAPACITY', form: 'VALUE', region: [region] })),
  ];
}

/** Slope or plateau where neither the other one nor a share is stated, so that nothing else holds it against the total. */
export function loneParts(subject: Subject): readonly { readonly name: string; readonly stated: Stated }[] {
  const parts = regions
    .map((region) => ({ ...region, values: capacitiesOf(subject, region) }))
    .filter(({ values }) => values.length > 0);
  const alone = parts.length === 1 ? parts : [];
  return alone
    .filter(({ share }) => subject.own.find({ quantity: share, form: 'VALUE' }).length === 0)
    .flatMap(({ name, values }) => values.map((stated) => ({ name, stated })));
}

/** Slope and plateau make up the total; a share of the total is the capacity that is stated. */
export function checkTotals(subject: Subject): readonly CheckResult[] {
  const totals = totalsOf(subject);
  const [slope, plateau] = regions;
  const sums = capacitiesOf(subject, slope).flatMap((above) => {
    const wholes = ofState(capacitiesOf(subject, plateau), above, partAndWhole).flatMap((below) =>
      wholesOf(totals, [above, below]).map((total) => ({ above, below, total })),
    );
    return best(wholes, ({ below, total }) => meet(sumOf(above, below), capacityOf(total))).map((each) =>
      checkSum(subject, each),
    );
  });
  return [...sums, ...regions.flatMap((region) => checkProducts(subject, region, totals))];
}

/** Totals that may be of the state of every part. */
export function wholesOf(totals: readonly Stated[], parts: readonly Stated[]): readonly Stated[] {
  return parts.reduce((left, part) => ofState(left, part, partAndWhole), totals);
}

function sumOf(above: Stated, below: Stated): Bounds {
  return rangeOf([capacityOf(above), capacityOf(below)], (a, b) => a + b);
}

type Whole = { readonly above: Stated; readonly below: Stated; readonly total: Stated };

function checkSum(subject: Subject, { above, below, total }: Whole): CheckResult {
  const sum = sumOf(above, below);
  const holds = meet(sum, capacityOf(total));
  const part = (name: string, stated: Stated, mended: Bounds) => ({
    name,
    stated,
    bounds: capacityOf(stated),
    unit: 'mAh/g',
    mended: possible(mended, 0, Number.POSITIVE_INFINITY),
  });
  return checked(subject, {
    formula: 'slope capacity + plateau capacity = total capacity',
    parts: [
      part('slope capacity', above, subtract(capacityOf(total), capacityOf(below))),
      part('plateau capacity', below, subtract(capacityOf(total), capacityOf(above))),
      part('total capacity', total, sum),
    ],
    result: termOf('sum', sum, 'mAh/g'),
    expected: termOf('total capacity', capacityOf(total), 'mAh/g'),
    severity: holds ? null : 'ERROR',
    sentence: `For ${subject.ion}, slope and plateau make ${interval(sum, 'mAh/g')}; ${stating(holds)} ${interval(total.bounds, 'mAh/g')}.`,
  });
}

function stating(holds: boolean): string {
  return holds ? 'that fits the total of' : 'the stated total is';
}

type Region = { readonly name: string; readonly share: QuantityCode } & (typeof regions)[number];

function checkProducts(subject: Subject, region: Region, totals: readonly Stated[]): readonly CheckResult[] {
  const shares = statedValues(subject.own.find({ quantity: region.share, form: 'VALUE' }));
  return capacitiesOf(subject, region).flatMap((capacity) => {
    const factors = ofState(shares, capacity, partAndWhole).flatMap((share) =>
      wholesOf(totals, [share, capacity]).map((total) => ({ share, total })),
    );
    return best(factors, (each) => meet(productOf(each), capacityOf(capacity))).map((each) =>
      checkProduct(subject, { name: region.name, stated: capacity, ...each }),
    );
  });
}

type Named = { readonly name: string; readonly stated: Stated };
type Factors = { readonly share: Stated; readonly total: Stated };

function productOf({ share, total }: Factors): Bounds {
  return rangeOf([within(share.bounds, 0, 100), capacityOf(total)], (s, t) => (s / 100) * t);
}

function checkProduct(subject: Subject, { name, stated, ...factors }: Factors & Named): CheckResult {
  const product = productOf(factors);
  const [share, total] = [within(factors.share.bounds, 0, 100), capacityOf(factors.total)];
  const holds = meet(product, capacityOf(stated));
  const whole = rangeOf([capacityOf(stated), share], (c, s) => (c / s) * 100);
  const percent = rangeOf([capacityOf(stated), total], (c, t) => (c / t) * 100);
  return checked(subject, {
    formula: `${name} share x total capacity = ${name} capacity`,
    parts: [
      { name: `${name} share`, stated: factors.share, bounds: share, unit: '%', mended: possible(percent, 0, 100) },
      { name: 'total capacity', stated: factors.total, bounds: total, unit: 'mAh/g', mended: whole },
      { name: `${name} capacity`, stated, bounds: capacityOf(stated), unit: 'mAh/g', mended: product },
    ],
    result: termOf(`${name} share x total capacity`, product, 'mAh/g'),
    expected: termOf(`${name} capacity`, capacityOf(stated), 'mAh/g'),
    severity: holds ? null : 'ERROR',
    sentence: `For ${subject.ion}, the ${name} share of ${interval(share, '%')} of ${interval(total, 'mAh/g')} is ${interval(product, 'mAh/g')}; ${holds ? `that fits the ${name} capacity of` : `the stated ${name} capacity is`} ${interval(stated.bounds, 'mAh/g')}.`,
  });
}
