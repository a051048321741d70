import { pathText } from '../../contract/inputTree.ts';
import { countedConditionNames, quantityConditionNames } from '../../domain/conditions.ts';
import type { DatasetRecords } from '../../domain/dataset.ts';
import type { Measurement } from '../../domain/measurement.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { type Reported, reportedValue } from '../../domain/reported.ts';
import { occursIn } from '../paper/matchText.ts';
import { numberSpans } from '../paper/numbers.ts';
import { type LocatedRecord, leavesOf, type StatedText } from './statedTexts.ts';

/** Fields of a record that hold words of the curator with numbers of the source, or counts. */
const WITH_NUMBERS = ['text', 'meaning', 'shows', 'toLabel', 'scope', 'model', 'n', 'count', ...countedConditionNames];

/** What a record has beside its values: texts of conditions and settings, and plain decimals such as `afterCycles: 100`. */
export type Beside = {
  readonly texts: readonly string[];
  readonly decimals: readonly string[];
  /** Words with numbers in them: "1 M in EC/DEC (1:1)" says 1 three times. */
  readonly words: readonly string[];
  readonly by: string;
};

/** The texts of a record's values; one that is a part of another, as the end of a stated range, says nothing more. */
export function valueTexts(stated: readonly StatedText[]): readonly string[] {
  const texts = [...new Set(stated.filter(({ isValue }) => isValue).map(({ text }) => text))];
  return texts.filter((text) => !texts.some((other) => other !== text && occursIn(text, other)));
}

/** What a record itself has beside its values. */
export function besideOf({ record, path }: LocatedRecord, stated: readonly StatedText[]): Beside {
  const words = leavesOf(record, path)
    .filter(({ path: leaf }) => WITH_NUMBERS.includes(String(leaf.at(-1))))
    .map(({ value }) => String(value));
  const key = 'key' in record && record.key ? ` (${record.key})` : '';
  const texts = stated.filter(({ isValue }) => !isValue).map(({ text }) => text);
  return { texts, decimals: words.flatMap(decimalsOf), words, by: `${pathText(path)}${key}` };
}

/** The numbers of a text, as they are written. */
export function decimalsOf(text: string): readonly string[] {
  return numberSpans(text).map((span) => text.slice(...span));
}

/** Tells of observations what they have from their measurement and cell: their sentence may repeat it. */
export function inheritanceOf({
  measurements,
  cells,
}: DatasetRecords): (of: Observation) => Pick<Beside, 'texts' | 'decimals'> {
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
      decimals: countedConditionNames
        .map((name) => conditions[name])
        .filter((count) => count !== undefined)
        .map(String),
    };
  };
}

function settingValues(measurement: Measurement | undefined): readonly Reported<Quantity>[] {
  return measurement?.settings.map(({ value }) => value) ?? [];
}
