import type { Locator } from '../../domain/locator.ts';

/** Where a statement stands, short: "Results 5.4, figure 2d". */
export function placeOf({ part, section, paragraph, sentence, figure, panel, table, page }: Locator): string {
  const within = [paragraph, sentence].filter((each) => each !== null).join('.');
  const text = [section ?? part.toLowerCase(), within].filter((each) => each !== '').join(' ');
  return [
    text,
    ...(figure === null ? [] : [`figure ${figure}${panel ?? ''}`]),
    ...(table === null ? [] : [`table ${table}`]),
    ...(page === null ? [] : [`page ${page}`]),
  ].join(', ');
}
