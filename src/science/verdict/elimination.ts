import type { Assessment, EvidenceLine } from '../../domain/evidence.ts';
import type { MechanismModel } from '../../domain/mechanismModel.ts';
import { processes } from '../../domain/processes.ts';
import type { Subject } from '../facts/subject.ts';
import { elimination } from '../rules/elimination.ts';
import type { Assessed } from '../rules/rule.ts';
import type { Exhaustive, Judging } from './judging.ts';

/** What mechanism models declare exhaustive. */
export function exhaustiveOf(models: readonly MechanismModel[]): readonly Exhaustive[] {
  return models.flatMap(({ id, dataset, assignments }) =>
    assignments
      .filter(({ exhaustive }) => exhaustive)
      .map(({ region, ion, processes: named }) => ({ model: id, dataset, region, ion, processes: named })),
  );
}

type Direct = {
  readonly subject: Subject;
  /** Assessment of the process by its own lines alone. */
  readonly own: Assessment;
  /** Assessment of a rival in the same region, by its own lines alone. */
  readonly assessed: Assessed;
};

/**
 * What is inferred of a process where models declare that only it and some rivals take place in the region, and every
 * rival is DISPUTED there: one line a model, of weight 0 and in no family. None where it would count a statement twice,
 * since a line of the process that points somewhere rests on it too.
 */
export function byElimination(
  { subject, own, assessed }: Direct,
  { options, exhaustive }: Judging,
): readonly EvidenceLine[] {
  if (options.leftOutRules.includes(elimination.code)) return [];
  const used = new Set(own.lines.filter(points).flatMap(({ inputs }) => inputs));
  return exhaustive
    .filter((declared) => concerns(declared, own) && speaksOf(declared, subject))
    .flatMap((declared) => {
      const rivals = declared.processes.filter((process) => process !== own.process).map(assessed);
      const against = rivals.flatMap(({ lines }) => lines.filter(pointsAgainst));
      const isLeft = rivals.length > 0 && rivals.every(({ verdict }) => verdict === 'DISPUTED');
      const isNew = against.every(({ inputs }) => inputs.every((id) => !used.has(id)));
      return isLeft && isNew ? inferred(declared, own, against) : [];
    });
}

function points({ effectiveWeight }: EvidenceLine): boolean {
  return effectiveWeight > 0;
}

function pointsAgainst(line: EvidenceLine): boolean {
  return points(line) && line.direction === 'CONTRADICTS';
}

/** A declaration about the full window is one about the process anywhere. */
function concerns({ region, ion, processes: named }: Exhaustive, own: Assessment): boolean {
  return named.includes(own.process) && region === (own.region ?? 'FULL') && (ion === null || ion === own.ion);
}

function speaksOf({ dataset }: Exhaustive, { own, general }: Subject): boolean {
  return [own, general].some(
    (facts) => facts.find({ also: (fact) => fact.observation.dataset === dataset }).length > 0,
  );
}

/** One line. Family, technique and laboratory are those of the first line against a rival; with weight 0 they count nowhere. */
function inferred(
  { model, processes: named }: Exhaustive,
  { proposition, process }: Assessment,
  against: readonly EvidenceLine[],
): readonly EvidenceLine[] {
  const rivals = named.filter((each) => each !== process).map((each) => processes.get(each).name);
  return against.slice(0, 1).map(({ family, technique, laboratory }) => ({
    id: `EvidenceLine:${tail(proposition)}/${elimination.code}/${tail(model)}`,
    rule: elimination.code,
    proposition,
    direction: 'SUPPORTS',
    family,
    technique,
    laboratory,
    sources: [...new Set(against.flatMap(({ sources }) => sources))],
    weight: elimination.weight,
    effectiveWeight: 0,
    qualitative: false,
    inferred: true,
    conditions: [],
    comparisons: [],
    criteria: [],
    parameters: [],
    inputs: [...new Set(against.flatMap(({ inputs }) => inputs))],
    sentence: `The evidence disputes ${rivals.join(' and ')}, and a mechanism model of the source says that nothing else takes place there.`,
  }));
}

function tail(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
