import { groupBy } from '../../../domain/groupBy.ts';
import { memoized } from '../../../domain/memoized.ts';
import { regions } from '../../../domain/regions.ts';
import { ofEachInSteps, type Steps } from '../../../domain/steps.ts';
import type { Fact } from '../../facts/fact.ts';
import { aboutOf, isOwn } from '../about.ts';
import type { AuditInput, CheckResult } from '../auditRule.ts';
import { distinct, holds, reworded } from './opposition.ts';
import { quantityName } from './quantityName.ts';
import { type Meet, meetingIn } from './scope.ts';
import { axisOf, pointOf, termOfTrend } from './sense.ts';

type Opposed = readonly [Fact, Fact];

/** Trends and levels of one quantity and subject that point opposite ways; one check for each quantity and subject. */
export function* checkTrends({ facts, subjects }: AuditInput): Steps<readonly CheckResult[]> {
  const meet = meetingIn(subjects);
  const stated = facts.find({ form: 'TREND', also: isOwn });
  const byQuantity = groupBy(stated, ({ observation }) => observation.quantity);
  const checks: (readonly CheckResult[])[] = [];
  for (const [quantity, trends] of byQuantity) {
    const opposed = yield* opposedIn(trends, meet);
    checks.push(checksOf(quantityName(quantity), trends, opposed));
  }
  return checks.flat();
}

/** Each two that oppose each other. Those on different materials never meet, so that not all need be held against all. */
function opposedIn(trends: readonly Fact[], meet: Meet): Steps<readonly Opposed[]> {
  const placed = trends.map((fact, place) => ({ fact, place }));
  const meeting = memoized((material: string | null) =>
    placed.filter(
      ({
        fact: {
          observation: { material: named },
        },
      }) => material === null || named === null || named === material,
    ),
  );
  return ofEachInSteps(placed, ({ fact: a, place }) =>
    meeting(a.observation.material).flatMap(({ fact: b, place: other }): readonly Opposed[] =>
      other > place && areOpposite(a, b, meet) ? [[a, b]] : [],
    ),
  );
}

function checksOf(name: string, trends: readonly Fact[], opposed: readonly Opposed[]): readonly CheckResult[] {
  const bySubject = groupBy(opposed, ([a, b]) => subjectOf(a.observation.ion === null ? b : a));
  const found = [...bySubject.values()].map((pairs) => finding(name, pairs));
  const inputs = new Set(found.flatMap((each) => each.inputs.map(({ id }) => id)));
  const others = groupBy(
    trends.filter(({ id }) => !inputs.has(id)),
    subjectOf,
  );
  return [...found, ...[...others.values()].flatMap((group) => passed(name, group))];
}

function subjectOf({ observation: { material, ion } }: Fact): string {
  return `${material}|${ion}`;
}

/** Terms that may each be the other's opposite. */
const opposites: ReadonlySet<string> = new Set(['UP|DOWN', 'HIGH|LOW', 'HAS_MINIMUM|HAS_MAXIMUM']);

function areOpposite(a: Fact, b: Fact, meet: Meet): boolean {
  const [one, other] = [pointOf(a), pointOf(b)];
  if (one === null || other === null || !meet(a, b)) return false;
  if (one === 'FLAT' || other === 'FLAT') return one !== other && isChange(one, other) && sameScope(a, b);
  const opposite = opposites.has(`${one}|${other}`) || opposites.has(`${other}|${one}`);
  return opposite && (one === 'HIGH' || one === 'LOW' || sameAxis(a, b));
}

function isChange(...points: readonly string[]): boolean {
  return points.some((point) => point === 'UP' || point === 'DOWN');
}

/** What stays the same over all may yet change somewhere: only the very same stretch counts. */
function sameScope(a: Fact, b: Fact): boolean {
  const [one, other] = [a.observation, b.observation];
  return one.ion === other.ion && one.conditions.region === other.conditions.region && axisOf(a) === axisOf(b);
}

function sameAxis(a: Fact, b: Fact): boolean {
  const [one, other] = [axisOf(a), axisOf(b)];
  return one === other || one === 'NONE' || other === 'NONE';
}

/** Only implied where the statements meet because one names no ion. */
function finding(name: string, pairs: readonly Opposed[]): CheckResult {
  const inputs = distinct(pairs.flat());
  const implied = pairs.every(([a, b]) => a.observation.ion !== b.observation.ion);
  const culprits = inputs.filter((fact) => pairs.every((pair) => holds(pair, fact)));
  const { material } = aboutOf(inputs);
  const [ion] = inputs.flatMap(({ observation }) => observation.ion ?? []);
  return {
    severity: implied ? 'INFO' : 'WARNING',
    material,
    ion: ion ?? null,
    inputs,
    sentence:
      `Of ${name}${ion === undefined ? '' : ` (${ion})`} opposite things are said: ${[...new Set(inputs.map(said))].join(', ')}` +
      `${implied ? '; one of them names no ion' : ''}.`,
    repairs: reworded(culprits),
  };
}

function said(fact: Fact): string {
  const { region } = fact.observation.conditions;
  return `"${termOfTrend(fact)?.name}"${region === undefined ? '' : ` in the ${regions.get(region).name}`}`;
}

function passed(name: string, inputs: readonly Fact[]): readonly CheckResult[] {
  if (inputs.length < 2) return [];
  const sentence = `${inputs.length} statements on how ${name} changes or how high it is do not oppose each other.`;
  return [{ severity: null, ...aboutOf(inputs), inputs, sentence }];
}
