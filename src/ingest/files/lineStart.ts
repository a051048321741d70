/** Where a line begins in a text, as tables take it. @param index of the line, from 0 */
export function lineStart(text: string, index: number): { readonly offset: number; readonly line: number } {
  let offset = 0;
  for (let line = 0; line < index; line += 1) {
    const end = text.indexOf('\n', offset);
    if (end === -1) return { offset: text.length, line: line + 1 };
    offset = end + 1;
  }
  return { offset, line: index + 1 };
}
