import type { TableCellInput } from '../../contract/generated.ts';
import type { UnitKind } from '../../domain/units.ts';
import { keyPart } from './keys.ts';
import { type MadeRecord, reportedNode } from './madeRecord.ts';
import { textNode } from './nodes.ts';
import type { Placed, RowReader } from './rowReader.ts';
import type { TableContext } from './tableContext.ts';

/** The cell of a row. Where the row names no ion, that is reported, and a stand-in lets all else be told. */
export function rowCell(
  reader: RowReader,
  cell: TableCellInput,
  { material, indexOf }: Pick<TableContext, 'indexOf'> & { readonly material: MadeRecord },
): MadeRecord {
  const given = reader.text(cell.ion);
  const ion = given ? { ...given, text: ionOf(given.text) } : withoutIon(reader, cell, indexOf);
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

/** `Na+` is the ion of the atom that datasets write. */
export function ionOf(text: string): string {
  return text.replace(/(?<=^(?:Li|Na|K))\s*[+⁺]$/, '');
}

function withoutIon(reader: RowReader, { ion: { column } }: TableCellInput, indexOf: TableContext['indexOf']): Placed {
  const place = column ? { line: reader.row, column: indexOf(column) + 1 } : reader.place;
  reader.report(place, { code: 'NO_ION', message: 'has numbers of a cell, but names no ion: Li, Na or K is needed' });
  return { text: 'Na', place };
}
