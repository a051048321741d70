import type { MeasurementFields } from '../nounFilters.ts';
import { cells } from '../tables/cells.ts';
import { curves } from '../tables/curves.ts';
import { materials } from '../tables/materials.ts';
import { measurements } from '../tables/measurements.ts';
import { observations } from '../tables/observations.ts';
import { being, havingAny } from './related.ts';
import type { FilterRules } from './rule.ts';
import { havingSetting } from './settings.ts';
import { datasetNamed, materialNamed, recordNamed, words } from './words.ts';

export const measurementRules: FilterRules<MeasurementFields> = {
  material: materialNamed((meets) => meets(measurements.material)),
  cell: recordNamed('Cell', measurements.cell),
  ion: words(measurements.ion),
  technique: words(measurements.technique),
  dataset: datasetNamed(measurements.dataset),
  conditions: (filter, { kept }) => kept('measurementConditions', filter),
  settings: havingSetting(),
  materialWhere: being('materials', materials, measurements.material),
  cellWhere: being('cells', cells, measurements.cell),
  curves: havingAny('curves', curves, curves.measurement, measurements.id),
  observations: havingAny('observations', observations, observations.measurement, measurements.id),
};
