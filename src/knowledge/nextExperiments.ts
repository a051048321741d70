import type { FeasibleOrder, JudgedOrder, OrderOutcome, SettlingQuantity } from '../domain/contributionOrder.ts';
import {
  type Direction,
  type EvidenceLine,
  type JudgedAssessment,
  type Verdict,
  verdictRank,
} from '../domain/evidence.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { IonSymbol } from '../domain/ion.ts';
import type { NextExperiment, NextExperiments, OrderChange, VerdictChange } from '../domain/nextExperiments.ts';
import { processes } from '../domain/processes.ts';
import { techniques } from '../domain/techniques/index.ts';
import { rules } from '../science/rules/index.ts';
import type { Rule } from '../science/rules/rule.ts';
import { weigh } from '../science/verdict/verdictOf.ts';
import { assessment } from './assessment.ts';
import type { Evidence } from './evidence.ts';
import { judgedProcesses } from './evidenceMatrix.ts';

/** Steps from the least to the best verdict. */
const MOST_STEPS = verdictRank.length - 1;

/** What gives a number that an order asks for: a peak analysis parts processes, a curve gives stretches of potential. */
const measuredBy: Readonly<Record<SettlingQuantity['kind'], string>> = {
  PROCESS: 'DIFFERENTIAL_CAPACITY',
  SEGMENT: 'GALVANOSTATIC_CYCLING',
  PLATEAU: 'GALVANOSTATIC_CYCLING',
};

type Asked = {
  readonly material: string;
  readonly ion: IonSymbol;
  readonly order: JudgedOrder;
  /** The one whose verdict is to be settled; null: every process and the order of contributions. */
  readonly process: string | null;
};

type Change = { readonly technique: string; readonly process: string; readonly change: VerdictChange };

/**
 * Missing measurements, the one that could change most first. For each rule that was not tested, or to no avail, a line
 * for and a line against are added with the rule's weight, in the laboratory of the other lines, and the verdict is
 * weighed again.
 */
export function nextExperiments(evidence: Evidence, { material, ion, order, process }: Asked): NextExperiments {
  const { leftOutTechniques } = evidence.options;
  const changes = judgedProcesses
    .filter((each) => process === null || each === process)
    .map((each) => assessment(evidence, { material, ion, process: each, region: null }))
    .flatMap(changesOf)
    .filter(({ technique }) => !leftOutTechniques.includes(technique));
  const outcomes = process === null ? outcomesLeft(order) : [];
  const numbers = groupBy(tellingOf(outcomes), ({ kind }) => measuredBy[kind]);
  const open = Math.max(0, ...outcomes.map(({ orders }) => entropy(orders)));
  const asked = [...new Set([...changes.map(({ technique }) => technique), ...numbers.keys()])];
  const unranked = asked.map((technique) =>
    experimentOf(
      technique,
      changes.filter((each) => each.technique === technique),
      { numbers: numbers.get(technique) ?? [], open },
    ),
  );
  return { material, ion, experiments: ranked(unranked), options: evidence.options };
}

/** What lines of rules that say nothing yet could do to a verdict. */
function changesOf(assessed: JudgedAssessment): readonly Change[] {
  return rules.entries
    .filter((rule) => rule.processes.includes(assessed.process))
    .flatMap((rule) => {
      const lines = assessed.lines.filter((line) => line.rule === rule.code);
      const missing = lines.length > 0 && lines.every(({ direction }) => isMissing(direction));
      const change = missing ? changeOf(assessed, rule, lines[0]?.direction ?? 'NOT_TESTED') : null;
      return change === null || change.steps === 0
        ? []
        : [{ technique: rule.techniques[0], process: assessed.process, change }];
    });
}

function isMissing(direction: Direction): boolean {
  return direction === 'NOT_TESTED' || direction === 'INSUFFICIENT';
}

function changeOf(assessed: JudgedAssessment, rule: Rule, direction: Direction): VerdictChange {
  const { proposition, verdict } = assessed;
  const outcomes = rule.outcomes ?? ['SUPPORTS', 'CONTRADICTS'];
  const after = (pointing: 'SUPPORTS' | 'CONTRADICTS') =>
    outcomes.includes(pointing) ? weigh([...assessed.lines, supposed(assessed, rule, pointing)]).verdict : null;
  const [ifSupports, ifContradicts] = [after('SUPPORTS'), after('CONTRADICTS')];
  const ranks = [verdict, ifSupports, ifContradicts].flatMap((each) => (each === null ? [] : rankOf(each)));
  const steps = Math.max(...ranks) - Math.min(...ranks);
  return { proposition, verdict, rule: rule.code, direction, ifSupports, ifContradicts, steps };
}

