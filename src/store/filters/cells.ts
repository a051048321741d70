import type { CellFields } from '../nounFilters.ts';
import { cells } from '../tables/cells.ts';
import { materials } from '../tables/materials.ts';
import { measurements } from '../tables/measurements.ts';
import { observations } from '../tables/observations.ts';
import { quantityAt } from './ranges.ts';
import { being, havingAny } from './related.ts';
import type { FilterRules } from './rule.ts';
import { datasetNamed, materialNamed, reportedText, words } from './words.ts';

export const cellRules: FilterRules<CellFields> = {
  material: materialNamed((meets) => meets(cells.material)),
  ion: words(cells.ion),
  dataset: datasetNamed(cells.dataset),
  massBasis: words(cells.massBasis),
  format: reportedText(cells.format, cells.formatMissing),
  electrolyte: reportedText(cells.electrolyte, cells.electrolyteMissing),
  counterElectrode: reportedText(cells.counterElectrode, cells.counterElectrodeMissing),
  upperCutoff: quantityAt(cells.id, 'upperCutoff'),
  lowerCutoff: quantityAt(cells.id, 'lowerCutoff'),
  oneC: quantityAt(cells.id, 'oneC'),
  materialWhere: being('materials', materials, cells.material),
  measurements: havingAny('measurements', measurements, measurements.cell, cells.id),
  observations: havingAny('observations', observations, observations.cell, cells.id),
};
