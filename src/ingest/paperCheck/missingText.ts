import { numberSpans } from '../paper/numbers.ts';
import { lineOf, locatorText } from './locate.ts';
import { holds, nearestHolder, type Paper } from './paper.ts';

/** Numbers of the sentence at hand that a message lists. */
const MOST_LISTED = 12;

/**
 * That no located sentence holds a text, and what to write instead.
 *
 * @param found the sentences that the record's locators name, by their number in the outline
 */
export function missingText(text: string, found: readonly number[], paper: Paper): string {
  const said = `${namedPlace(found, paper)} "${text}"`;
  const nearest = paper.sentences[nearestHolder(text, found, paper) ?? -1];
  if (nearest) return `${said}; line ${lineOf(text, nearest)} does: at: ${locatorText(nearest)}`;
  return `${said}, nor does any other of the paper: ${advice(text, found, paper)}`;
}

function namedPlace([first = -1, ...others]: readonly number[], { sentences }: Paper): string {
  const only = sentences[first];
  if (others.length > 0 || !only) return `none of the ${others.length + 1} sentences that the locator names holds`;
  const noun = only.row === null ? 'sentence' : 'row';
  return `the ${noun} that the locator names (line ${only.line}) does not hold`;
}

function advice(text: string, found: readonly number[], { sentences, numbers }: Paper): string {
  const bare = withoutUnit(text);
  if (bare && found.some((index) => holds(sentences[index], bare.number)))
    return `it prints "${bare.number}" without the unit: write reported: "${bare.number}" and unit: "${bare.unit}"`;
  const printed = found.flatMap((index) => numbers[index] ?? []).filter(({ reason }) => reason === null);
  if (printed.length === 0 || printed.length > MOST_LISTED) return 'quote it as the paper prints it';
  return `quote it as printed; the numbers there are ${printed.map((number) => number.text).join(', ')}`;
}

/** The two parts of `212 m2 g-1`: in a table the unit stands in the head. */
function withoutUnit(text: string): { readonly number: string; readonly unit: string } | undefined {
  const end = numberSpans(text)[0]?.[1] ?? 0;
  const [number, unit] = [text.slice(0, end).trim(), text.slice(end).trim()];
  return number === '' || unit === '' ? undefined : { number, unit };
}
