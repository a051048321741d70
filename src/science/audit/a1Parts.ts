import { processes } from '../../domain/processes.ts';
import { regions } from '../../domain/regions.ts';
import { add, type Bounds, exact, subtract } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import { capacityOf, partAndWhole, totalsOf, wholesOf } from './a1Totals.ts';
import type { CheckResult } from './auditRule.ts';
import { mayBeAtMost } from './compute.ts';
import { checked, type Part, possible } from './mending.ts';
import { best, ofState, type Stated, statedValues } from './stated.ts';
import { termOf } from './term.ts';

/** Processes that exclude each other; clusters, for one, are part of what fills pores. */
const exclusive = ['ADSORPTION', 'INTERCALATION', 'PORE_FILLING'];

/** Regions that do not overlap. */
const adjoining = ['HP', 'IP', 'LP'];

type Member = { readonly name: string; readonly stated: Stated };
type Whole = { readonly name: string; readonly bounds: Bounds; readonly unit: string; readonly stated: Stated | null };
type Members = readonly (readonly Member[])[];

/** Parts that exclude each other make at most the total; some may be missing, so less than the total is no fault. */
export function checkParts(subject: Subject): readonly CheckResult[] {
  const totals = totalsOf(subject);
  const capacities = [membersOf(subject, 'PROCESS_CAPACITY'), regionMembers(subject)];
  const ofTotal = capacities.flatMap(setsOf).flatMap((set) => {
    const wholes = wholesOf(
      totals,
      set.map(({ stated }) => stated),
    ).map((stated) => ({ name: 'total capacity', stated, bounds: capacityOf(stated), unit: 'mAh/g' }));
    return best(wholes, (whole) => fits(set, whole)).map((whole) => checkSet(subject, set, whole));
  });
  const whole: Whole = { name: 'whole', stated: null, bounds: exact(100), unit: '%' };
  const shares = setsOf(membersOf(subject, 'PROCESS_SHARE')).filter((set) => set.length > 1);
  return [...ofTotal, ...shares.map((set) => checkSet(subject, set, whole))];
}

function membersOf({ own }: Subject, quantity: 'PROCESS_CAPACITY' | 'PROCESS_SHARE'): Members {
  return exclusive.map((process) =>
    statedValues(own.find({ quantity, form: 'VALUE', process })).map((stated) => ({
      name: processes.get(process).name,
      stated,
    })),
  );
}

function regionMembers({ own }: Subject): Members {
  return adjoining.map((region) =>
    statedValues(own.find({ quantity: 'REGION_CAPACITY', form: 'VALUE', region: [region] })).map((stated) => ({
      name: regions.get(region).name,
      stated,
    })),
  );
}

/** Each member with one of every other kind that may be of the state of all before it; each set once. */
function setsOf(kinds: Members): readonly (readonly Member[])[] {
  const sets = kinds.flatMap((kind) =>
    kind.map((anchor) =>
      completed(
        [anchor],
        kinds.filter((other) => other !== kind),
      ),
    ),
  );
  const byInputs = new Map(sets.map((set) => [keyOf(set), set]));
  return [...byInputs.values()];
}

function completed(set: readonly Member[], [kind, ...others]: Members): readonly Member[] {
  return kind === undefined ? set : completed([...set, ...smallest(kind, set)], others);
}

function smallest(kind: readonly Member[], set: readonly Member[]): readonly Member[] {
  const all = kind.map(({ stated }) => stated);
  const fitting = set.reduce<readonly Stated[]>((left, { stated }) => ofState(left, stated, partAndWhole), all);
  return kind
    .filter(({ stated }) => fitting.includes(stated))
    .toSorted((a, b) => a.stated.bounds.lower - b.stated.bounds.lower)
    .slice(0, 1);
}

function keyOf(set: readonly Member[]): string {
  return set
    .map(({ stated }) => stated.first.id)
    .toSorted()
    .join('|');
}

function sumOf(set: readonly Member[]): Bounds {
  return set.map(({ stated }) => capacityOf(stated)).reduce(add, exact(0));
}

function fits(set: readonly Member[], { bounds }: Whole): boolean {
  return mayBeAtMost(sumOf(set), bounds);
}

function checkSet(subject: Subject, set: readonly Member[], whole: Whole): CheckResult {
  const sum = sumOf(set);
  const holds = fits(set, whole);
  const { unit } = whole;
  const parts = set.map((member): Part => {
    const { value, upper } = subtract(whole.bounds, sumOf(set.filter((other) => other !== member)));
    const bounds = capacityOf(member.stated);
    const mended = possible({ value, lower: 0, upper }, 0, Number.POSITIVE_INFINITY);
    return { name: `part of ${member.name}`, stated: member.stated, bounds, unit, mended };
  });
  const listed = set.map(({ name, stated }) => `${name} (${interval(stated.bounds, unit)})`);
  const makes = set.length === 1 ? `${listed.join()} is` : `${listed.join(' and ')} make ${interval(sum, unit)},`;
  const most = { value: sum.value, lower: sum.lower, upper: Number.POSITIVE_INFINITY };
  const total = whole.stated === null ? [] : [{ ...whole, stated: whole.stated, mended: most }];
  return checked(subject, {
    formula: `${parts.map(({ name }) => name).join(' + ')} <= ${whole.name}`,
    parts: [...parts, ...total],
    result: termOf('sum', sum, unit),
    expected: termOf(whole.name, whole.bounds, unit),
    severity: holds ? null : 'ERROR',
    sentence: `For ${subject.ion}, ${makes} ${holds ? 'no more than' : 'more than'} the ${whole.name} of ${interval(whole.bounds, unit)}.`,
  });
}
