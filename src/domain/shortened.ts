/** Signs of an echoed text; who reads a message needs no more to find the place. */
const LONGEST_ECHO = 40;

/** A text from outside as messages echo it: its beginning, if it is long. */
export function shortened(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO - 3)}...` : text;
}
