/** A head of a column, taken apart. `unit` is null where it prints none. */
export type SplitLabel = { readonly name: string; readonly unit: string | null };

const PATTERNS: readonly RegExp[] = [
  // Current (A), Cap. [Ah], dQ/dV(mAh/V), U[V]
  /^(?<name>.*\S)\s*\((?<unit>[^()]*)\)$/,
  /^(?<name>.*\S)\s*\[(?<unit>[^[\]]*)\]$/,
  // Voltage / V, time/s, (Q-Qo)/mA.h, Re(Z)/Ohm
  /^(?<name>.*\S)\s+\/\s+(?<unit>\S+(?: \S+)*)$/,
  /^(?<name>.*[^/\s])\/(?<unit>[^/\s]+)$/,
];

/** A longer head is none that a program prints; it is left whole, so that no pattern has to walk it. */
const LONGEST_LABEL = 1000;

/** Splits the unit off the head of a column: `Current(A)`, `Cap. [Ah]`, `Voltage / V`, `Ewe/V`. */
export function splitLabel(label: string): SplitLabel {
  if (label.length > LONGEST_LABEL) return { name: label, unit: null };
  for (const pattern of PATTERNS) {
    const { name, unit } = pattern.exec(label)?.groups ?? {};
    if (name !== undefined && unit !== undefined) return { name, unit: unit.trim() };
  }
  return { name: label, unit: null };
}
