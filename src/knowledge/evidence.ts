import type { EvidenceBase } from '../domain/evidenceBase.ts';
import { ionId } from '../domain/globalId.ts';
import { groupBy } from '../domain/groupBy.ts';
import { type IonReference, type IonSymbol, ionSymbols } from '../domain/ion.ts';
import type { JudgingOptions } from '../domain/judging.ts';
import { memoized } from '../domain/memoized.ts';
import type { Observation } from '../domain/observation.ts';
import { sharedSteps } from '../domain/sharedSteps.ts';
import { finished, type Steps } from '../domain/steps.ts';
import { type Audited, auditing as auditingOf } from '../science/audit/audit.ts';
import { evidenceOf } from '../science/facts/evidence.ts';
import type { Fact } from '../science/facts/fact.ts';
import { type Facts, factsOf } from '../science/facts/facts.ts';
import { type FactIndex, indexFacts, type Subject, subjectOf } from '../science/facts/subject.ts';
import { exhaustiveOf } from '../science/verdict/elimination.ts';
import type { Judging } from '../science/verdict/judging.ts';
import { ionReference } from './ionReference.ts';

/** What is known of some materials, judged by given options. Everything is computed when it is first asked for. */
export type Evidence = {
  readonly base: EvidenceBase;
  readonly options: JudgingOptions;
  /** Ions that statements of a material are about, in the order Li, Na, K; those of retracted sources included. */
  readonly ionsOf: (material: string) => readonly IonSymbol[];
  readonly subject: (material: string, ion: IonSymbol) => Subject;
  /** Sources that were retracted, so that what they state of a material does not count; by global id. */
  readonly retractedOf: (material: string) => readonly string[];
  /** Whether a source's statements and claims count. */
  readonly counts: (source: string) => boolean;
  /** Sources that make statements of their own about a material. */
  readonly sourcesOf: (material: string) => readonly string[];
  /** What one source alone says of a material with an ion. */
  readonly ownSubject: (source: string, material: string, ion: IonSymbol) => Subject;
  readonly audited: (source: string) => Audited;
  /** The same, in steps: whoever asks goes on where another stopped. */
  readonly auditing: (source: string) => Steps<Audited>;
  /** What judging has to know of the audits of all sources. */
  readonly judging: () => Judging;
  /** The same, in steps, audit by audit. */
  readonly preparing: () => Steps<Judging>;
  /** The statement with a global id. @throws {RangeError} if there is none */
  readonly observation: (id: string) => Observation;
};

/**
 * Evidence of a base: statements that the options leave out are not there, and those of retracted sources are audited,
 * but count for nothing.
 *
 * @param peers statements of further sources, which audits compare with and nothing else counts
 */
export function evidenceWith(given: EvidenceBase, options: JudgingOptions, peers: readonly Fact[] = []): Evidence {
  const base = inOrder(given);
  const facts = evidenceOf(base).filter((fact) => isKept(fact, options));
  const retracted = options.countRetracted ? new Set<string>() : retractedIn(base);
  const counts = (source: string) => !retracted.has(source) && !options.leftOutSources.includes(source);
  const index = indexFacts(facts.filter(({ observation }) => counts(observation.source)));
  const whole = retracted.size === 0 ? index : indexFacts(facts);
  const reference = referencesOf(base);
  const observations = new Map(base.observations.map((each) => [each.id, each]));
  const subjects = memoized((key: string) => {
    const [material = '', ion] = key.split('|');
    return subjectOf(index, { material, ion: ion as IonSymbol, reference });
  });
  const bySource = groupBy(facts, ({ observation }) => observation.source);
  const subject = (material: string, ion: IonSymbol) => subjects(`${material}|${ion}`);
  const audits = memoized((source: string) =>
    sharedSteps(() => audit({ base, options, source, bySource, peers, reference, index, subject, counts })),
  );
  const preparing = sharedSteps(function* prepare() {
    const audited: Audited[] = [];
    for (const source of bySource.keys()) if (counts(source)) audited.push(yield* audits(source)());
    return judgingOf(base, options, audited);
  });
  return {
    base,
    options,
    ionsOf: (material) => ionsOf(whole.ofMaterial(material)),
    subject,
    counts,
    retractedOf: (material) =>
      [...new Set(whole.ofMaterial(material).map(({ observation }) => observation.source))].filter((source) =>
        retracted.has(source),
      ),
    sourcesOf: (material) => [...groupBy(index.ofMaterial(material), ({ observation }) => observation.source).keys()],
    ownSubject: (source, material, ion) =>
      subjectOf(indexFacts(bySource.get(source) ?? []), { material, ion, reference }),
    audited: (source) => finished(audits(source)()),
    auditing: (source) => audits(source)(),
    judging: () => finished(preparing()),
    preparing,
    observation: (id) => {
      const found = observations.get(id);
      if (found === undefined) throw new RangeError(`No statement ${id} among the evidence`);
      return found;
    },
  };
}

