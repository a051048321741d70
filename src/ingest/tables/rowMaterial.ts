import { keyPart } from './keys.ts';
import { headOf, type MadeRecord, reportedNode } from './madeRecord.ts';
import { textNode } from './nodes.ts';
import type { Placed, RowReader } from './rowReader.ts';
import type { TableContext } from './tableContext.ts';

/** The carbon of a row. Where the row names none, that is reported, and a stand-in lets all else be told. */
export function rowMaterial(reader: RowReader, context: TableContext): MadeRecord {
  const { material } = context.map;
  const name = reader.texts(material.name, ' ') ?? unnamed(reader, context);
  const apart = (material.identity ?? []).flatMap((column) => reader.cell(column)?.text ?? []);
  const temperature = reader.setting(material.pyrolysisTemperature, 'TEMPERATURE');
  return {
    key: [name.text, ...apart].map(keyPart).join('.'),
    name: name.text,
    place: name.place,
    column: headOf(name, context),
    fields: {
      name: textNode(name.text, name.place),
      precursor: reportedNode(reader.text(material.precursor)),
      synthesis: reportedNode(reader.texts(material.synthesis, '; ')),
      pyrolysisTemperature: temperature?.node,
      morphology: reportedNode(reader.text(material.morphology)),
      porosity: reportedNode(reader.text(material.porosity)),
      doping: reportedNode(reader.text(material.doping)),
    },
  };
}

function unnamed(reader: RowReader, { map, indexOf }: TableContext): Placed {
  const column = map.material.name.find((each) => each.column)?.column;
  const place = column ? { line: reader.row, column: indexOf(column) + 1 } : reader.place;
  reader.report(place, { code: 'NO_NAME', message: 'names no carbon: a name is needed' });
  return { text: `row ${reader.row}`, place };
}
