import { techniques } from '../../domain/techniques/index.ts';
import { type DatasetDoubt, doubtAt } from './doubt.ts';

/** Measurements that need a cell and name none, so that nobody knows of which ion their numbers are. */
export const ofNoIon: DatasetDoubt = (dataset) => {
  const { measurements, observations } = dataset.records;
  return measurements.flatMap(({ id, technique, cell }) => {
    if (cell !== null || techniques.get(technique).family !== 'ELECTROCHEMISTRY') return [];
    const lost = observations.filter(
      ({ measurement, ion, statement }) => measurement === id && ion === null && statement.form === 'VALUE',
    );
    if (lost.length === 0) return [];
    const numbers = lost.length === 1 ? 'its number is' : `its ${lost.length} numbers are`;
    const message = `is made in a cell, but names a material alone: ${numbers} of no ion, which no verdict counts; name its cell`;
    return [doubtAt(dataset, id, { code: 'OF_NO_ION', message })];
  });
};
