import { type Complex, inverse, sum } from './complex.ts';
import { type ElementKind, elements } from './elements.ts';

/** An equivalent circuit: an element with its name, or circuits in series or in parallel. */
export type Circuit =
  | { readonly kind: ElementKind; readonly name: string }
  | { readonly series: readonly Circuit[] }
  | { readonly parallel: readonly Circuit[] };

export type CircuitParameter = { readonly name: string; readonly unit: string };

/** Parameters of a circuit in the order in which its text names them: "R1", "CPE1.Q", "CPE1.n". */
export function parametersOf(circuit: Circuit): readonly CircuitParameter[] {
  if ('series' in circuit) return circuit.series.flatMap(parametersOf);
  if ('parallel' in circuit) return circuit.parallel.flatMap(parametersOf);
  return elements[circuit.kind].parameters.map(({ name, unit }) => ({
    name: name === '' ? circuit.name : `${circuit.name}.${name}`,
    unit,
  }));
}

/** The impedance of a circuit in ohm, at an angular frequency w = 2 pi f in rad/s, with values for all its parameters. */
export function impedanceOf(circuit: Circuit, values: Readonly<Record<string, number>>): (omega: number) => Complex {
  if ('series' in circuit) {
    const parts = circuit.series.map((part) => impedanceOf(part, values));
    return (omega) => sum(parts.map((part) => part(omega)));
  }
  if ('parallel' in circuit) {
    const parts = circuit.parallel.map((part) => impedanceOf(part, values));
    return (omega) => inverse(sum(parts.map((part) => inverse(part(omega)))));
  }
  const own = parametersOf(circuit).map(({ name }) => values[name] as number);
  return (omega) => elements[circuit.kind].impedance(omega, own);
}
