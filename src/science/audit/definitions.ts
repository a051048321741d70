import type { DefinitionStatement } from '../../domain/observation.ts';
import { processes } from '../../domain/processes.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { regions } from '../../domain/regions.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';

/** What a symbol or name stands for at one place. */
export type Definition = DefinitionStatement & { readonly fact: Fact };

/** Definitions of a source; general ones that carry a citation are its own use of the word all the same. */
export function definitionsOf(facts: Facts, kind: DefinitionStatement['kind']): readonly Definition[] {
  return facts.find({}).flatMap((fact) => {
    const definition = statementOf(fact, 'DEFINITION');
    return definition?.kind === kind ? [{ ...definition, fact }] : [];
  });
}

/** A name without the plural: "HCs" is no other name than "HC". */
export function singular(name: string): string {
  return name.trim().replace(/(?<=[A-Z0-9])s$/, '');
}

/** The typed part of a meaning that two definitions have in common says whether they are one. */
const parts = ['process', 'quantity', 'region'] as const;

/** Whether two meanings differ for sure: in what both name, or because they name nothing in common. */
export function differ(one: DefinitionStatement, other: DefinitionStatement): boolean {
  const common = parts.find((part) => one[part] !== null && other[part] !== null);
  if (common !== undefined) return one[common] !== other[common];
  return isTyped(one) && isTyped(other);
}

function isTyped(definition: DefinitionStatement): boolean {
  return parts.some((part) => definition[part] !== null);
}

/** A meaning as sentences print it. */
export function meaningOf({ process, quantity, region, meaning }: DefinitionStatement): string {
  if (process !== null) return processes.get(process).name;
  if (quantity !== null) return quantityKinds.get(quantity).name;
  return region === null ? meaning : regions.get(region).name;
}
