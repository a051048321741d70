import type { Bounds } from '../../facts/bounds.ts';
import { type Fact, hasNumber, type NumberedFact } from '../../facts/fact.ts';

/**
 * A fact that takes note when its number is read; whether it has one is the same for every number. A copy by spreading has
 * none: changes give it theirs.
 */
export class WatchedFact implements Fact {
  readonly id: Fact['id'];
  readonly observation: Fact['observation'];
  readonly family: Fact['family'];
  readonly laboratory: Fact['laboratory'];
  readonly measurement: Fact['measurement'];
  readonly cell: Fact['cell'];
  readonly dft: Fact['dft'];
  readonly #bounds: Fact['bounds'];

  /** @param read facts whose numbers were read, by id */
  constructor(fact: Fact, read: Map<string, NumberedFact>) {
    this.id = fact.id;
    this.observation = fact.observation;
    this.family = fact.family;
    this.laboratory = fact.laboratory;
    this.measurement = fact.measurement;
    this.cell = fact.cell;
    this.dft = fact.dft;
    this.#bounds = hasNumber(fact) ? watchedBounds(fact.bounds, () => read.set(fact.id, fact)) : null;
  }

  get bounds(): Fact['bounds'] {
    return this.#bounds;
  }
}

function watchedBounds({ value, lower, upper }: Bounds, note: () => void): Bounds {
  return {
    get value() {
      note();
      return value;
    },
    get lower() {
      note();
      return lower;
    },
    get upper() {
      note();
      return upper;
    },
  };
}
