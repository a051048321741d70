import type { Fact } from '../../facts/fact.ts';

/** A fact that takes note when its number is read. A copy by spreading has no number: changes give it theirs. */
export class WatchedFact implements Fact {
  readonly id: Fact['id'];
  readonly observation: Fact['observation'];
  readonly family: Fact['family'];
  readonly laboratory: Fact['laboratory'];
  readonly measurement: Fact['measurement'];
  readonly cell: Fact['cell'];
  readonly dft: Fact['dft'];
  readonly #fact: Fact;
  readonly #read: Map<string, Fact>;

  /** @param read facts whose numbers were read, by id */
  constructor(fact: Fact, read: Map<string, Fact>) {
    this.id = fact.id;
    this.observation = fact.observation;
    this.family = fact.family;
    this.laboratory = fact.laboratory;
    this.measurement = fact.measurement;
    this.cell = fact.cell;
    this.dft = fact.dft;
    this.#fact = fact;
    this.#read = read;
  }

  get bounds(): Fact['bounds'] {
    this.#read.set(this.id, this.#fact);
    return this.#fact.bounds;
  }
}
