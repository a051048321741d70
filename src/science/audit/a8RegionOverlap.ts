import type { Computation } from '../../domain/audit.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { exact } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { interval, number } from '../rules/words.ts';
import { capacityOf, partAndWhole, totalsOf } from './a1Totals.ts';
import type { AuditRule, CheckResult } from './auditRule.ts';
import { computation, mayBeAtMost, rangeOf } from './compute.ts';
import type { ConditionName } from './conditionsOf.ts';
import { sumOf } from './members.ts';
import { ownSubjects } from './ownSubjects.ts';
import { type Limit, type Limits, limitsOf } from './regions/limits.ts';
import { type Allowed, mendings } from './regions/mendings.ts';
import { type Windowed, windowedOf } from './regions/windowCapacities.ts';
import { best, ofState, type Stated } from './stated.ts';
import { termOf } from './term.ts';

/** A8: what is stored in a window on one side of the slope/plateau boundary is capacity of that side. */
export const a8RegionOverlap: AuditRule = {
  code: 'A8',
  name: 'region overlap',
  description: 'Capacity of a window below the slope/plateau boundary is plateau capacity, above it slope capacity.',
  question: 'Do windows hold no more than the side of the boundary on which they lie?',
  parameters: [],
  check: (input) =>
    ownSubjects(input).flatMap((subject) =>
      limitsOf(subject).flatMap((limits) =>
        windowedOf(subject, limits).flatMap((windowed) => checkWindows(subject, limits, windowed)),
      ),
    ),
};

/** They differ between a window and the whole side, and a share is the same whichever way the current flows. */
const apart: readonly ConditionName[] = [...partAndWhole, 'direction'];

function checkWindows(subject: Subject, { limits }: Limits, windowed: Windowed): readonly CheckResult[] {
  const stored = sumOf(windowed.set);
  const holds = ({ most }: Allowed) => mayBeAtMost(stored, most);
  const allowed = [...groupBy(limits, ({ name }) => name).values()].flatMap((group) =>
    best(
      group.flatMap((limit) => allowedBy(subject, limit, windowed)),
      holds,
    ),
  );
  const broken = allowed.filter((each) => !holds(each));
  return allowed.slice(0, 1).map(({ limit }) => resultOf(subject, windowed, { limit, allowed, broken }));
}

/** What a limit allows in a state that windows and total may be of, too. */
function allowedBy(subject: Subject, limit: Limit, { set }: Windowed): readonly Allowed[] {
  const parts = set.map(({ stated }) => stated);
  const narrowed = (candidates: readonly Stated[], of: readonly Stated[]) =>
    of.reduce<readonly Stated[]>((left, part) => ofState(left, part, apart), candidates);
  if (narrowed([limit.stated], parts).length === 0) return [];
  if (limit.unit === 'mAh/g') return [{ limit, total: [], most: limit.bounds }];
  return narrowed(totalsOf(subject), [limit.stated, ...parts]).map((total) => ({
    limit,
    total: [total],
    most: rangeOf([limit.bounds, capacityOf(total)], (share, whole) => (share / 100) * whole),
  }));
}

type Outcome = { readonly limit: Limit; readonly allowed: readonly Allowed[]; readonly broken: readonly Allowed[] };

function resultOf({ material, ion }: Subject, windowed: Windowed, outcome: Outcome): CheckResult {
  const { limit, allowed, broken } = outcome;
  const { boundary, side } = limit;
  const stored = sumOf(windowed.set);
  const own = windowed.set.flatMap(({ stated }) => stated.inputs);
  const limiting = allowed.flatMap((each) => each.limit.stated.inputs);
  const totals = allowed.flatMap(({ total }) => total.flatMap(({ inputs }) => inputs));
  const where = `${windowed.regions.join(' and ')}, wholly ${side.toLowerCase()} ${number(boundary.value)} V,`;
  const result = {
    material,
    ion,
    inputs: [...own, ...limiting, ...totals, ...windowed.ends, ...boundary.inputs],
    sentence: `For ${ion}, ${where} holds ${interval(stored, 'mAh/g')}; ${(broken.length > 0 ? broken : allowed).map(said).join(', and ')}.`,
    computations: allowed.map((each) => computed(windowed, each)),
  };
  if (broken.length === 0) return { ...result, severity: null };
  return {
    ...result,
    severity: broken.every((each) => each.limit.boundary.assumed) ? 'WARNING' : 'ERROR',
    doubted: [...own, ...broken.flatMap((each) => each.limit.stated.inputs)],
    ...mendings(windowed, limit, broken),
  };
}

function said({ limit: { name, unit, stated, rest }, most }: Allowed): string {
  if (unit === 'mAh/g') return `the ${name} is ${interval(most, unit)}`;
  return `a ${name} of ${interval(stated.bounds, unit)} ${rest ? 'leaves' : 'makes'} ${interval(most, 'mAh/g')}`;
}

function computed({ set }: Windowed, { limit, total, most }: Allowed): Computation {
  const side = limit.side === 'BELOW' ? 'plateau' : 'slope';
  return computation(
    `capacity of the windows ${limit.side.toLowerCase()} the boundary <= ${side} capacity`,
    [
      ...set.map(({ name, stated }) => termOf(name, capacityOf(stated), 'mAh/g')),
      termOf('boundary', exact(limit.boundary.value), 'V'),
      termOf(`${side}, by the ${limit.name}`, limit.bounds, limit.unit),
      ...total.map((each) => termOf('total capacity', capacityOf(each), 'mAh/g')),
    ],
    {
      result: termOf('capacity of the windows', sumOf(set), 'mAh/g'),
      expected: termOf(`${side} capacity`, most, 'mAh/g'),
    },
  );
}
