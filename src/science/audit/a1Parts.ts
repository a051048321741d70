import { type Bounds, exact, subtract } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval } from '../rules/words.ts';
import { capacityOf, loneParts, totalsOf, wholesOf } from './a1Totals.ts';
import type { CheckResult } from './auditRule.ts';
import { mayBeAtMost } from './compute.ts';
import { type Member, membersOf, regionMembers, setsOf, sumOf } from './members.ts';
import { checked, type Part, possible } from './mending.ts';
import { best, type Stated } from './stated.ts';
import { termOf } from './term.ts';

type Whole = { readonly name: string; readonly bounds: Bounds; readonly unit: string; readonly stated: Stated | null };

/** Parts that exclude each other make at most the total; some may be missing, so less than the total is no fault. */
export function checkParts(subject: Subject): readonly CheckResult[] {
  const totals = totalsOf(subject);
  const capacities = [membersOf(subject, 'PROCESS_CAPACITY'), regionMembers(subject), [loneParts(subject)]];
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
