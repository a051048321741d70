import { groupBy } from '../../../domain/groupBy.ts';
import type { ObservationForm } from '../../../domain/observation.ts';
import type { Fact } from '../../facts/fact.ts';
import { aboutOf, isOwn } from '../about.ts';
import type { AuditInput, CheckResult } from '../auditRule.ts';
import { quantityName } from '../opposites/quantityName.ts';
import { meetingIn } from '../opposites/scope.ts';
import { covers, type Limit } from './limits.ts';
import { limitsAsSaid } from './words.ts';

/** What may not be read out of insufficient data at all, and what not out of qualitative data. */
const forms: Readonly<Record<Limit['level'], readonly ObservationForm[]>> = {
  INSUFFICIENT: ['VALUE', 'RATIO', 'ORDERING', 'TREND'],
  QUALITATIVE_ONLY: ['VALUE'],
};

/** Statements that a source reads out of data which it limits itself; one check for each limited quantity and subject. */
export function readingsBeyond(limits: readonly Limit[], { facts, subjects }: AuditInput): readonly CheckResult[] {
  const meet = meetingIn(subjects);
  const groups = groupBy(limits, ({ fact: { observation }, level }) =>
    [level, observation.technique, observation.quantity, observation.material, observation.ion].join('|'),
  );
  return [...groups.values()].flatMap((group) => {
    const read = facts.find({ also: (fact) => isOwn(fact) && group.some((limit) => isBeyond(fact, limit)) });
    const beyond = read.filter((fact) => group.some((limit) => meet(limit.fact, fact)));
    return group.slice(0, 1).map((limit) => told(limit, group, beyond));
  });
}

function isBeyond({ observation, bounds }: Fact, limit: Limit): boolean {
  const { form } = observation.statement;
  return (
    observation.technique === limit.fact.observation.technique &&
    covers(limit, observation.quantity) &&
    forms[limit.level].includes(form) &&
    (form !== 'VALUE' || bounds !== null)
  );
}

function told(limit: Limit, group: readonly Limit[], beyond: readonly Fact[]): CheckResult {
  const stated = group.map(({ fact }) => fact);
  const inputs = [...beyond, ...stated];
  const names = [...new Set(beyond.map(({ observation }) => quantityName(observation.quantity)))].join(', ');
  const what = limit.level === 'INSUFFICIENT' ? 'read out of it' : 'read out of it in numbers';
  const sentence =
    beyond.length === 0
      ? `Nothing more is read out of the data: ${limitsAsSaid([limit])}.`
      : `Though ${limitsAsSaid([limit])}, this is ${what}: ${names}.`;
  return { severity: severityOf(limit, beyond), ...aboutOf(inputs), inputs, sentence };
}

/** A tendency is less than a number or an order. */
function severityOf({ level }: Limit, beyond: readonly Fact[]) {
  if (beyond.length === 0) return null;
  const trends = beyond.every(({ observation }) => observation.statement.form === 'TREND');
  return level === 'INSUFFICIENT' && !trends ? 'WARNING' : 'INFO';
}
