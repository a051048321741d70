/** A filter that may combine others of its kind. */
export type Combined<F> = {
  readonly and?: readonly F[] | null;
  readonly or?: readonly F[] | null;
  readonly not?: F | null;
};

/**
 * Whether a filter keeps an item, in memory as the store does in SQL; null where that is not known yet.
 *
 * @param meets whether the item meets the conditions that a filter has besides those it combines; null: not known yet
 */
export function keeps<F extends Combined<F>>(filter: F, meets: (filter: F) => boolean | null): boolean | null {
  const { and, or, not } = filter;
  const inner = (each: F) => keeps(each, meets);
  return allOf([
    meets(filter),
    ...(and ?? []).map(inner),
    or == null ? true : oppositeOf(allOf(or.map((each) => oppositeOf(inner(each))))),
    not == null ? true : oppositeOf(inner(not)),
  ]);
}

function allOf(answers: readonly (boolean | null)[]): boolean | null {
  return answers.includes(false) ? false : answers.includes(null) ? null : true;
}

function oppositeOf(answer: boolean | null): boolean | null {
  return answer === null ? null : !answer;
}

/**
 * Names of which one has to be met by whatever a filter keeps, the fewest that say so; null where any item may be kept.
 *
 * @param namesOf the names that a filter itself gives, besides those it combines
 */
export function namesNeeded<F extends Combined<F>>(
  filter: F,
  namesOf: (filter: F) => readonly string[] | null | undefined,
): readonly string[] | null {
  const { and, or } = filter;
  const alternatives = or?.map((each) => namesNeeded(each, namesOf));
  const lists = [
    namesOf(filter),
    ...(and ?? []).map((each) => namesNeeded(each, namesOf)),
    alternatives?.every((names) => names !== null) ? alternatives.flat() : null,
  ].filter((names) => names != null);
  return lists.reduce<readonly string[] | null>(
    (fewest, names) => (fewest === null || names.length < fewest.length ? names : fewest),
    null,
  );
}

/** Whether a filter, or one that it combines, has one of some fields. */
export function asksFor<F extends Combined<F>>(filter: F, fields: readonly (keyof F)[]): boolean {
  const { and, or, not } = filter;
  return (
    fields.some((field) => filter[field] != null) ||
    [...(and ?? []), ...(or ?? []), ...(not == null ? [] : [not])].some((each) => asksFor(each, fields))
  );
}
