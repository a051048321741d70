import { type QuantityCode, quantityKinds } from '../../domain/quantityKinds.ts';
import { add, type Bounds, exact, subtract } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import type { CheckResult } from './auditRule.ts';
import { meet } from './compute.ts';
import type { ConditionName } from './conditionsOf.ts';
import { checked, possible } from './mending.ts';
import { best, ofState, type Stated, statedValues, within } from './stated.ts';
import { termOf } from './term.ts';

/** Two shares that make up a whole. */
type Partition = readonly [QuantityCode, QuantityCode];

const partitions: readonly Partition[] = [
  ['SLOPE_SHARE', 'PLATEAU_SHARE'],
  ['CAPACITIVE_SHARE', 'DIFFUSIVE_SHARE'],
];

/** They differ between the parts of one whole. */
const apart: readonly ConditionName[] = ['region', 'process'];

const whole = exact(100);

/** Both shares of one whole, of the same state, have to make 100 %. */
export function checkShares(subject: Subject): readonly CheckResult[] {
  const values = (quantity: QuantityCode) => statedValues(subject.own.find({ quantity, form: 'VALUE' }));
  return partitions.flatMap((partition) => {
    const [one, other] = partition;
    return pairs(values(one), values(other)).map((pair) => checkPair(subject, partition, pair));
  });
}

type Pair = readonly [Stated, Stated];

/** Every share beside its best partner; a share that is some other's partner already needs none of its own. */
function pairs(ones: readonly Stated[], others: readonly Stated[]): readonly Pair[] {
  const partner = (one: Stated, among: readonly Stated[]) =>
    best(ofState(among, one, apart), (other) => meet(sum(one, other), whole));
  const paired = ones.flatMap((one) => partner(one, others).map((other): Pair => [one, other]));
  const left = others.filter((other) => !paired.some(([, taken]) => taken === other));
  return [...paired, ...left.flatMap((other) => partner(other, ones).map((one): Pair => [one, other]))];
}

/** No share lies outside 0 to 100 %, whatever an open end says. */
function shareOf({ bounds }: Stated): Bounds {
  return within(bounds, 0, 100);
}

function sum(one: Stated, other: Stated): Bounds {
  return add(shareOf(one), shareOf(other));
}

function checkPair(subject: Subject, [one, other]: Partition, [mine, theirs]: Pair): CheckResult {
  const total = sum(mine, theirs);
  const [name, otherName] = [quantityKinds.get(one).name, quantityKinds.get(other).name];
  const holds = meet(total, whole);
  const part = (partName: string, stated: Stated, beside: Stated) => ({
    name: partName,
    stated,
    bounds: shareOf(stated),
    unit: '%',
    mended: possible(subtract(whole, shareOf(beside)), 0, 100),
  });
  return checked(subject, {
    formula: `${name} + ${otherName} = 100 %`,
    parts: [part(name, mine, theirs), part(otherName, theirs, mine)],
    result: termOf('sum', total, '%'),
    expected: termOf('whole', whole, '%'),
    severity: holds ? null : 'ERROR',
    sentence: `For ${subject.ion}, the ${name} of ${interval(mine.bounds, '%')} and the ${otherName} of ${interval(theirs.bounds, '%')} make ${interval(total, '%')}${holds ? ': 100 % fits' : ', not 100 %'}.`,
  });
}
