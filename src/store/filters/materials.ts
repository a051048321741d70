import { sql } from 'drizzle-orm';
import type { MaterialFields } from '../nounFilters.ts';
import { cells } from '../tables/cells.ts';
import { claims } from '../tables/claims.ts';
import { readBy } from '../tables/columns.ts';
import { dftResults } from '../tables/dftResults.ts';
import { materials } from '../tables/materials.ts';
import { measurements } from '../tables/measurements.ts';
import { observationMaterials, observations } from '../tables/observations.ts';
import { quantityAt } from './ranges.ts';
import { havingAny, linkedToAny } from './related.ts';
import type { FilterRules } from './rule.ts';
import { containing, datasetNamed, materialNamed, reportedText, wordsWhere } from './words.ts';

export const materialRules: FilterRules<MaterialFields> = {
  material: materialNamed((meets) => meets(materials.id)),
  dataset: datasetNamed(materials.dataset),
  ion: wordsWhere(
    (meets) => sql`(
      exists (select 1 from ${readBy(cells, cells.material)} where ${cells.material} = ${materials.id} and ${meets(cells.ion)})
      or exists (select 1 from ${readBy(observations, observations.material)} where ${observations.material} = ${materials.id} and ${meets(observations.ion)})
    )`,
  ),
  precursor: reportedText(materials.precursor, materials.precursorMissing),
  synthesis: reportedText(materials.synthesis, materials.synthesisMissing),
  morphology: reportedText(materials.morphology, materials.morphologyMissing),
  porosity: reportedText(materials.porosity, materials.porosityMissing),
  doping: reportedText(materials.doping, materials.dopingMissing),
  pyrolysisTemperature: quantityAt(materials.id, 'pyrolysisTemperature'),
  text: containing(materials.search),
  cells: havingAny('cells', cells, cells.material, materials.id),
  measurements: havingAny('measurements', measurements, measurements.material, materials.id),
  observations: linkedToAny('observations', observations, materials.id, {
    link: observationMaterials,
    own: observationMaterials.material,
    other: observationMaterials.observation,
  }),
  claims: havingAny('claims', claims, claims.material, materials.id),
  dftResults: havingAny('dftResults', dftResults, dftResults.material, materials.id),
};
