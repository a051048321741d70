import type { Repair } from '../../../domain/audit.ts';
import { type Bounds, mapFalling, subtract } from '../../facts/bounds.ts';
import type { Changes } from '../../facts/facts.ts';
import { number } from '../../rules/words.ts';
import { capacityOf } from '../a1Totals.ts';
import type { CheckResult } from '../auditRule.ts';
import { rangeOf } from '../compute.ts';
import { type Member, sumOf } from '../members.ts';
import { mendingOf, type Part, possible } from '../mending.ts';
import type { Stated } from '../stated.ts';
import type { Limit } from './limits.ts';
import type { Windowed } from './windowCapacities.ts';

/** A limit with what it allows, in mAh/g; a share allows a part of a total. */
export type Allowed = { readonly limit: Limit; readonly total: readonly Stated[]; readonly most: Bounds };

/**
 * What would make windows hold no more than their side of the boundary: less in a window, more on the side, a window
 * that reaches across the boundary, or another boundary. Judging tries the first two.
 */
export function mendings(
  windowed: Windowed,
  { side, boundary }: Limit,
  broken: readonly Allowed[],
): Required<Pick<CheckResult, 'repairs' | 'scenarios'>> {
  const windows = mendingOf(windowed.set.map((member) => lessIn(member, windowed, broken)));
  const sides = mendingOf(broken.map((each) => moreOn(each, windowed)));
  const together = broken.length > 1 ? ', and the other stated shares fitted' : '';
  const across = windowed.ends.map(({ id }) => ends(id, boundary.value, side));
  const moved = boundary.inputs.map(({ id }) => parted(id, windowed.edge, side));
  return {
    repairs: [
      ...windows.repairs,
      ...sides.repairs.map((repair) => ({ ...repair, sentence: repair.sentence.replace(/\.$/, `${together}.`) })),
      ...across,
      ...moved,
    ],
    scenarios: [...windows.scenarios, ...merged(sides.scenarios)],
  };
}

/** Changes that only mend together. */
function merged(changes: readonly Changes[]): readonly Changes[] {
  const all: Changes = new Map(changes.flatMap((each) => [...each]));
  return all.size === 0 ? [] : [all];
}

function lessIn(member: Member, { set }: Windowed, broken: readonly Allowed[]): Part {
  const { name, stated } = member;
  const others = sumOf(set.filter((other) => other !== member));
  const left = broken.map(({ most }) => subtract(most, others));
  const upper = Math.min(...left.map((each) => each.upper));
  const value = Math.min(...left.map((each) => each.value));
  const mended = possible({ value, lower: 0, upper }, 0, Number.POSITIVE_INFINITY);
  return { name: `part of ${name}`, stated, bounds: capacityOf(stated), unit: 'mAh/g', mended };
}

function moreOn({ limit, total }: Allowed, { set }: Windowed): Part {
  const stored = sumOf(set);
  const { name, stated, bounds, unit, rest } = limit;
  const share = (whole: Stated) => rangeOf([stored, capacityOf(whole)], (part, all) => (100 * part) / all);
  const least = total.reduce<Bounds>((_, whole) => share(whole), stored);
  const needed = { ...least, upper: Number.POSITIVE_INFINITY };
  const all = unit === '%' ? 100 : Number.POSITIVE_INFINITY;
  const own = possible(needed, 0, all);
  const mended = own !== null && rest ? mapFalling(own, (share) => 100 - share) : own;
  return { name, stated, bounds, unit, mended };
}

function ends(observation: string, boundary: number, side: Limit['side']): Repair {
  const [lower, upper] = side === 'BELOW' ? [boundary, null] : [null, boundary];
  const sentence = `It would agree if the window reached ${side === 'BELOW' ? 'above' : 'below'} ${number(boundary)} V.`;
  return { observation, value: boundary, lower, upper, unit: 'V', sentence };
}

function parted(observation: string, end: number, side: Limit['side']): Repair {
  const [lower, upper] = side === 'BELOW' ? [null, end] : [end, null];
  const sentence = `It would agree if the boundary lay ${side === 'BELOW' ? 'below' : 'above'} ${number(end)} V.`;
  return { observation, value: end, lower, upper, unit: 'V', sentence };
}
