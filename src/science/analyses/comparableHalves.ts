import type { Refusal } from '../curves/analysed.ts';
import { number } from '../rules/words.ts';
import type { Half } from './cycling.ts';

/** How far a half cycle may differ from one that it is compared with. */
export type Likeness = {
  /** V, between the potentials at which both end. */
  readonly endTolerance: number;
  /** Share of the greater current, 0 to 1; null where currents are to differ. */
  readonly currentTolerance: number | null;
};

/** Why the capacities of two half cycles of one direction are not comparable; null where they are. */
export function unlikeness(half: Half, reference: Half, { endTolerance, currentTolerance }: Likeness): Refusal | null {
  const [end, aim] = [endOf(half), endOf(reference)];
  if (!(Math.abs(end - aim) <= endTolerance)) {
    return {
      code: 'CUT_SHORT',
      message: `cycle ${half.cycle} ends at ${number(end)} V and cycle ${reference.cycle} at ${number(aim)} V: their capacities are not those of one window`,
    };
  }
  const [current, other] = [half.current, reference.current];
  if (currentTolerance !== null && Math.abs(current - other) > currentTolerance * Math.max(current, other)) {
    return {
      code: 'CURRENTS_DIFFER',
      message: `cycle ${half.cycle} runs at ${number(current / other)} times the current of cycle ${reference.cycle}: what is lost is a matter of the rate too`,
    };
  }
  return null;
}

function endOf({ profile }: Half): number {
  return profile.voltage.at(-1) ?? Number.NaN;
}
