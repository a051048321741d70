import { groupBy } from '../../domain/groupBy.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import { exact } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { windowsOf } from '../facts/window.ts';
import { number } from '../rules/words.ts';
import { baseProblem } from './baseProblem.ts';
import { amount, type BoundConstraint, constraint } from './constraint.ts';
import { inequalitiesOf } from './orderings.ts';
import type { OrderAsked, OrderProblem } from './problem.ts';
import { atRate } from './rate.ts';
import { extentUnderRepairs, type RepairedSystems, repairedSystems } from './repairedSystems.ts';
import { capital, nameOf } from './sentences.ts';
import { at } from './vector.ts';

/** A statement that a process gives more, or less, with another ion. */
type Ranked = { readonly fact: Fact; readonly process: string; readonly ion: IonSymbol; readonly more: boolean };

/** What the numbers of another ion leave: one system, or one for each repair where they contradict each other. */
type Other = RepairedSystems & { readonly problem: OrderProblem };

/**
 * Bounds that follow from a stated inequality between ions ("adsorption gives more with Li") and the numbers of the other
 * ion. Where these contradict each other, the bound is the one that holds under every repair.
 */
export function acrossIons(problem: OrderProblem, asked: OrderAsked): readonly BoundConstraint[] {
  const { subject, layout } = problem;
  const facts = atRate(subject, asked.cRate)(subject.general.find({ quantity: 'PROCESS_CAPACITY', form: 'ORDERING' }));
  const ranked = facts
    .flatMap((fact) => rankedBy(fact, subject.ion))
    .filter(({ process }) => layout.processes.includes(process));
  return [...groupBy(ranked, ({ ion }) => ion)].flatMap(([ion, ofIon]) => {
    const other = otherOf(problem, ion, asked);
    const groups = groupBy(ofIon, ({ process, more }) => `${process}|${more}`);
    return [...groups.values()].flatMap((alike) => boundBy(alike, other, problem));
  });
}

function rankedBy(fact: Fact, own: IonSymbol): readonly Ranked[] {
  const { process } = fact.observation.conditions;
  return inequalitiesOf(fact).flatMap(({ small, large }): readonly Ranked[] => {
    if (process === undefined || !('ion' in small) || !('ion' in large)) return [];
    if (small.ion === own) return [{ fact, process, ion: large.ion, more: true }];
    return large.ion === own ? [{ fact, process, ion: small.ion, more: false }] : [];
  });
}

function otherOf({ subject, layout }: OrderProblem, ion: IonSymbol, { options, cRate }: OrderAsked): Other {
  const problem = baseProblem(withIon(subject, ion), { options, cRate, claimed: [] }, layout.processes);
  return { problem, ...repairedSystems(problem) };
}

function withIon(subject: Subject, ion: IonSymbol): Subject {
  const own = subject.withIon(ion);
  return { ...subject, ion, own, windows: windowsOf(own, subject.general) };
}

function boundBy(alike: readonly Ranked[], other: Other, { layout }: OrderProblem): readonly BoundConstraint[] {
  const { process, ion, more } = at(alike, 0);
  const { lower, upper } = extentUnderRepairs(other, other.problem.layout.contribution(process));
  const end = more ? upper : lower;
  if (!Number.isFinite(end) || end <= 0) return [];
  const open = more ? { lower: Number.NEGATIVE_INFINITY } : { upper: Number.POSITIVE_INFINITY };
  const how = other.repaired ? ', whichever way its contradictory statements are repaired' : '';
  const made = constraint({
    kind: 'ACROSS_IONS',
    label: `${nameOf(process)} against ${ion}`,
    inputs: alike.map(({ fact }) => fact),
    assumption: 'ACROSS_IONS',
    sentence: `${capital(nameOf(process))} is said to give ${more ? 'less' : 'more'} than with ${ion}, where it gives at ${more ? 'most' : 'least'} ${number(end)} mAh/g${how}.`,
    rows: amount(layout.contribution(process), { ...exact(end), ...open }),
  });
  const numbers = other.problem.constraints.flatMap(({ observations }) => observations);
  return [{ ...made, observations: [...new Set([...made.observations, ...numbers])].sort() }];
}
