import type { Assertion } from '../domain/claim.ts';
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

/** What a claim asserts, from its columns and its processes in order; the table's checks say what is set. */
export function assertionOf({ kind, region, ...row }: AssertionColumns, processes: readonly string[]): Assertion {
  switch (kind) {
    case 'PROCESS':
      return { kind, proposition: row.proposition ?? '', process: processes[0] ?? '', region };
    case 'CONTRIBUTION_ORDER':
      return { kind, ascending: processes };
    case 'TREND':
      return { kind, quantity: row.quantity ?? '', because: processes };
    case 'MECHANISM_MODEL':
      return { kind, model: row.model ?? '' };
  }
}
