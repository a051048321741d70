const QUOTES = '“”„‟‘’‚‛«»‹›';

/**
 * Whether typographic quotes enclose a text that is not quoted: word processors make them of those that were typed, and YAML
 * takes them as signs of the text. One that begins the text and is not closed was cut off by a comma.
 */
export function inTypographicQuotes(text: string): boolean {
  const [first = ''] = text;
  if (first === '' || !QUOTES.includes(first)) return false;
  const others = [...text].slice(1).filter((sign) => QUOTES.includes(sign));
  return others.length === 0 || QUOTES.includes(text.at(-1) ?? '');
}
