import { inspect } from 'node:util';
import type { Severity } from '../../domain/audit.ts';
import type { Direction, Verdict } from '../../domain/evidence.ts';
import type { Io } from '../io.ts';

type Colour = 'bold' | 'red' | 'green' | 'yellow' | 'gray';

/** Paints a text, or leaves it as it is where nobody looks on. */
export type Paint = (colour: Colour, text: string) => string;

/** Colour only on a terminal, and not where NO_COLOR is set. */
export function paintFor({ stdout, env }: Io): Paint {
  const coloured = stdout.isTTY === true && (env.NO_COLOR ?? '') === '';
  return (colour, text) => (coloured ? painted(colour, text) : text);
}

/** By hand: `styleText` looks at the process's own terminal, not at where the text goes. */
function painted(colour: Colour, text: string): string {
  const [open, close] = inspect.colors[colour] ?? [0, 0];
  return `\u001b[${open}m${text}\u001b[${close}m`;
}

export const verdictColours: Readonly<Record<Verdict, Colour>> = {
  CORROBORATED: 'green',
  SUPPORTED: 'green',
  CONTESTED: 'yellow',
  INSUFFICIENT: 'gray',
  DISPUTED: 'red',
};

export const severityColours: Readonly<Record<Severity, Colour>> = { ERROR: 'red', WARNING: 'yellow', INFO: 'gray' };

export const directionColours: Readonly<Record<Direction, Colour>> = {
  SUPPORTS: 'green',
  CONTRADICTS: 'red',
  NEUTRAL: 'gray',
  INSUFFICIENT: 'gray',
  NOT_TESTED: 'gray',
  NOT_APPLICABLE: 'gray',
};
