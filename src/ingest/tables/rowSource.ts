import { normaliseDoi } from '../../domain/source.ts';
import { isDoi } from '../records/sources.ts';
import { columnName } from './columns.ts';
import { likeness } from './keys.ts';
import type { Placed, RowReader } from './rowReader.ts';
import type { TableContext } from './tableContext.ts';

/** What a row says of its publication. */
export type RowSource = {
  readonly doi: Placed | undefined;
  readonly title: Placed | undefined;
  readonly reference: Placed | undefined;
  readonly authors: Placed | undefined;
  readonly year: Placed | undefined;
  /** By what rows are of one publication: those that share one are; none where a row does not say. */
  readonly names: readonly string[];
};

/** A title has several words; a DOI has none but itself. */
const SEVERAL_WORDS = /\S\s+\S+\s+\S/;

export function rowSource(reader: RowReader, { map, heads, indexOf }: TableContext): RowSource {
  const { source } = map;
  const [title, reference] = [reader.text(source.title), reader.text(source.reference)];
  const given = reader.text(source.doi);
  const doi = given && doiOf(given, reader, source.title?.column && columnName(heads, indexOf(source.title.column)));
  const names = [...(doi ? [`doi ${doi.text}`] : []), ...(title ? [`title ${likeness(title.text)}`] : [])];
  const own = names.length === 0 && reference ? [`reference ${likeness(reference.text)}`] : names;
  if (own.length === 0 && given === undefined) {
    const message = 'names no publication: a DOI, a title or a reference is needed';
    reader.report(reader.place, { code: 'NO_SOURCE', message });
  }
  return {
    doi,
    title,
    reference,
    authors: reader.text(source.authors),
    year: yearOf(reader.text(source.year), reader),
    names: own,
  };
}

function doiOf({ text, place }: Placed, reader: RowReader, titles: string | undefined | null): Placed | undefined {
  const doi = normaliseDoi(text);
  if (isDoi(doi)) return { text: doi, place };
  const belongs = titles ? `, which belongs into ${titles}` : '';
  const hint = SEVERAL_WORDS.test(text) ? `; it may be a title${belongs}` : '';
  reader.report(place, {
    code: 'ILLEGAL_DOI',
    message: `"${text}" is no DOI: it looks like 10.1039/d4ee06029f${hint}`,
  });
  return undefined;
}

/** A year that is a whole number; whether papers appeared in it is checked with all else. */
function yearOf(given: Placed | undefined, reader: RowReader): Placed | undefined {
  if (given === undefined || /^[1-9]\d*$/.test(given.text)) return given;
  reader.report(given.place, {
    code: 'ILLEGAL_YEAR',
    message: `"${given.text}" is no year: it has four digits, as 2024`,
  });
  return undefined;
}
