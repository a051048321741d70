import type { Bounds } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { comparisonOf, passes, type Test } from './decide.ts';
import type { Reading, RuleInput } from './rule.ts';
import { seesRunningCell } from './runningCell.ts';
import { interval } from './words.ts';

/** A shift in ppm with the statement that gives it. */
export type Shift = { readonly fact: Fact; readonly bounds: Bounds };

type Asked = Pick<RuleInput, 'subject' | 'parameter'>;

/** Reads the shifts that one source lists. */
export function knightShift(shifts: readonly Shift[], { subject, parameter }: Asked): Reading {
  const threshold = parameter('leastShift');
  const above: Test = { side: 'ABOVE', parameter: 'leastShift', threshold };
  const below: Test = { side: 'AT_MOST', parameter: 'leastShift', threshold };
  const inputs = shifts.map(({ fact }) => fact);
  const listed = shifts.map(({ bounds }) => interval(bounds, 'ppm')).join(', ');
  const compared = (test: Test, of = shifts) => of.map(({ bounds }) => comparisonOf(bounds, test, 'ppm'));

  const shifted = shifts.filter(({ bounds }) => passes(bounds, above));
  if (shifted.length > 0) {
    const many = `${shifted.length} of ${shifts.length}`;
    const sentence = `NMR lines lie at ${listed}: ${many} above ${threshold} ppm, a Knight shift.`;
    return { direction: 'SUPPORTS', inputs, comparisons: compared(above, shifted), sentence };
  }
  const metal = parameter(`metalShiftOf${subject.ion}`);
  if (metal <= threshold) {
    const sentence =
      `NMR lines lie at ${listed}; bulk ${subject.ion} metal itself is shifted by ${metal} ppm only, so that a shift ` +
      `above ${threshold} ppm cannot be asked for.`;
    return { direction: 'NOT_APPLICABLE', inputs, sentence };
  }
  const why = neutralReason(shifts, below);
  const said = `NMR lines lie at ${listed}`;
  return why === null
    ? {
        direction: 'CONTRADICTS',
        inputs,
        comparisons: compared(below),
        sentence: `${said}: none is above ${threshold} ppm.`,
      }
    : { direction: 'NEUTRAL', inputs, comparisons: compared(above), sentence: `${said}: ${why}.` };
}

/** Why lines without a Knight shift say nothing against metal; null if they do. */
function neutralReason(shifts: readonly Shift[], below: Test): string | null {
  if (!shifts.every(({ bounds }) => passes(bounds, below))) {
    return `an interval reaches to both sides of ${below.threshold} ppm`;
  }
  const running = shifts.filter(({ fact }) => seesRunningCell(fact));
  if (running.length === 0) return 'the cell was not running, and clusters may be lost before';
  if (!running.some(({ fact }) => isPlaced(fact))) return 'where on the curve they were seen is not said';
  return null;
}

function isPlaced({ observation: { conditions } }: Fact): boolean {
  return conditions.region !== undefined || conditions.potential !== undefined;
}
