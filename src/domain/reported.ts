/** Why a value is missing. Never a null that stands for several of these. */
export type MissingReason = 'NOT_REPORTED' | 'NOT_MEASURED' | 'BELOW_DETECTION' | 'NOT_APPLICABLE';

/** A value of a source, or the reason why there is none. */
export type Reported<T> = { readonly value: T } | { readonly missing: MissingReason };

export const notReported = { missing: 'NOT_REPORTED' } as const;

/** The value, or undefined where it is missing. */
export function reportedValue<T>(reported: Reported<T>): T | undefined {
  return 'value' in reported ? reported.value : undefined;
}
