/** Blanks that look like a space and are none to YAML. */
const ODD_BLANK = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/;

const NAMES: Readonly<Record<string, string>> = {
  '\u00A0': 'a no-break space',
  '\u2009': 'a thin space',
  '\u200B': 'a space of no width',
  '\u202F': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
};

/** What stands before a field's value in a line: indent, dashes, a name and its colon. */
const STRUCTURE = /^[\s\u200B]*(?:-[\s\u200B]+)*(?:[\w-]+[\s\u200B]*:[\s\u200B]*)?/;

/** A field's name and its colon, with a blank behind it that makes one text of both and of the value. */
const GLUED_FIELD = /^[\w-]+:[\s\u200B]/;

export function oddBlankAt(text: string): number {
  return text.search(ODD_BLANK);
}

/** Where among indent, dashes, name and colon of a line an odd blank stands, from 0; -1 if none does. */
export function oddBlankOfLine(line: string): number {
  return oddBlankAt(STRUCTURE.exec(line)?.[0] ?? '');
}

/** Whether a text that is not quoted was meant as a field with a value. */
export function isGluedField(text: string): boolean {
  return GLUED_FIELD.test(text) && oddBlankOfLine(text) >= 0;
}

/** @param text holds an odd blank */
export function oddBlankMessage(text: string): string {
  const [sign = ''] = ODD_BLANK.exec(text) ?? [];
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${NAMES[sign] ?? 'a blank of another kind'} (U+${code}) stands here: replace it by a space of the space bar`;
}
