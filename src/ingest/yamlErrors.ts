import type { ErrorCode, YAMLError } from 'yaml';

/** What to do about the errors that curators meet; the parser's own words for the rest. */
const ADVICE: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'in double quotes a backslash begins an escape: use single quotes',
  BAD_INDENT: 'the fields of a map and the items of a list must be indented alike',
  BAD_SCALAR_START: 'a text that begins with @, `, %, &, *, !, |, > or a comma must be quoted',
  BLOCK_AS_IMPLICIT_KEY: 'a text that holds ": " must be quoted',
  KEY_OVER_1024_CHARS: 'a text that holds ": " must be quoted',
  MISSING_CHAR: 'a bracket, quote, colon or comma is missing',
  MULTILINE_IMPLICIT_KEY: 'a field name is one line and ends with a colon',
  TAB_AS_INDENT: 'indent with spaces, not with tabs',
  TAG_RESOLVE_FAILED: 'a text that begins with ! must be quoted; tags are not read',
  UNEXPECTED_TOKEN: 'a text that begins with > or |, or holds "#" or brackets, must be quoted',
};

/** A syntax error in words that say what to write. */
export function plainWords({ code, message }: YAMLError): string {
  const advice = ADVICE[code];
  return advice === undefined ? `is no YAML: ${message}` : `is no YAML: ${advice} (${message})`;
}
