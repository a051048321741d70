import type { EvidenceLine } from '../../domain/evidence.ts';
import type { Look } from './look.ts';
import { amount, digitsApart, inWords, number } from './numbers.ts';
import { placeOf } from './place.ts';
import { directionColours } from './style.ts';

/** More digits than this tell a reader nothing. */
const MOST_DIGITS = 6;

/** One line of evidence for reading, with what it rests on. */
export function lineLines(line: EvidenceLine, { paint, evidence }: Look): readonly string[] {
  const weight = line.effectiveWeight > 0 ? `, weight ${number(line.effectiveWeight)}` : '';
  const places = [...new Set(line.inputs.map((id) => placeOf(evidence.observation(id).locator)))];
  return [
    `  ${paint(directionColours[line.direction], line.direction)} ${line.rule}${weight}: ${line.sentence}`,
    ...decidedBy(line).map((text) => paint('gray', `    held against: ${text}`)),
    ...line.conditions.map(({ sentence }) => paint('gray', `    conditional: ${sentence}`)),
    ...line.criteria.map(({ sentence }) => paint('gray', `    beside it: ${sentence}`)),
    ...(places.length === 0 ? [] : [paint('gray', `    from ${places.join('; ')}`)]),
  ];
}

/** The comparison that made a line point somewhere: the first one. Words alone are held against no number. */
function decidedBy({ direction, comparisons }: EvidenceLine): readonly string[] {
  if (direction !== 'SUPPORTS' && direction !== 'CONTRADICTS') return [];
  return comparisons.slice(0, 1).map(({ parameter, threshold, observed, unit }) => {
    const digits = digitsApart([threshold, observed], MOST_DIGITS);
    return `${inWords(parameter)} ${amount(threshold, unit, digits)}, observed ${amount(observed, unit, digits)}`;
  });
}
