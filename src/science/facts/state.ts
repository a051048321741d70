import { remembered } from '../../domain/remembered.ts';
import { reportedValue } from '../../domain/reported.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import type { Fact } from './fact.ts';
import { settingOf } from './settingOf.ts';
import type { Subject } from './subject.ts';

/** How far a state may lie outside a region and still count as in it, in V: what a potentiostat's offset makes. */
const OFFSET = 0.001;

/** Where the lower cut-off of the capacities stands, and how it is known. */
export type CutOff = {
  /** V against the ion's metal */
  readonly potential: number;
  /** True if it is that of another run of the same carbon and ion, since the capacity's own is not stated. */
  readonly assumed: boolean;
  readonly inputs: readonly Fact[];
};

/**
 * The lower cut-off of the capacities of a material with an ion: that of the cell or of the cycling run, else the stated
 * end of the lowest region, else, as an assumption, that of an operando run. Null if nothing says.
 */
export const lowerCutOff = remembered((subject: Subject): CutOff | null => {
  const capacities = subject.own.find({ quantity: 'REVERSIBLE_CAPACITY', form: 'VALUE' });
  for (const fact of capacities) {
    const own = cellCutOff(fact) ?? settingOf(fact, 'LOWER_CUTOFF');
    if (own !== null) return { potential: own.value, assumed: false, inputs: [fact] };
  }
  for (const region of ['LP', 'PLATEAU', 'FULL']) {
    const { lower, inputs } = subject.windows.of(region);
    if (lower !== null) return { potential: lower, assumed: false, inputs };
  }
  const [operando] = subject.own.find({
    quantity: 'CUTOFF_POTENTIAL',
    form: 'VALUE',
    mode: ['OPERANDO'],
    also: ({ bounds, observation }) => bounds !== null && observation.conditions.direction === 'INSERTION',
  });
  return operando?.bounds ? { potential: operando.bounds.value, assumed: true, inputs: [operando] } : null;
});

/** Lower cut-off of the cell that a statement is about, in V; null if it is not stated. */
export function cellCutOff({ cell }: Fact): Bounds | null {
  const stated = cell === null ? undefined : reportedValue(cell.lowerCutoff);
  return stated === undefined ? null : boundsOf(stated);
}

/**
 * Why a statement was taken in another state than the region that is judged: its potential lies outside, or it is of the
 * first cycle where reversible storage is judged. A predicate, as in "it was taken at 0 V ..."; null if it is not, or
 * nothing says.
 */
export function stateMismatch(fact: Fact, subject: Subject, region: string | null): string | null {
  const { potential, cycleClass } = fact.observation.conditions;
  if (cycleClass === 'FIRST') return 'is of the first cycle, where reversible storage is judged';
  if (potential === undefined) return null;
  const at = boundsOf(potential);
  const window = subject.windows.of(region ?? 'FULL');
  const end = window.lower ?? lowerCutOff(subject)?.potential ?? null;
  if (end !== null && at.upper < end - OFFSET) {
    const ends = window.lower === null ? 'capacity' : 'region judged';
    return `was taken at ${at.value} V, below the ${end} V at which the ${ends} ends`;
  }
  if (window.upper !== null && at.lower > window.upper) {
    return `was taken at ${at.value} V, above the ${window.upper} V at which the region judged starts`;
  }
  return null;
}
