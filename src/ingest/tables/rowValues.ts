import type { TableValueInput } from '../../contract/generated.ts';
import type { InputNode } from '../../contract/inputTree.ts';
import { type QuantityKind, quantityKinds } from '../../domain/quantityKinds.ts';
import { mapNode, textNode } from './nodes.ts';
import type { RowReader } from './rowReader.ts';
import type { ShareReading } from './shares.ts';
import type { TableContext } from './tableContext.ts';

/** A number of a row. */
export type RowValue = {
  readonly value: TableValueInput;
  readonly node: InputNode;
  /** Remark of the curator on it. */
  readonly note: string | undefined;
};

/** The numbers of a row: cells that say that there is none are left out. */
export function rowValues(reader: RowReader, context: TableContext, shares: ShareReading): readonly RowValue[] {
  return context.map.values.flatMap((value) => {
    const found = reader.number(value.column);
    if (found === undefined) return [];
    const kind = quantityKinds.get(value.quantity);
    const unit = context.unitOf(value.column, value.unit, kind.unitKind);
    const { reported, unit: apart } = reader.printed(found, kind.unitKind, unit);
    const read = isShare(kind) && apart !== undefined ? shares(value, reported) : { unit: apart };
    if ('message' in read) {
      reader.report(found.place, { code: 'SHARE_UNCLEAR', message: read.message });
      return [];
    }
    const node = mapNode(found.place, {
      reported: textNode(reported, found.place),
      unit: read.unit === undefined ? undefined : textNode(read.unit, found.place),
    });
    const notes = [value.note, read.note].filter((note) => typeof note === 'string');
    return [{ value, node, note: notes.length === 0 ? undefined : notes.join('; ') }];
  });
}

export function isShare({ unitKind }: QuantityKind): boolean {
  return unitKind === 'SHARE';
}
