import type { QueryMapIdsArgs } from '../contract/generated.ts';
import type { MappedName } from '../domain/mappedName.ts';
import { searchTypes } from '../domain/search/types.ts';
import { mapNames } from '../knowledge/mapNames.ts';
import type { Context } from './context.ts';
import { badInput, limitIfPassed } from './errors.ts';
import { MOST_IDS } from './limits.ts';
import { checkLength } from './search.ts';

/**
 * What each of some names means.
 *
 * @throws {GraphQLError} BAD_USER_INPUT on no or too many names, and on one that is too long
 */
export async function mappedIds({ names, types }: QueryMapIdsArgs, context: Context): Promise<MappedName[]> {
  if (names.length < 1 || names.length > MOST_IDS) {
    throw badInput(
      `Argument "names" has ${names.length} names: give 1 to ${MOST_IDS}`,
      limitIfPassed({ name: 'names', value: names.length, most: MOST_IDS }),
    );
  }
  for (const [place, name] of names.entries()) checkLength(`names[${place}]`, name);
  const asked = { types: types ?? searchTypes, rest: context.rest };
  return [...(await mapNames(await context.snapshot(), names, asked))];
}
