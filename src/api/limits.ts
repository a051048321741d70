/** Items of a page where the query says nothing. */
export const DEFAULT_PAGE_SIZE = 20;

/** Most items of a page: more is an error, never clamped, so that no script takes a part for the whole. */
export const LARGEST_PAGE = 100;

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

/** Most levels of fields in each other; a hop over a connection takes two (`claims { nodes { ... } }`). */
export const DEEPEST_QUERY = 15;

/** Most tokens of a document: 300 lines of ordinary query are about 1000. */
export const MOST_TOKENS = 10_000;

/** Most bytes of a request's body. */
export const LARGEST_BODY = 1_000_000;

/** How long a request may take to arrive, ms. */
export const REQUEST_TIMEOUT = 30_000;

/** How long a shutdown waits for running requests unless it is told otherwise, ms. */
export const CLOSE_TIMEOUT = 10_000;
