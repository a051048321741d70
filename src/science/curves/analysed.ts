/** Why an analysis finds nothing: a condition of its method does not hold. */
export type Refusal = {
  /** Upper snake case, for programs. */
  readonly code: string;
  /** What does not hold, with numbers, and what would be right. */
  readonly message: string;
};

/** What an analysis finds, or why it finds nothing. Analyses never guess, and never clamp a number into its range. */
export type Analysed<T> = { readonly found: T } | { readonly refused: Refusal };

export function found<T>(value: T): Analysed<T> {
  return { found: value };
}

export function refused(code: string, message: string): { readonly refused: Refusal } {
  return { refused: { code, message } };
}
