/** A text as one line that XML may hold: names come from files. */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .trim();
}
