import type { JudgingOptionsInput } from '../contract/generated.ts';
import { typeOfId } from '../domain/globalId.ts';
import { type IonSymbol, ionSymbols } from '../domain/ion.ts';
import type { JudgingOptions } from '../domain/judging.ts';
import type { Material } from '../domain/material.ts';
import type { Steps } from '../domain/steps.ts';
import type { Evidence } from '../knowledge/evidence.ts';
import { judgingOptions } from '../knowledge/judgingOptions.ts';
import type { Context } from './context.ts';
import { badInput, limitIfPassed } from './errors.ts';
import { MOST_IDS } from './limits.ts';
import { onlyOne } from './references.ts';

/**
 * Options as they are understood: sources by id.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on a rule, parameter or source that does not exist
 */
export async function optionsOf(
  given: JudgingOptionsInput | null | undefined,
  context: Context,
): Promise<JudgingOptions> {
  const leftOutSources = await Promise.all((given?.leftOutSources ?? []).map((name) => sourceId(name, context)));
  const leftOutObservations = await Promise.all(
    (given?.leftOutObservations ?? []).map((name) => observationId(name, context)),
  );
  try {
    return judgingOptions({ ...given, leftOutSources, leftOutObservations });
  } catch (error) {
    if (error instanceof RangeError) throw badInput(error.message);
    throw error;
  }
}

/** By global id, or by `dataset/key` as reports print it. */
async function observationId(name: string, { load }: Context): Promise<string> {
  const id = typeOfId(name) === 'Observation' ? name : `Observation:${name}`;
  if ((await load.item('observations', id)) !== null) return id;
  const said = `Argument "options.leftOutObservations" names "${name}": there is no such observation`;
  throw badInput(name.includes('/') ? said : `${said}; write "dataset/${name}", or "Observation:dataset/${name}"`);
}

async function sourceId(name: string, { load }: Context): Promise<string> {
  const found =
    typeOfId(name) === 'Source'
      ? await load.item('sources', name)
      : onlyOne(await load.sourcesBySlug(name), { argument: 'options.leftOutSources', name, noun: 'sources' });
  if (found !== null) return found.id;
  throw badInput(`Argument "options.leftOutSources" names "${name}": there is no such source`);
}

/** The material that a query names by id, `dataset/key` or slug; null if there is none. */
export async function materialNamed(name: string, argument: string, { load }: Context): Promise<Material | null> {
  if (typeOfId(name) === 'Material') return load.item('materials', name);
  return onlyOne(await load.materialsBySlug(name), { argument, name, noun: 'materials' });
}

export type Judged = { readonly material: Material; readonly ion: IonSymbol; readonly evidence: Evidence };

type Asked = {
  readonly materials: readonly string[];
  readonly ions?: readonly IonSymbol[] | null | undefined;
  readonly options?: JudgingOptionsInput | null | undefined;
};

/**
 * Each material with each ion that a query asks for, with the evidence on it.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on no or too many materials, and on names that no material has, all at once
 */
export async function judgedPairs(asked: Asked, context: Context): Promise<readonly Judged[]> {
  if (asked.ions?.length === 0) throw badInput('Argument "ions" is empty: name some, or leave it out for all');
  const options = await optionsOf(asked.options, context);
  const materials = await materialsNamed(asked.materials, context);
  const evidences = await Promise.all(materials.map(({ id }) => context.evidence.ofMaterial(id, options)));
  return materials.flatMap((material, place) => {
    const evidence = evidences[place];
    if (evidence === undefined) return [];
    const ions =
      asked.ions == null ? evidence.ionsOf(material.id) : ionSymbols.filter((ion) => asked.ions?.includes(ion));
    return ions.map((ion) => ({ material, ion, evidence }));
  });
}

/** What is found of each pair, in turns: all of them at once would hold up every other request. */
export async function ofEach<T>(
  pairs: readonly Judged[],
  { turn, through }: Context,
  find: (pair: Judged) => Steps<readonly T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (const pair of pairs) {
    await turn();
    found.push(...(await through(find(pair))));
  }
  return found;
}

/** The materials that a list names, each once, in the order of the list. */
export async function materialsNamed(names: readonly string[], context: Context): Promise<readonly Material[]> {
  if (names.length < 1 || names.length > MOST_IDS) {
    throw badInput(
      `Argument "materials" has ${names.length} names: give 1 to ${MOST_IDS}`,
      limitIfPassed({ name: 'names', value: names.length, most: MOST_IDS }),
    );
  }
  const found = await Promise.all(names.map((name) => materialNamed(name, 'materials', context)));
  const unknown = names.filter((_, place) => found[place] === null);
  if (unknown.length > 0) {
    throw badInput(`Argument "materials" names what is no material: ${unknown.map((name) => `"${name}"`).join(', ')}`);
  }
  const materials = found.filter((material) => material !== null);
  return [...new Map(materials.map((material) => [material.id, material])).values()];
}