function rankOf(verdict: Verdict): number {
  return verdictRank.indexOf(verdict);
}

/** A line as the rule would give it, in the laboratory that measured the rest. */
function supposed(assessed: JudgedAssessment, rule: Rule, direction: 'SUPPORTS' | 'CONTRADICTS'): EvidenceLine {
  const laboratory = assessed.laboratories[0] ?? assessed.material;
  return {
    id: `supposed ${rule.code}`,
    rule: rule.code,
    proposition: assessed.proposition,
    direction,
    family: rule.family,
    technique: rule.techniques[0],
    laboratory,
    sources: [],
    weight: rule.weight,
    effectiveWeight: rule.weight,
    qualitative: false,
    inferred: false,
    conditions: [],
    comparisons: [],
    criteria: [],
    parameters: [],
    inputs: [],
    sentence: '',
  };
}

/** What may be true of the order: where the data are inconsistent, what each repair leaves. */
function outcomesLeft(order: JudgedOrder): readonly OrderOutcome[] {
  return order.status === 'DATA_INCONSISTENT' ? order.repairs.map(({ outcome }) => outcome) : [order];
}

/** What would settle any of them, each quantity once, as it tells most. */
function tellingOf(outcomes: readonly OrderOutcome[]): readonly SettlingQuantity[] {
  const byLabel = groupBy(
    outcomes.flatMap(({ settledBy }) => settledBy),
    ({ label }) => label,
  );
  return [...byLabel.values()].flatMap((group) => [...group].sort((a, b) => b.bits - a.bits).slice(0, 1));
}

/** Open information on the order, in bits. */
function entropy(orders: readonly FeasibleOrder[]): number {
  return orders.reduce((sum, { share }) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);
}

type Numbers = { readonly numbers: readonly SettlingQuantity[]; readonly open: number };
type Unranked = Omit<NextExperiment, 'rank'>;

function experimentOf(technique: string, changes: readonly Change[], { numbers, open }: Numbers): Unranked {
  const orders: readonly OrderChange[] = numbers.map((quantity) => ({ quantity, bits: quantity.bits }));
  const verdicts = changes.map(({ change }) => change);
  const ofVerdicts = [...groupBy(verdicts, ({ proposition }) => proposition).values()].map(
    (group) => Math.max(...group.map(({ steps }) => steps)) / MOST_STEPS,
  );
  const bits = Math.max(0, ...orders.map((each) => each.bits));
  const ofOrder = open > 0 ? Math.min(1, bits / open) : 0;
  const score = ofVerdicts.reduce((sum, each) => sum + each, ofOrder);
  return { technique, score, verdicts, orders, sentence: sentenceOf(technique, changes, orders) };
}

function sentenceOf(technique: string, changes: readonly Change[], orders: readonly OrderChange[]): string {
  const { name } = techniques.get(technique);
  const parts = [
    ...changes.map(({ process, change }) => {
      const asked = `${rules.get(change.rule).name}, ${change.rule}`;
      return `${processes.get(process).name} (${asked}): ${outcomesOf(change)}`;
    }),
    ...orders
      .filter(({ quantity }) => quantity.best)
      .map(
        ({ quantity, bits }) =>
          `the order of contributions: ${quantity.label} tells ${Number(bits.toFixed(3))} bits of it`,
      ),
  ];
  return `${name[0]?.toUpperCase()}${name.slice(1)} could change ${parts.join('; ')}.`;
}

function outcomesOf({ verdict, ifSupports, ifContradicts }: VerdictChange): string {
  const parts = [
    ...(ifSupports === null || ifSupports === verdict ? [] : [`${ifSupports} if it supports`]),
    ...(ifContradicts === null || ifContradicts === verdict ? [] : [`${ifContradicts} if it contradicts`]),
  ];
  return `${verdict} now, ${parts.join(', ')}`;
}

/** Equal scores share a place. */
function ranked(experiments: readonly Unranked[]): readonly NextExperiment[] {
  const sorted = [...experiments].sort((a, b) => b.score - a.score || (a.technique < b.technique ? -1 : 1));
  return sorted.map((each) => ({ ...each, rank: 1 + sorted.filter(({ score }) => score > each.score).length }));
}
