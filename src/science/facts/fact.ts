import type { Cell } from '../../domain/cell.ts';
import type { DftResult } from '../../domain/dftResult.ts';
import type { Measurement } from '../../domain/measurement.ts';
import { type Observation, type ObservationForm, quantityOf, type Statement } from '../../domain/observation.ts';
import { techniques } from '../../domain/techniques/index.ts';
import type { TechniqueFamily } from '../../domain/techniques/technique.ts';
import { type Bounds, boundsOf } from './bounds.ts';

/** An observation with what it refers to, and its number in canonical units. */
export type Fact = {
  readonly id: string;
  readonly observation: Observation;
  readonly family: TechniqueFamily | null;
  /** Global id of the laboratory; where none is known each source is its own. */
  readonly laboratory: string;
  readonly measurement: Measurement | null;
  readonly cell: Cell | null;
  readonly dft: DftResult | null;
  /** Of a value, ratio or resolution; null where there is no number. */
  readonly bounds: Bounds | null;
};

type Known = {
  readonly laboratory: string | null;
  readonly measurement: Measurement | null;
  readonly cell: Cell | null;
  readonly dft: DftResult | null;
};

export function factOf(observation: Observation, { laboratory, measurement, cell, dft }: Known): Fact {
  const number = quantityOf(observation.statement);
  const technique = observation.technique === null ? null : techniques.get(observation.technique);
  return {
    id: observation.id,
    observation,
    family: technique?.family ?? null,
    laboratory: laboratory ?? observation.source,
    measurement,
    cell,
    dft,
    bounds: number === null ? null : boundsOf(number),
  };
}

/** A fact that has a number. */
export type NumberedFact = Fact & { readonly bounds: Bounds };

export function hasNumber(fact: Fact): fact is NumberedFact {
  return fact.bounds !== null;
}

/** Whether this software computed its number; what else is stated, a source states. */
export function isComputed({ observation }: Fact): boolean {
  return quantityOf(observation.statement)?.nature === 'COMPUTED';
}

/** The statement of a fact, if it has this form. */
export function statementOf<F extends ObservationForm>(fact: Fact, form: F): Extract<Statement, { form: F }> | null {
  const { statement } = fact.observation;
  return statement.form === form ? (statement as Extract<Statement, { form: F }>) : null;
}
