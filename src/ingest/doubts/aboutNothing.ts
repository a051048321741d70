import { type DatasetDoubt, doubtAt } from './doubt.ts';

const MESSAGE = 'is of no material and no ion: name its material, cell or measurement, or say that it is cited';

/** Numbers that no verdict can count. What a paper says of carbons in general is cited, or is no number of a material of its own. */
export const aboutNothing: DatasetDoubt = (dataset) => {
  const { observations, dftResults } = dataset.records;
  const ofTheory = new Set(dftResults.flatMap((result) => result.observations));
  const lost = observations.filter(
    ({ id, statement, material, ion, cited }) =>
      statement.form === 'VALUE' && material === null && ion === null && !cited && !ofTheory.has(id),
  );
  return lost.map(({ id }) => doubtAt(dataset, id, { code: 'ABOUT_NOTHING', message: MESSAGE }));
};
