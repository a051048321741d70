/** A dataset of a key that holds nothing yet: what is made lists what it adds. */
import { datasetId } from '../dist/domain/globalId.js';

export function emptyDataset(key) {
  return {
    id: datasetId(key),
    key,
    title: key,
    curator: 'A. Curator',
    licence: 'CC0-1.0',
    checksum: key,
    content: '{}',
    laboratories: [],
    sources: [],
    ions: [],
    materials: [],
    cells: [],
    measurements: [],
    observations: [],
    dftResults: [],
    mechanismModels: [],
    claims: [],
    curves: [],
    measuredMetrics: [],
  };
}
