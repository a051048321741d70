import type { Motif } from '../../domain/conditions.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { prefers } from './bindingEnergy.ts';

/** What one source computed of binding to defects. */
export type DefectStatements = {
  /** Energies at defects and edges, with or without a number. */
  readonly defects: readonly Fact[];
  /** Energies at intact layers. */
  readonly layers: readonly Fact[];
  /** Whether binding to defects is favourable, in words. */
  readonly presences: readonly Fact[];
  /** Orderings by which binding to defects is stronger than to intact layers. */
  readonly orderings: readonly Fact[];
  /** What the authors say of the resolution of their energies. */
  readonly resolutions: readonly Fact[];
};

/** By source; only sources that computed something at defects. */
export function defectStatements({ own, general }: Subject): readonly DefectStatements[] {
  const facts = [own, general].flatMap((each) => [
    ...each.find({ quantity: 'BINDING_ENERGY' }),
    ...each.find({ feature: 'FAVOURABLE_BINDING', also: at('DEFECT') }),
  ]);
  return [...groupBy(facts, ({ observation }) => observation.source).values()].map(sorted).filter(saysSomething);
}

function sorted(facts: readonly Fact[]): DefectStatements {
  const ofForm = (form: string) => facts.filter(({ observation }) => observation.statement.form === form);
  return {
    defects: ofForm('VALUE').filter(at('DEFECT')),
    layers: ofForm('VALUE').filter(at('PLANAR_LAYERS')),
    presences: ofForm('PRESENCE'),
    orderings: facts.filter((fact) => prefers(fact, { strong: 'DEFECT', weak: 'PLANAR_LAYERS' })),
    resolutions: ofForm('RESOLUTION'),
  };
}

function saysSomething({ defects, presences, orderings }: DefectStatements): boolean {
  return defects.length + presences.length + orderings.length > 0;
}

function at(motif: Motif): (fact: Fact) => boolean {
  return ({ observation }) => observation.conditions.motif === motif;
}
