import type { RawFile } from '../../src/ingest/files/reading.ts';

/** A file that some format reads; a hollow one is refused, as it only begins like one. */
export type MadeFile = RawFile & { readonly format: string; readonly isHollow?: boolean };

export declare const corpus: readonly MadeFile[];
