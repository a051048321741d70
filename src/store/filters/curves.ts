import { type SQL, sql } from 'drizzle-orm';
import type { CurveFields } from '../nounFilters.ts';
import { curveColumns, curveCompanions, curves } from '../tables/curves.ts';
import { materials } from '../tables/materials.ts';
import { measurements } from '../tables/measurements.ts';
import { numberIn } from './ranges.ts';
import { being } from './related.ts';
import type { FilterRules } from './rule.ts';
import { datasetNamed, type Meets, materialNamed, recordNamed, words, wordsWhere } from './words.ts';

export const curveRules: FilterRules<CurveFields> = {
  measurement: recordNamed('Measurement', curves.measurement),
  material: materialNamed((meets) => meets(curves.material)),
  ion: words(curves.ion),
  technique: words(curves.technique),
  dataset: datasetNamed(curves.dataset),
  format: words(curves.format),
  file: wordsWhere(
    (meets) =>
      sql`(${meets(curves.file)} or exists (select 1 from ${curveCompanions} where ${curveCompanions.curve} = ${curves.id} and ${meets(curveCompanions.file)}))`,
  ),
  column: wordsWhere(
    (meets) =>
      sql`exists (select 1 from ${curveColumns} where ${curveColumns.curve} = ${curves.id} and ${meets(curveColumns.quantity)})`,
  ),
  warning: wordsWhere(codeIn(sql`${curves.warnings}`)),
  repair: wordsWhere(codeIn(sql`${curves.repairs}`)),
  rowCount: numberIn(curves.rowCount),
  measurementWhere: being('measurements', measurements, curves.measurement),
  materialWhere: being('materials', materials, curves.material),
};

/** That one item of a JSON list has one of some codes. */
function codeIn(list: SQL) {
  return (meets: Meets): SQL =>
    sql`exists (select 1 from json_each(${list}) as item where ${meets(sql`item.value ->> 'code'`)})`;
}
