import { ionSymbols } from '../domain/ion.ts';
import { judgedProcesses } from '../knowledge/evidenceMatrix.ts';
import { withoutChoice } from './facets.ts';
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE, MOST_IDS, MOST_JUDGED } from './limits.ts';

export type Args = Readonly<Record<string, unknown>>;

/** What a field costs with its arguments, given what is asked below it, once, and the facets that are asked of its list. */
export type Cost = (args: Args, below: number, facets: readonly string[]) => number;

/** A field that is there already costs 1. All else was measured and is rounded so that 1 is 10 microseconds at most. */
const FIELD = 1;

/** Reading an item of a list, whatever is asked of it. */
const ITEM = 5;

/** Counting what a list has. */
export const COUNT = 5;

/** Loading all that is known of a material, auditing its sources and judging it, under options of its own. */
const EVIDENCE = 12_000;

/** An order of contributions, besides the evidence. */
const ORDER = 6000;

/** One of many assessments: most are of a material that another one has paid for. */
const ASSESSMENT = 500;

/** One of many agreements, likewise; under options of its own it pays for the evidence. */
const AGREEMENT = 300;

/** Judging again for every change that could turn a verdict. */
const FLIPS = 1500;

/** Counting all that a list has by one of its fields; what is below a list is taken once for each item of its page. */
const FACET = 25;

/** How many facets a list has at most, where a query names none. */
const FACETS = 9;

/** Looking up one name, which may be unknown. */
const NAME = 200;

/** Looking through all texts, once for a page and once to count. */
const SEARCH = 6000;

/** Reading and walking the numbers of columns, of which a curve may have a million. */
const NUMBERS = 2000;

/** Writing a column out; how many numbers a request may get in all is a limit of its own. */
const BASE64 = 300;

/** How many columns a curve has, where a query names none. */
const COLUMNS = 10;

/** A filter of related records, which may look through all of them. */
export const RELATED = 3000;

/** How many materials or sources are judged where a query names none. */
const UNNAMED = 10;

/** Fields that judge, and lists whose length an argument says; pages and other lists are known by their type. */
export const costs: Readonly<Record<string, Cost>> = {
  'Query.nodes': ({ ids }, below) => FIELD + lengthOf(ids, MOST_IDS) * (ITEM + below),
  'Query.mapIds': ({ names }, below) => FIELD + lengthOf(names, MOST_IDS) * (NAME + below),
  'Query.search': (args, below) => SEARCH + page(args, below),
  'Query.assessment': (_, below) => EVIDENCE + below,
  'Query.assessments': (args, below, facets) => {
    const { verdict, conflict } = filterOf(args);
    const judges = verdict != null || conflict != null || facets.includes('VERDICT');
    const all = judges ? EVIDENCE * named(args, facets, 'material') : 0;
    return Math.max(all, EVIDENCE) + page(args, ASSESSMENT + below);
  },
  'Query.evidenceMatrix': (args, below) =>
    materials(args) * (EVIDENCE + ions(args) * judgedProcesses.length * (ITEM + below)),
  'Query.contributionOrder': (_, below) => EVIDENCE + ORDER + below,
  'Query.contributionOrders': (args, below) => materials(args) * (EVIDENCE + ions(args) * (ORDER + below)),
  'Query.nextExperiments': (_, below) => EVIDENCE + ORDER + below,
  'Query.coverage': (args, below) => materials(args) * EVIDENCE + below,
  'Query.auditFindings': audited,
  'Query.auditChecks': audited,
  'Query.derivedMetrics': (args, below, facets) =>
    EVIDENCE * named(args, facets, 'material', 'source', 'dataset', 'curve') +
    page(args, (lengthOf(args.parameters, 0) > 0 ? NUMBERS : 0) + below),
  'Source.auditSummary': (_, below) => EVIDENCE + below,
  'Assessment.flipThresholds': (_, below) => FLIPS + below,
  'Claim.agreement': ({ options }, below) => (options == null ? AGREEMENT : EVIDENCE) + below,

  'Curve.points': ({ points }, below) => NUMBERS + (typeof points === 'number' ? Math.ceil(points / 5) : 0) + below,
  'Curve.columns': ({ quantity }, below) => list(lengthOf(quantity, COLUMNS) || COLUMNS, below),
  'CurveColumn.base64': () => BASE64,

  'AssessmentConnection.facets': facets,
  'AuditFindingConnection.facets': facets,
  'CellConnection.facets': facets,
  'ClaimConnection.facets': facets,
  'CurveConnection.facets': facets,
  'DerivedMetricConnection.facets': facets,
  'DftResultConnection.facets': facets,
  'MaterialConnection.facets': facets,
  'MeasurementConnection.facets': facets,
  'ObservationConnection.facets': facets,
  'PropositionConnection.facets': facets,
  'SourceConnection.facets': facets,

  'Query.claims': claims(UNNAMED),
  'Ion.claims': claims(UNNAMED),
  'MechanismModel.claims': claims(UNNAMED),
  'Dataset.claims': claims(1),
  'Source.claims': claims(1),
  'Material.claims': claims(1),
  'Observation.claims': claims(1),
  'Proposition.claims': claims(1),

  // what wraps a type is seldom wrapped again
  '__Type.ofType': (_, below) => Math.ceil((FIELD + below) / 2),
};

