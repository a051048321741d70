import type { Observation } from '../../domain/observation.ts';
import { type DatasetDoubt, doubtAt } from './doubt.ts';

const SUBJECTS = ['material', 'ion'] as const;

/** Claims all of whose observations are of another material or ion than they themselves. */
export const otherSubject: DatasetDoubt = (dataset) => {
  const { claims, observations, materials } = dataset.records;
  const names = new Map<string | null, string>(materials.map(({ id, name }) => [id, `"${name}"`]));
  const known = new Map(observations.map((each) => [each.id, each]));
  return claims.flatMap((claim) => {
    const named = claim.observations.flatMap((id) => known.get(id) ?? []);
    return SUBJECTS.flatMap((subject) => {
      const others = subjectsOf(named, subject);
      const own = claim[subject];
      if (own === null || others.length === 0 || others.includes(own) || others.includes(null)) return [];
      const of = others.map((other) => names.get(other) ?? other).join(', ');
      const message = `is of ${names.get(own) ?? own}, but all observations that it names are of ${of}`;
      return [doubtAt(dataset, claim.id, { code: 'OTHER_SUBJECT', message })];
    });
  });
};

/** What observations are of, each once; null where one is of several, or of none that it names. */
function subjectsOf(observations: readonly Observation[], subject: (typeof SUBJECTS)[number]) {
  return [...new Set(observations.map((each) => each[subject]))];
}
