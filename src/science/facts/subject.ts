import { groupBy } from '../../domain/groupBy.ts';
import type { IonReference, IonSymbol } from '../../domain/ion.ts';
import { memoized } from '../../domain/memoized.ts';
import { type Keeper, nothingKept, remembered } from '../../domain/remembered.ts';
import type { Fact } from './fact.ts';
import { type Changes, changedBy, changedFacts, type Facts, factsOf } from './facts.ts';
import { type Windows, windowsOf } from './window.ts';

/** What all rules may know of one material with one ion. */
export type Subject = Partial<Keeper> & {
  readonly material: string;
  readonly ion: IonSymbol;
  /** Statements about this material with this ion. */
  readonly own: Facts;
  /** Statements about this material that name no ion: its structure, and orderings of ions. */
  readonly general: Facts;
  /** Statements about this material with another ion. */
  readonly withIon: (ion: IonSymbol) => Facts;
  /** Carbons of one laboratory, this one included, with the same ion: for series. */
  readonly series: () => readonly Carbon[];
  readonly windows: Windows;
  /** What follows from an ion's reference values; null where the base has no such ion. */
  readonly reference: (ion: IonSymbol) => IonReference | null;
};

/** One carbon of a series. */
export type Carbon = {
  readonly material: string;
  readonly laboratory: string;
  readonly own: Facts;
  readonly general: Facts;
};

/** The same subject with some facts changed or left out: what a what-if or a flip asks for. */
export function changedSubject(subject: Subject, changes: Changes): Subject {
  if (changes.size === 0) return subject;
  const changedFact = changedBy(changes);
  const changed = mappedSubject(subject, (facts) => changedFacts(facts, changes, changedFact));
  const { windows } = subject;
  return [...changes.keys()].some((id) => windows.restOn(id)) ? changed : { ...changed, windows };
}

/** The same subject under a repair. All rules are asked about the same few, so what is found of it stays with it. */
export function repairedSubject(subject: Subject, repair: Changes): Subject {
  return repair.size === 0 ? subject : repairedBy(subject)(repair);
}

const repairedBy = remembered((subject: Subject) =>
  memoized((repair: Changes): Subject => changedSubject(subject, repair)),
);

/** The same subject with all its facts seen through a function. */
export function mappedSubject(subject: Subject, map: (facts: Facts) => Facts): Subject {
  const own = map(subject.own);
  const general = map(subject.general);
  const series = memoized(() =>
    subject.series().map((carbon) => ({ ...carbon, own: map(carbon.own), general: map(carbon.general) })),
  );
  return {
    ...subject,
    ...nothingKept,
    own,
    general,
    withIon: memoized((ion) => map(subject.withIon(ion))),
    series: () => series(null),
    // changed or left out, statements keep their ids
    windows: { ...windowsOf(own, general), restOn: subject.windows.restOn },
  };
}

/** Facts, found by material and by laboratory. Statements that a source only passes on from another are left out. */
export type FactIndex = {
  readonly ofMaterial: (material: string) => readonly Fact[];
  /** Of a material those that name an ion; null: that name none. */
  readonly about: (material: string, ion: IonSymbol | null) => Facts;
  /** Laboratories that make statements about a material. */
  readonly laboratoriesOf: (material: string) => readonly string[];
  /** Materials that a laboratory makes statements about. */
  readonly materialsOf: (laboratory: string) => readonly string[];
  /** Those materials, as the laboratory tells of them with one ion: the same for whichever of them asks. */
  readonly carbonsOf: (laboratory: string, ion: IonSymbol) => readonly Carbon[];
};

export function indexFacts(facts: readonly Fact[]): FactIndex {
  const own = facts.flatMap((fact) => {
    const { cited, material } = fact.observation;
    return cited || material === null ? [] : [{ material, fact }];
  });
  const byMaterial = groupBy(own, ({ material }) => material);
  const byLaboratory = groupBy(own, ({ fact }) => fact.laboratory);
  const ofMaterial = memoized((material: string) => (byMaterial.get(material) ?? []).map(({ fact }) => fact));
  const about = memoized((material: string) => {
    const byIon = groupBy(ofMaterial(material), ({ observation }) => observation.ion);
    return memoized((ion: IonSymbol | null) => factsOf(byIon.get(ion) ?? []));
  });
  const laboratoriesOf = memoized((material: string) => [
    ...new Set(ofMaterial(material).map(({ laboratory }) => laboratory)),
  ]);
  const materialsOf = memoized((laboratory: string) => [
    ...new Set((byLaboratory.get(laboratory) ?? []).map(({ material }) => material)),
  ]);
  const carbons = memoized((laboratory: string) =>
    memoized((ion: IonSymbol) =>
      materialsOf(laboratory).map((material) => carbonOf({ material, laboratory }, ion, ofMaterial(material))),
    ),
  );
  return {
    ofMaterial,
    about: (material, ion) => about(material)(ion),
    laboratoriesOf,
    materialsOf,
    carbonsOf: (laboratory, ion) => carbons(laboratory)(ion),
  };
}

type SubjectOf = {
  readonly material: string;
  readonly ion: IonSymbol;
  readonly reference: (ion: IonSymbol) => IonReference | null;
};

/** Makes the subject of one material and ion. */
export function subjectOf(index: FactIndex, { material, ion, reference }: SubjectOf): Subject {
  const [own, general] = [index.about(material, ion), index.about(material, null)];
  const series = memoized(() =>
    index.laboratoriesOf(material).flatMap((laboratory) => index.carbonsOf(laboratory, ion)),
  );
  return {
    ...nothingKept,
    material,
    ion,
    own,
    general,
    withIon: (symbol) => index.about(material, symbol),
    series: () => series(null),
    windows: windowsOf(own, general),
    reference,
  };
}

/** What a laboratory says of a material, out of all that is said of it. */
function carbonOf(of: Pick<Carbon, 'material' | 'laboratory'>, ion: IonSymbol, facts: readonly Fact[]): Carbon {
  const theirs = facts.filter(({ laboratory }) => laboratory === of.laboratory);
  const naming = (symbol: IonSymbol | null) => factsOf(theirs.filter(({ observation }) => observation.ion === symbol));
  return { ...of, own: naming(ion), general: naming(null) };
}
