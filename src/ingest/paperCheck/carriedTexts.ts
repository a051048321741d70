import { countedConditionNames, quantityConditionNames } from '../../domain/conditions.ts';
import type { DatasetRecords } from '../../domain/dataset.ts';
import type { Measurement } from '../../domain/measurement.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { type Reported, reportedValue } from '../../domain/reported.ts';
import { numberSpans } from '../paper/numbers.ts';
import { type LocatedRecord, leavesOf } from './statedTexts.ts';

/** Fields of a record that hold words of the curator with numbers of the source, or counts. */
const WITH_NUMBERS = ['text', 'meaning', 'shows', 'toLabel', 'scope', 'model', 'n', 'count', ...countedConditionNames];

/** Numbers that a record holds outside its quantities, as plain decimals. */
export function plainValues({ record, path }: LocatedRecord): readonly string[] {
  return leavesOf(record, path)
    .filter(({ path: leaf }) => WITH_NUMBERS.includes(String(leaf.at(-1))))
    .flatMap(({ value }) => numberSpans(String(value)).map(([start, end]) => String(value).slice(start, end)));
}

/** Texts and counts that an observation has from its measurement and cell: its sentence may repeat them. */
export type Inherited = { readonly texts: readonly string[]; readonly values: readonly string[] };

/** Tells of observations what they have from their measurement and cell. */
export function inheritanceOf({ measurements, cells }: DatasetRecords): (observation: Observation) => Inherited {
  const measured = new Map(measurements.map((each) => [each.id, each]));
  const built = new Map(cells.map((each) => [each.id, each]));
  return ({ conditions, measurement, cell }) => {
    const { upperCutoff, lowerCutoff, oneC } = built.get(cell ?? '') ?? {};
    const reported = [...settingValues(measured.get(measurement ?? '')), upperCutoff, lowerCutoff, oneC];
    const quantities = [
      ...quantityConditionNames.map((name) => conditions[name]),
      ...reported.map((each) => each && reportedValue(each)),
    ];
    return {
      texts: quantities.filter((quantity) => quantity !== undefined).map((quantity) => quantity.reported),
      values: countedConditionNames
        .map((name) => conditions[name])
        .filter((count) => count !== undefined)
        .map(String),
    };
  };
}

function settingValues(measurement: Measurement | undefined): readonly Reported<Quantity>[] {
  return measurement?.settings.map(({ value }) => value) ?? [];
}
