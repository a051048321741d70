import type { Severity } from '../../../domain/audit.ts';
import type { Claim } from '../../../domain/claim.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { Fact } from '../../facts/fact.ts';
import { aboutOf } from '../about.ts';
import type { AuditInput, CheckResult } from '../auditRule.ts';
import { distinct } from '../opposites/opposition.ts';
import { meetingIn } from '../opposites/scope.ts';
import { covers, type Limit } from './limits.ts';
import { limitsAsSaid } from './words.ts';

/** A claim that says more than its evidence resolves. */
type Overstated = {
  readonly claim: Claim;
  readonly severity: Severity;
  readonly evidence: readonly Fact[];
  readonly limits: readonly Limit[];
};

/** Claims put as facts that rest on what the source itself limits; one check for each conclusion and ion. */
export function overstatedClaims(limits: readonly Limit[], input: AuditInput): readonly CheckResult[] {
  const firm = input.claims.filter(({ cited, hedging }) => !cited && (hedging === 'CONFIRMED' || hedging === 'STATED'));
  const found = firm.flatMap((claim) => overstated(claim, limits, input));
  if (found.length === 0) return limits.length === 0 ? [] : [passed(limits)];
  const groups = groupBy(found, ({ claim, severity }) =>
    [conclusionOf(claim), claim.material, claim.ion, severity].join('|'),
  );
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map((first) => told(first, group)));
}

function overstated(claim: Claim, limits: readonly Limit[], { facts, subjects }: AuditInput): readonly Overstated[] {
  const meet = meetingIn(subjects);
  const evidence = facts.find({ ids: claim.observations });
  const limiting = limits.filter((limit) =>
    evidence.some(
      (fact) =>
        fact.observation.technique === limit.fact.observation.technique &&
        covers(limit, fact.observation.quantity) &&
        meet(limit.fact, fact),
    ),
  );
  return severityOf(claim, limiting, evidence).map((severity) => ({ claim, severity, evidence, limits: limiting }));
}

/** Trends may be read out of qualitative data, and evidence of other techniques may carry the claim. */
function severityOf(
  { hedging, assertion }: Claim,
  limits: readonly Limit[],
  evidence: readonly Fact[],
): readonly Severity[] {
  const grave = hedging === 'CONFIRMED' || limits.some(({ level }) => level === 'INSUFFICIENT');
  if (limits.length === 0 || (!grave && assertion.kind === 'TREND')) return [];
  const limited = new Set(limits.map(({ fact }) => fact.observation.technique));
  const alone = evidence.every(({ observation }) => limited.has(observation.technique));
  return [alone && grave ? 'WARNING' : 'INFO'];
}

/** What a claim concludes, whatever its words. */
function conclusionOf({ assertion }: Claim): string {
  switch (assertion.kind) {
    case 'PROCESS':
      return assertion.proposition;
    case 'TREND':
      return assertion.quantity;
    default:
      return assertion.kind;
  }
}

function told({ claim, severity, limits }: Overstated, group: readonly Overstated[]): CheckResult {
  const { material, ion, hedging, paraphrase } = claim;
  const limiting = group.flatMap((each) => each.limits.map(({ fact }) => fact));
  const inputs = distinct([...group.flatMap(({ evidence }) => evidence), ...limiting]);
  const put = hedging === 'CONFIRMED' ? 'confirmed' : 'a fact';
  const sentence = `A claim is put as ${put}: ${paraphrase} Yet ${limitsAsSaid(limits)}.`;
  return { severity, material, ion, inputs, sentence };
}

function passed(limits: readonly Limit[]): CheckResult {
  const inputs = limits.map(({ fact }) => fact);
  const sentence = 'No claim that is put as a fact rests on what the source calls insufficient or only qualitative.';
  return { severity: null, ...aboutOf(inputs), inputs, sentence };
}
