import { attribute, sheetPaths, tags, WORKBOOK_PATHS } from './workbookPaths.ts';
import { unzipped, zipEntries } from './zip.ts';

/** Formats that workbooks name by number without saying what they are. ECMA-376, part 1, 18.8.30. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [48, '##0.0E+0'],
]);

const STYLES = 'xl/styles.xml';

/**
 * The formats in which a sheet shows its numbers, by place (`B7`); cells in the general format are left out.
 *
 * @param bytes of a workbook that was read already, so that its size was checked
 * @throws {FileError} if it is damaged
 */
export function numberFormats(bytes: Uint8Array, sheet: string): ReadonlyMap<string, string> {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
  const file = (name: string) => {
    const entry = entries.get(name);
    return entry === undefined ? new Uint8Array() : unzipped(bytes, entry);
  };
  const { named } = sheetPaths(new Map(WORKBOOK_PATHS.map((name) => [name, file(name)])));
  const path = named.find(({ name }) => name === sheet)?.path ?? '';
  const styles = stylesOf(file(STYLES));
  const formats = new Map<string, string>();
  for (const tag of tags(file(path), 'c')) {
    const format = styles[Number(attribute(tag, 's') || 0)];
    if (format !== undefined) formats.set(attribute(tag, 'r'), format);
  }
  return formats;
}

/** The format of each style of cells; undefined for the general one. */
function stylesOf(xml: Uint8Array): readonly (string | undefined)[] {
  const own = new Map(
    tags(xml, 'numFmt').map((tag) => [Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode')]),
  );
  const text = new TextDecoder().decode(xml);
  // the list of named styles, cellStyleXfs, has tags of the same name
  const cells = /<(?:[\w.-]+:)?cellXfs[\s>][\s\S]*?<\/(?:[\w.-]+:)?cellXfs>/.exec(text)?.[0] ?? '';
  return tags(new TextEncoder().encode(cells), 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId') || 0);
    return own.get(id) ?? BUILT_IN.get(id);
  });
}
