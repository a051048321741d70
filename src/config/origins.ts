/** From which origins pages may read answers: any, none, or these. */
export type Origins = '*' | 'none' | readonly string[];

/** Reads `HCKB_CORS`: `*`, `none`, or origins with commas between them; those that are none become problems. */
export function readOrigins(text: string, problems: string[]): Origins {
  if (text === '*' || text === 'none') return text;
  const origins = text.split(',').map((part) => part.trim());
  for (const origin of origins.filter((each) => !isOrigin(each))) {
    problems.push(
      `HCKB_CORS has "${origin}"; it must be "*", "none", or origins such as https://example.org, with commas between them`,
    );
  }
  return origins;
}

/** As browsers send it: scheme and host in lower case, no default port, no path. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
