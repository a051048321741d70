import type { Flip, FlipThresholds, InputFlip } from '../../domain/flip.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import type { Look } from './look.ts';
import { amount, digitsApart, inWords, number } from './numbers.ts';

/** More digits than this tell a reader nothing: the number then lies just across the other one. */
const MOST_DIGITS = 5;

/** The smallest changes that would turn a verdict. Without its only source a material has no verdict, which tells nothing. */
export function flipLines(
  { input, threshold, line, source }: FlipThresholds,
  { look, material }: { readonly look: Look; readonly material: string },
): readonly string[] {
  const severalSources = look.evidence.sourcesOf(material).length > 1;
  return [input, threshold, line, severalSources ? source : null].flatMap((flip) =>
    flip === null ? [] : `  would be ${flip.verdict} ${flipText(flip, look)}`,
  );
}

function flipText(flip: Flip, look: Look): string {
  switch (flip.kind) {
    case 'INPUT':
      return `if ${statementText(flip, look)} were ${turnText(flip)}`;
    case 'THRESHOLD':
      return `if the threshold "${inWords(flip.parameter)}" of ${flip.rule} were ${turnText(flip)}`;
    case 'LINE':
      return `without the line of ${flip.rule}`;
    case 'SOURCE':
      return `without the source ${keyOf(flip.source)}`;
  }
}

function statementText({ observation }: InputFlip, { evidence }: Look): string {
  const { quantity } = evidence.observation(observation);
  const name = quantity === null ? 'number' : quantityKinds.get(quantity).name;
  return `the ${name} (${keyOf(observation)})`;
}

type Turn = { readonly from: number; readonly to: number; readonly unit: string };

/** `below 29.5 % instead of 56 %`; `just above 0.6 V` where only the last digits differ. */
function turnText({ from, to, unit }: Turn): string {
  const sense = to < from ? 'below' : 'above';
  const digits = digitsApart([from, to], MOST_DIGITS);
  if (number(from, digits) === number(to, digits)) return `just ${sense} ${amount(from, unit)}`;
  return `${sense} ${amount(to, unit, digits)} instead of ${amount(from, unit, digits)}`;
}

function keyOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
