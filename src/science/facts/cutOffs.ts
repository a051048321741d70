import type { Bounds } from './bounds.ts';
import type { Fact } from './fact.ts';
import type { Facts } from './facts.ts';
import { settingOf } from './settingOf.ts';
import { cellCutOff } from './state.ts';

/** Techniques whose runs give the capacities. */
const CYCLING: readonly string[] = ['GALVANOSTATIC_CYCLING', 'CYCLING_STABILITY', 'RATE_CAPABILITY'];

/** A lower cut-off in V against the ion's metal, with the statement that gives it or was made of such a cell or run. */
export type LowerCutOff = {
  readonly bounds: Bounds;
  readonly fact: Fact;
  /** True if it is that of a cell or a cycling run, not of a single experiment. */
  readonly ofCycling: boolean;
  /** Global id of the cell or run whose cut-off it is; null where the statement itself gives it. */
  readonly of: string | null;
};

/** Every lower cut-off that statements, their cells and the settings of their runs give. */
export function lowerCutOffs(own: Facts): readonly LowerCutOff[] {
  return own.find({}).flatMap((fact) => {
    const ofCell = cellCutOff(fact);
    const bounds = ofCell ?? settingOf(fact, 'LOWER_CUTOFF');
    if (bounds === null) return stated(fact);
    const ofCycling = ofCell !== null || CYCLING.includes(fact.observation.technique ?? '');
    const { cell, measurement } = fact.observation;
    return [{ bounds, fact, ofCycling, of: ofCell === null ? measurement : cell }, ...stated(fact)];
  });
}

function stated(fact: Fact): readonly LowerCutOff[] {
  const { quantity, statement, conditions } = fact.observation;
  const lower = quantity === 'CUTOFF_POTENTIAL' && conditions.direction === 'INSERTION' && statement.form === 'VALUE';
  return lower && fact.bounds !== null ? [{ bounds: fact.bounds, fact, ofCycling: false, of: null }] : [];
}
