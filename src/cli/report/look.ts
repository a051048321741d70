import type { Evidence } from '../../knowledge/evidence.ts';
import type { StatementPlaces } from './statementPlaces.ts';
import type { Paint } from './style.ts';

/** How a report is painted, and where it looks up the statements that it names. */
export type Look = { readonly paint: Paint; readonly evidence: Evidence; readonly places: StatementPlaces };
