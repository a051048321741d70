import type { FileReading } from '../../ingest/files/readFile.ts';
import { storedColumn } from '../../ingest/files/storedColumn.ts';

/** A reading as data, without the numbers themselves. */
export function readingJson(file: string, { format, facts, warnings, curves }: FileReading): object {
  return {
    file,
    format,
    facts,
    warnings,
    curves: curves.map(({ columns, lines: _, rows: __, ...curve }) => ({
      ...curve,
      rowCount: columns[0]?.values.length ?? 0,
      columns: columns.map(storedColumn),
    })),
  };
}
