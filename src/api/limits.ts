/** Items of a page where the query says nothing. */
export const DEFAULT_PAGE_SIZE = 20;

/** Most items of a page: more is an error, never clamped, so that no script takes a part for the whole. */
export const LARGEST_PAGE = 100;

/** Most levels of a filter: each `and`, `or`, `not` and each filter of related records is one. */
export const DEEPEST_FILTER = 8;

/** Most filters of related records in a filter, each of which may look through all records of a noun. */
export const MOST_RELATED = 10;

/** Most conditions of a filter. */
export const MOST_CONDITIONS = 100;

/** Most ids of one `nodes` field, most names of one `mapIds` field. */
export const MOST_IDS = 100;

/** Most characters of a text that is searched for, or of a name that is looked up. */
export const LONGEST_NAME = 1000;

/** Most candidates that an ambiguous name lists. */
export const MOST_CANDIDATES = 100;

/** Most sources or materials that one field audits or judges whole. */
export const MOST_JUDGED = 100;

/** Most claims that one field holds against the evidence. */
export const MOST_CLAIMS_JUDGED = 2000;

/** Most errors that one answer tells: what is wrong with a field is wrong with it for each item of a list. */
export const MOST_ERRORS = 100;

/** Most levels of fields in each other; a hop over a connection takes two (`claims { nodes { ... } }`). */
export const DEEPEST_QUERY = 15;

/** Most levels of selections in each other, fragments and introspection counted too: tools ask some 15 deep. */
export const MOST_LEVELS = 50;

/** Most lists in each other in the type of a variable: arguments have one. */
export const MOST_LISTS_IN_TYPE = 3;

/** Most tokens of a document: 300 lines of ordinary query are about 1000. */
export const MOST_TOKENS = 10_000;

/** Most fields of the outermost level: the contract has some 40, and nobody needs all at once. */
export const MOST_ROOT_FIELDS = 50;

/** Most aliases of an operation: one for each question of a large comparison; lists of items need none. */
export const MOST_ALIASES = 100;

/** Most directives of an operation: they are read again for each item that they stand below. */
export const MOST_DIRECTIVES = 100;

/** Most spreads of fragments in an operation: a generated client spreads one for each part of a view. */
export const MOST_SPREADS = 500;

/** Most fields and fragments of an operation on all levels: every field of every noun are about 1000. */
export const MOST_SELECTIONS = 2000;

/** Most values that variables hold, lists and objects counted with what is in them: as many as a document could. */
export const MOST_VALUES = 10_000;

/** Most levels of lists and objects of variables in each other: input types have four. */
export const DEEPEST_VARIABLES = 20;

/**
 * Most that a query may cost, in plain fields (see `costs.ts`). Over 31 papers on two cores, the most that fits into it took
 * 3 s of judging, or 0.5 s of reading; the published queries cost half of it at most.
 */
export const MOST_COST = 300_000;

/** Fewest and most points of a curve that one field gives. */
export const FEWEST_POINTS = 3;
export const MOST_POINTS = 10_000;

/** Most numbers that a request may get as base64, over all its columns: 64 MB before they are written as text. */
export const MOST_NUMBERS = 8_000_000;

/** Most bytes of a request's body. */
export const LARGEST_BODY = 1_000_000;

/** Most bytes of a body that brings a dataset, for whoever has a token that allows it. */
export const LARGEST_UPLOAD = 64_000_000;

/** Most files of a dataset that comes with a request. */
export const MOST_FILES = 1000;

/** How long a request may take to arrive, ms. */
export const REQUEST_TIMEOUT = 30_000;

/** How long a request may ask the base and judge, ms: what a query may cost takes 3 s where nobody else asks. */
export const TIME_LIMIT = 20_000;

/** How long a shutdown waits for running requests unless it is told otherwise, ms. */
export const CLOSE_TIMEOUT = 10_000;

/** Fewest bytes of a body that is packed: smaller ones fit into one packet of the network anyway. */
export const SMALLEST_PACKED = 1000;

/** How long the question whether the server is ready waits for the base, ms. */
export const READY_TIMEOUT = 2000;
