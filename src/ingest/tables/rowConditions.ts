import type { TableConditionsInput } from '../../contract/generated.ts';
import type { InputNode } from '../../contract/inputTree.ts';
import type { UnitKind } from '../../domain/units.ts';
import { keyPart } from './keys.ts';
import { constantNode, mapNode, textNode } from './nodes.ts';
import type { RowReader } from './rowReader.ts';

const COUNTS = ['cycle', 'afterCycles'] as const;

/** Quantities among the conditions that columns may give. */
export const rowQuantities = {
  cRate: 'C_RATE',
  specificCurrent: 'SPECIFIC_CURRENT',
  upperPotential: 'POTENTIAL',
  lowerPotential: 'POTENTIAL',
  boundary: 'POTENTIAL',
  temperature: 'TEMPERATURE',
} as const satisfies Partial<Record<keyof TableConditionsInput, UnitKind>>;

type Given = {
  readonly conditions?: object | null | undefined;
  readonly byRow?: TableConditionsInput | null | undefined;
};

type RowConditions = {
  readonly node: InputNode | undefined;
  /** Parts of a key that tell these conditions from those of other rows. */
  readonly parts: readonly string[];
};

/** Conditions of all rows with those that the columns of one give. */
export function rowConditions(reader: RowReader, { conditions, byRow }: Given): RowConditions {
  const counts = COUNTS.map((name) => {
    const placed = reader.text(byRow?.[name]);
    return { name, found: placed && { node: textNode(placed.text, placed.place), text: placed.text } };
  });
  const quantities = Object.entries(rowQuantities).map(([name, kind]) => ({
    name,
    found: reader.setting(byRow?.[name as keyof typeof rowQuantities], kind),
  }));
  const own = [...counts, ...quantities].flatMap(({ name, found }) => (found ? [{ name, ...found }] : []));
  const constants = Object.entries(conditions ?? {}).filter(([, value]) => value !== null);
  const fields = [
    ...constants.map(([name, value]) => [name, constantNode(value, reader.place)] as const),
    ...own.map(({ name, node }) => [name, node] as const),
  ];
  const node = fields.length === 0 ? undefined : mapNode(reader.place, Object.fromEntries(fields));
  return { node, parts: own.map(({ name, text }) => keyPart(`${name.replace(/[A-Z]/g, ' $&')} ${text}`)) };
}
