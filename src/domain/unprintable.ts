/**
 * Signs that no text of a dataset holds: control signs but for tab and line break, marks that turn the direction of what
 * follows, and halves of characters. They hide what is written, and steer terminals that print it. As the inside of a
 * character class of a regular expression with the flag `u`.
 */
export const UNPRINTABLE =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF';

const FIRST = new RegExp(`[${UNPRINTABLE}]`, 'u');

/** The first such sign of a text, as `U+001B`; undefined if it has none. */
export function unprintableIn(text: string): string | undefined {
  const code = FIRST.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
