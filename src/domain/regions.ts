import { type Entry, registry } from './registry.ts';

/** A region of the potential axis. Where a dataset gives boundaries as observations, these hold. */
export type Region = Entry;

export const regions = registry<Region>('region', [
  { code: 'FULL', name: 'full window', description: 'From the upper to the lower cut-off.' },
  { code: 'SLOPE', name: 'slope', description: 'Above the slope/plateau boundary, by default above 0.1 V.' },
  { code: 'PLATEAU', name: 'plateau', description: 'Below the slope/plateau boundary, by default 0.1 V and below.' },
  { code: 'HP', name: 'high-potential region', description: 'From the upper cut-off down to the first boundary.' },
  { code: 'IP', name: 'intermediate-potential region', description: 'Between the first and the second boundary.' },
  { code: 'LP', name: 'low-potential region', description: 'From the second boundary down to the lower cut-off.' },
]);
