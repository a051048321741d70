import { groupBy } from '../../../domain/groupBy.ts';
import type { Fact } from '../../facts/fact.ts';
import { distinct, type Opposition } from './opposition.ts';
import type { Relation } from './relations.ts';
import type { Meet } from './scope.ts';
import { pointOf } from './sense.ts';

type Among = { readonly relations: readonly Relation[]; readonly levels: readonly Fact[]; readonly meet: Meet };

/** What is called low for an ion, and yet ranked above another ion that nothing calls low; and the reverse. */
export function againstLevels({ relations, levels, meet }: Among): readonly Opposition[] {
  const pairs = levels.flatMap((level) => {
    const low = pointOf(level) === 'LOW';
    return relations.flatMap((relation) => {
      const [own, other] = low ? [relation.high, relation.low] : [relation.low, relation.high];
      const opposed = relation.strict && level.observation.ion === own && meet(level, relation.fact);
      return opposed && !calledAlike(other, level, relation.fact) ? [{ level, relation, own, other, low }] : [];
    });
  });
  const groups = groupBy(pairs, ({ own, other, low }) => `${own}|${other}|${low}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ own, other, low }) => {
      const sides = [distinct(group.map((each) => each.level)), distinct(group.map((each) => each.relation.fact))];
      const words = low ? ['low', 'above'] : ['high', 'below'];
      return {
        items: [own, other],
        facts: sides.flat(),
        culprits: sides.filter((side) => side.length === 1).flat(),
        sentence: `It is called ${words[0]} for ${own}, and yet ranked ${words[1]} that of ${other}, which is not called so.`,
      };
    }),
  );

  function calledAlike(ion: string, level: Fact, at: Fact): boolean {
    return levels.some((each) => each.observation.ion === ion && pointOf(each) === pointOf(level) && meet(each, at));
  }
}
