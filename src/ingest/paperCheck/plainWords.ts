/** A text of one line in lower case: headings and heads of tables are named whatever their case and breaks. */
export function plainWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
