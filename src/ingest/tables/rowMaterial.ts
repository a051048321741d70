import { keyPart } from './keys.ts';
import { headOf, type MadeRecord, reportedNode } from './madeRecord.ts';
import { textNode } from './nodes.ts';
import type { RowReader } from './rowReader.ts';
import type { TableContext } from './tableContext.ts';

/** The carbon of a row; undefined, and reported, where the row names none. */
export function rowMaterial(reader: RowReader, context: TableContext): MadeRecord | undefined {
  const { material } = context.map;
  const name = reader.texts(material.name, ' ');
  if (name === undefined) {
    const column = material.name.find((each) => each.column)?.column;
    const place = column ? { line: reader.row, column: context.indexOf(column) + 1 } : reader.place;
    reader.report(place, { code: 'NO_NAME', message: 'names no carbon: a name is needed' });
    return undefined;
  }
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
