import type { DatasetReading } from './readDataset.ts';

/**
 * Datasets in an order in which each comes behind those that hold what it refers to; else as given.
 *
 * In a circle none can come first: there the order is as given, and the import tells what is missing.
 */
export function inReferenceOrder(readings: readonly DatasetReading[]): readonly DatasetReading[] {
  const holders = new Map(readings.flatMap((reading) => recordIds(reading).map((id) => [id, reading] as const)));
  const ordered = new Set<DatasetReading>();
  const begun = new Set<DatasetReading>();
  const place = (reading: DatasetReading): void => {
    if (begun.has(reading)) return;
    begun.add(reading);
    for (const { id } of reading.dataset?.externalReferences ?? []) {
      const holder = holders.get(id);
      if (holder !== undefined) place(holder);
    }
    ordered.add(reading);
  };
  for (const reading of readings) place(reading);
  return [...ordered];
}

function recordIds({ dataset }: DatasetReading): readonly string[] {
  return [...(dataset?.recordPaths.keys() ?? [])];
}
