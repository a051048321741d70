import type { Assertion } from '../domain/claim.ts';
import { lacking } from './storeError.ts';
import type { claims } from './tables/claims.ts';

type ClaimRow = typeof claims.$inferSelect;
type AssertionColumns = Pick<ClaimRow, 'kind' | 'proposition' | 'region' | 'quantity' | 'model'>;

const NONE = { proposition: null, region: null, quantity: null, model: null };

/** What a claim asserts, as columns; its processes are rows of their own. */
export function assertionColumns(assertion: Assertion): AssertionColumns {
  const { kind } = assertion;
  switch (kind) {
    case 'PROCESS':
      return { ...NONE, kind, proposition: assertion.proposition, region: assertion.region };
    case 'CONTRIBUTION_ORDER':
      return { ...NONE, kind };
    case 'TREND':
      return { ...NONE, kind, quantity: assertion.quantity };
    case 'MECHANISM_MODEL':
      return { ...NONE, kind, model: assertion.model };
  }
}

/**
 * What a claim asserts, from its columns and its processes in order.
 *
 * @throws {StoreError} if something is not set: the table's checks and the writing of processes say that it is
 */
export function assertionOf(
  file: string,
  row: Pick<ClaimRow, 'id'> & AssertionColumns,
  processes: readonly string[],
): Assertion {
  const set = (value: string | null | undefined, name: string): string => {
    if (value !== null && value !== undefined) return value;
    throw lacking(file, `the ${name} of "${row.id}"`);
  };
  const { kind, region } = row;
  switch (kind) {
    case 'PROCESS': {
      const [process] = processes;
      return { kind, proposition: set(row.proposition, 'proposition'), process: set(process, 'process'), region };
    }
    case 'CONTRIBUTION_ORDER':
      return { kind, ascending: processes };
    case 'TREND':
      return { kind, quantity: set(row.quantity, 'quantity'), because: processes };
    case 'MECHANISM_MODEL':
      return { kind, model: set(row.model, 'model') };
  }
}
