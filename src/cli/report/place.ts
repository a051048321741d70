import type { Locator } from '../../domain/locator.ts';

/** Where a statement stands, short: "Results 5.4, figure 2d". */
export function placeOf({
  part,
  section,
  paragraph,
  sentence,
  figure,
  panel,
  table,
  row,
  column,
  page,
}: Locator): string {
  const within = [paragraph, sentence].filter((each) => each !== null).join('.');
  const text = [section ?? part.toLowerCase(), within].filter((each) => each !== '').join(' ');
  return [
    text,
    ...(figure === null ? [] : [`figure ${figure}${panel ?? ''}`]),
    ...(table === null ? [] : [`table ${table}`]),
    ...(row === null ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`column "${column}"`]),
    ...(page === null ? [] : [`page ${page}`]),
  ].join(', ');
}
