import { pathText } from '../../contract/inputTree.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Observation } from '../../domain/observation.ts';
import { type DatasetDoubt, doubtAt } from './doubt.ts';

/** Observations that say of the same subject, at the same place, what another one says. */
export const saidTwice: DatasetDoubt = (dataset) => {
  const groups = groupBy(dataset.records.observations, saying);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ id }) => {
      const path = pathText(dataset.recordPaths.get(first?.id ?? '') ?? []);
      const message = `says what ${path} says, of the same subject and at the same place: keep one`;
      return doubtAt(dataset, id, { code: 'SAID_TWICE', message });
    }),
  );
};

function saying({ id: _, note: __, ...said }: Observation): string {
  return JSON.stringify(said);
}