/**
 * A page costs as often what is asked of an item as it has items. A size that the resolver will refuse costs nothing:
 * its error says more than that of a cost.
 */
export function page({ first, last }: Args, below: number): number {
  const size = last ?? first ?? DEFAULT_PAGE_SIZE;
  const items = typeof size === 'number' && size >= 1 && size <= LARGEST_PAGE ? size : 0;
  return FIELD + items * (ITEM + below);
}

export function list(length: number, below: number): number {
  return FIELD + length * below;
}

/** Claims by agreement are judged before any of them is known. */
function claims(unnamed: number): Cost {
  return (args, below, facets) => {
    const judged = filterOf(args).agreement == null ? 0 : named(args, facets, 'material', 'source', 'dataset');
    return EVIDENCE * Math.min(judged, unnamed) + page(args, below);
  };
}

function audited(args: Args, below: number, facets: readonly string[]): number {
  return EVIDENCE * named(args, facets, 'source', 'dataset', 'material') + page(args, below);
}

function filterOf({ filter }: Args): Args {
  return (filter ?? {}) as Args;
}

/** A page, and a facet that leaves out what the filter says of its own field, judge what the larger of them asks for. */
function named(args: Args, facets: readonly string[], ...lists: readonly string[]): number {
  const filter = filterOf(args);
  const filters = [filter, ...facets.map((facet) => withoutChoice(filter, facet))];
  return Math.max(...filters.map((each) => namedBy(each, lists)));
}

/** How many materials or sources a filter leaves, by the shortest list of names that it has. */
function namedBy(filter: Args, lists: readonly string[]): number {
  const given = lists.map((name) => filter[name]).filter((names) => Array.isArray(names));
  return Math.min(MOST_JUDGED, ...(given.length === 0 ? [UNNAMED] : given.map(({ length }) => length)));
}

function materials({ materials: names }: Args): number {
  return lengthOf(names, MOST_IDS);
}

function ions({ ions: symbols }: Args): number {
  return Array.isArray(symbols) ? Math.min(symbols.length, ionSymbols.length) : ionSymbols.length;
}

/** How many a list names; none where the resolver will refuse it. */
function lengthOf(names: unknown, most: number): number {
  return Array.isArray(names) && names.length <= most ? names.length : 0;
}

function facets({ of }: Args, below: number): number {
  const values = below / DEFAULT_PAGE_SIZE;
  return (lengthOf(of, LARGEST_PAGE) || FACETS) * (FACET + values);
}
