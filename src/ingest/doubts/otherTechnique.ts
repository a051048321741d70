import { techniquesOf } from '../../domain/measuringTechniques.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { techniques } from '../../domain/techniques/index.ts';
import { type DatasetDoubt, doubtAt } from './doubt.ts';

/** Numbers that their technique does not give; theory may predict any. */
export const otherTechnique: DatasetDoubt = (dataset) =>
  dataset.records.observations.flatMap(({ id, quantity, technique, statement }) => {
    if (quantity === null || technique === null || statement.form !== 'VALUE') return [];
    const givers = techniquesOf(quantity);
    const { family, name } = techniques.get(technique);
    if (givers === undefined || givers.includes(technique) || family === 'THEORY') return [];
    const message = `is of ${name}, which gives no ${quantityKinds.get(quantity).name}: ${givers.join(', ')} ${givers.length === 1 ? 'does' : 'do'}`;
    return [doubtAt(dataset, id, { code: 'OTHER_TECHNIQUE', message })];
  });
