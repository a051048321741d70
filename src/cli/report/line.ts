import type { Comparison, EvidenceLine } from '../../domain/evidence.ts';
import type { Look } from './look.ts';
import { amount, digitsApart, inWords, number } from './numbers.ts';
import { directionColours } from './style.ts';

/** More digits than this tell a reader nothing. */
const MOST_DIGITS = 6;

/** One line of evidence for reading, with what it rests on. */
export function lineLines(line: EvidenceLine, { paint, places }: Look): readonly string[] {
  return [
    `  ${paint(directionColours[line.direction], line.direction)} ${line.rule}${weightOf(line)}: ${line.sentence}`,
    ...decidedBy(line).map((text) => paint('gray', `    held against: ${text}`)),
    ...line.conditions.map(({ sentence }) => paint('gray', `    conditional: ${sentence}`)),
    ...line.criteria.map(({ sentence }) => paint('gray', `    beside it: ${sentence}`)),
    ...places(line.inputs).map((text) => paint('gray', `    ${text}`)),
  ];
}

/** What a line weighs, and why less than its rule does. */
function weightOf({ effectiveWeight, weight, conditions }: EvidenceLine): string {
  if (effectiveWeight === 0) return '';
  const why = conditions.length > 0 ? 'conditional' : 'in words only';
  return `, weight ${number(effectiveWeight)}${effectiveWeight < weight ? ` (${why}, else ${number(weight)})` : ''}`;
}

/** The comparison that made a line point somewhere: what was passed most narrowly, against its size. Words have none. */
function decidedBy({ direction, comparisons, parameters }: EvidenceLine): readonly string[] {
  if (direction !== 'SUPPORTS' && direction !== 'CONTRADICTS') return [];
  const passed = comparisons.filter(({ margin }) => margin >= 0).sort((a, b) => narrowness(a) - narrowness(b));
  return [...passed, ...comparisons].slice(0, 1).map((deciding) => {
    const { parameter, threshold, observed, unit } = deciding;
    const digits = digitsApart([threshold, observed], MOST_DIGITS);
    const made = parameters.find(({ name, value }) => name === parameter && value !== threshold);
    const limit = amount(threshold, unit, digits);
    const named = inWords(parameter);
    const against =
      made === undefined ? `${named} ${limit}` : `${limit}, from ${named} ${amount(made.value, made.unit)}`;
    return `${against}; observed ${amount(observed, unit, digits)}`;
  });
}

/** Margins of different units can only be compared as parts of their thresholds. */
function narrowness({ margin, threshold }: Comparison): number {
  return threshold === 0 ? Number.MAX_VALUE : margin / Math.abs(threshold);
}
