import { storedZip } from '../../src/ingest/files/storedZip.ts';

/** A cell of a made workbook. `day`: a number of Excel's days, shown as date and time; `span`: the same as hours. */
export type MadeCell =
  | string
  | number
  | null
  | { readonly day: number }
  | { readonly span: number }
  | { readonly number: number; readonly format: string };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Numbers of formats below this are built in. */
const OWN_FORMAT = 164;

/** Bytes of an .xlsx workbook with sheets of cells; words are written as shared strings, as Excel does. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>): Buffer {
  const words: string[] = [];
  const formats: string[] = [];
  const names = Object.keys(sheets);
  const files = new Map<string, string>();
  for (const [index, rows] of Object.values(sheets).entries()) {
    const xml = rows.map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((cell, place) => cellXml(cell, `${letters(place)}${at + 1}`, { words, formats })).join('')}</row>`,
    );
    files.set(
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet xmlns="${MAIN}"><sheetData>${xml.join('')}</sheetData></worksheet>`,
    );
  }
  files.set(
    'xl/sharedStrings.xml',
    `<sst xmlns="${MAIN}">${words.map((word) => `<si><t>${escaped(word)}</t></si>`).join('')}</sst>`,
  );
  files.set(
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((format, place) => `<numFmt numFmtId="${OWN_FORMAT + place}" formatCode="${escaped(format)}"/>`).join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${3 + formats.length}"><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="46"/>${formats.map((_, place) => `<xf numFmtId="${OWN_FORMAT + place}"/>`).join('')}</cellXfs></styleSheet>`,
  );
  files.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  );
  const relations = [
    ...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ];
  files.set(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}">${relations.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`,
  );
  return storedZip(new Map([...files].map(([name, xml]) => [name, Buffer.from(xml)])));
}

type Shared = { readonly words: string[]; readonly formats: string[] };

function cellXml(cell: MadeCell, place: string, { words, formats }: Shared): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    if (!words.includes(cell)) words.push(cell);
    return `<c r="${place}" t="s"><v>${words.indexOf(cell)}</v></c>`;
  }
  if ('format' in cell) {
    if (!formats.includes(cell.format)) formats.push(cell.format);
    return `<c r="${place}" s="${3 + formats.indexOf(cell.format)}"><v>${cell.number}</v></c>`;
  }
  return 'day' in cell
    ? `<c r="${place}" s="1"><v>${cell.day}</v></c>`
    : `<c r="${place}" s="2"><v>${cell.span}</v></c>`;
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