/** Records by their ids: the order in which they come changes no answer. */
function inOrder(base: EvidenceBase): EvidenceBase {
  const sorted = Object.entries(base).map(([noun, records]: [string, readonly { readonly id: string }[]]) => [
    noun,
    [...records].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return Object.fromEntries(sorted) as EvidenceBase;
}

function isKept({ id, observation }: Fact, options: JudgingOptions): boolean {
  const { source, technique } = observation;
  return (
    !options.leftOutSources.includes(source) &&
    !options.leftOutObservations.includes(id) &&
    !(technique !== null && options.leftOutTechniques.includes(technique))
  );
}

function retractedIn({ sources }: EvidenceBase): ReadonlySet<string> {
  return new Set(sources.filter(({ retraction }) => retraction === 'RETRACTED').map(({ id }) => id));
}

function referencesOf({ ions }: EvidenceBase): (ion: IonSymbol) => IonReference | null {
  const known = new Map(ions.map((ion) => [ion.id, ion]));
  return (symbol) => {
    const ion = known.get(ionId(symbol));
    return ion === undefined ? null : ionReference(ion);
  };
}

function ionsOf(facts: readonly Fact[]): readonly IonSymbol[] {
  const found = new Set(facts.map(({ observation }) => observation.ion));
  return ionSymbols.filter((ion) => found.has(ion));
}

type ToAudit = {
  readonly base: EvidenceBase;
  readonly options: JudgingOptions;
  readonly source: string;
  readonly bySource: ReadonlyMap<string, readonly Fact[]>;
  readonly peers: readonly Fact[];
  readonly reference: (ion: IonSymbol) => IonReference | null;
  readonly index: FactIndex;
  readonly subject: Evidence['subject'];
  readonly counts: Evidence['counts'];
};

/** A source is held against its own statements alone, so that its audit is the same whatever else is loaded. */
function audit(given: ToAudit): Steps<Audited> {
  const { base, options, source, bySource, peers } = given;
  const own = bySource.get(source) ?? [];
  const audited = base.sources.find(({ id }) => id === source);
  if (audited === undefined) throw new RangeError(`No source ${source} among the evidence`);
  return auditingOf(
    {
      source: audited,
      facts: factsOf(own),
      subjects: ownSubjects(own, given),
      claims: base.claims.filter((claim) => claim.source === source),
      cells: base.cells.filter(({ dataset }) => dataset === audited.dataset),
      measurements: base.measurements.filter(({ dataset }) => dataset === audited.dataset),
      dftResults: base.dftResults.filter(({ dataset }) => dataset === audited.dataset),
      mechanismModels: base.mechanismModels.filter(({ dataset }) => dataset === audited.dataset),
      peers: peersOf(peers, source),
    },
    options,
  );
}

function peersOf(peers: readonly Fact[], source: string): Facts {
  return factsOf(peers.filter(({ observation }) => observation.source !== source));
}

/** Where no other source tells of a material or of others of its laboratories, all that is known is what the source says. */
function ownSubjects(own: readonly Fact[], { source, reference, index, subject, counts }: ToAudit): readonly Subject[] {
  const ownIndex = indexFacts(own);
  const isOnlyHere = memoized((material: string) =>
    index.ofMaterial(material).every(({ observation }) => observation.source === source),
  );
  const isTheirs = memoized((laboratory: string) => index.materialsOf(laboratory).every(isOnlyHere));
  const isAlone = (material: string) =>
    counts(source) && isOnlyHere(material) && index.laboratoriesOf(material).every(isTheirs);
  return subjectsIn(own).map(({ material, ion }) =>
    isAlone(material) ? subject(material, ion) : subjectOf(ownIndex, { material, ion, reference }),
  );
}

type Pair = { readonly material: string; readonly ion: IonSymbol };

/** Each material and ion that statements are about, passed-on ones aside. */
function subjectsIn(facts: readonly Fact[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { observation } of facts) {
    const { material, ion, cited } = observation;
    if (material !== null && ion !== null && !cited) pairs.set(`${material}|${ion}`, { material, ion });
  }
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function judgingOf({ mechanismModels }: EvidenceBase, options: JudgingOptions, audits: readonly Audited[]): Judging {
  const flagged = new Map<string, readonly string[]>();
  for (const audited of audits) {
    for (const [id, rules] of audited.flagged) flagged.set(id, [...new Set([...(flagged.get(id) ?? []), ...rules])]);
  }
  const conflicts = audits.flatMap((audited) => audited.conflicts);
  return { options, conflicts, flagged, exhaustive: exhaustiveOf(mechanismModels) };
}
