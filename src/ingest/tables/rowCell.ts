import type { UnitKind } from '../../domain/units.ts';
import { keyPart } from './keys.ts';
import { type MadeRecord, reportedNode } from './madeRecord.ts';
import { textNode } from './nodes.ts';
import type { RowReader } from './rowReader.ts';
import type { TableContext } from './tableContext.ts';

/** The cell of a row; undefined, and reported, where the row names no ion. */
export function rowCell(
  reader: RowReader,
  { map, indexOf }: TableContext,
  material: MadeRecord,
): MadeRecord | undefined {
  const { cell } = map;
  const ion = reader.text(cell?.ion);
  if (!cell || ion === undefined) {
    const place = cell?.ion.column ? { line: reader.row, column: indexOf(cell.ion.column) + 1 } : reader.place;
    reader.report(place, { code: 'NO_ION', message: 'has numbers of a cell, but names no ion: Li, Na or K is needed' });
    return undefined;
  }
  const electrolyte = reader.texts(cell.electrolyte, '; ');
  const number = (name: 'upperCutoff' | 'lowerCutoff' | 'oneC', kind: UnitKind) =>
    reader.setting(cell[name], kind)?.node;
  return {
    key: [material.key, ...[ion.text, electrolyte?.text ?? ''].filter((text) => text !== '').map(keyPart)].join('.'),
    name: `${material.name} with ${ion.text}`,
    place: ion.place,
    column: null,
    fields: {
      material: textNode(material.key, material.place),
      ion: textNode(ion.text, ion.place),
      electrolyte: reportedNode(electrolyte),
      format: reportedNode(reader.text(cell.format)),
      counterElectrode: reportedNode(reader.text(cell.counterElectrode)),
      upperCutoff: number('upperCutoff', 'POTENTIAL'),
      lowerCutoff: number('lowerCutoff', 'POTENTIAL'),
      oneC: number('oneC', 'SPECIFIC_CURRENT'),
      massBasis: cell.massBasis ? textNode(cell.massBasis, reader.place) : undefined,
    },
  };
}
