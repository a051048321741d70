import { FileError } from './fileError.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** What every workbook has. */
export const WORKBOOK_PATHS: readonly string[] = [WORKBOOK, RELATIONS];

export type SheetPaths = {
  /** Files of the sheets, in the order of their listing among the relations. */
  readonly sheets: readonly string[];
  /** Files of shared strings and styles. */
  readonly others: readonly string[];
  /** Names of the sheets with their files, in the order of the workbook. */
  readonly named: readonly { readonly name: string; readonly path: string }[];
};

/** The files within a workbook that hold its cells. @throws {FileError} if the workbook or its relations are missing */
export function sheetPaths(files: ReadonlyMap<string, Uint8Array>): SheetPaths {
  const [workbook, relations] = WORKBOOK_PATHS.map((path) => files.get(path));
  if (workbook === undefined || relations === undefined) {
    throw new FileError('NO_WORKBOOK', `is a zip archive without "${WORKBOOK}" or "${RELATIONS}": no .xlsx`);
  }
  const targets = tags(relations, 'Relationship').map((tag) => ({
    id: attribute(tag, 'Id'),
    kind: attribute(tag, 'Type').split('/').at(-1),
    path: pathOf(attribute(tag, 'Target')),
  }));
  const pathsOf = (...kinds: string[]) =>
    targets.filter(({ kind }) => kinds.includes(kind ?? '')).map(({ path }) => path);
  const byId = new Map(targets.filter(({ kind }) => kind === 'worksheet').map(({ id, path }) => [id, path]));
  const named = tags(workbook, 'sheet').map((tag) => ({
    name: attribute(tag, 'name'),
    path: byId.get(attribute(tag, 'id')) ?? '',
  }));
  return {
    sheets: [...new Set(pathsOf('worksheet'))],
    others: [...new Set(['xl/sharedStrings.xml', 'xl/styles.xml', ...pathsOf('sharedStrings', 'styles')])],
    named: named.filter(({ path }) => path !== ''),
  };
}

/** The opening tags of a name, whatever their namespace is called. */
export function tags(xml: Uint8Array, name: string): readonly string[] {
  const text = new TextDecoder().decode(xml);
  return [...text.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^<>]*>`, 'g'))].map(([tag]) => tag);
}

/** An attribute of a tag, without escapes; empty if it has none of this name. */
export function attribute(tag: string, name: string): string {
  const found = new RegExp(`[\\s:]${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return plainXml(found?.[1] ?? found?.[2] ?? '');
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Text of XML without its escapes. */
export function plainXml(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_, hex: string, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, hex === '' ? 10 : 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
