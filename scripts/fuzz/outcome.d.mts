import type { FileError } from '../../src/ingest/files/fileError.ts';
import type { FileTasks } from '../../src/ingest/files/fileTasks.ts';
import type { FileReading } from '../../src/ingest/files/readFile.ts';
import type { FuzzCase } from './cases.mjs';

export type Tried = Pick<FileTasks, 'read' | 'prepare'> & {
  readonly lines: (name: string, reading: FileReading) => readonly string[];
  readonly faultText: (name: string, error: FileError) => string;
};

export declare function outcomeOf(
  tried: Tried,
  file: Pick<FuzzCase, 'name' | 'bytes' | 'companions' | 'task' | 'options'>,
): Promise<{ readonly kind: 'read' | 'refused' | 'fault'; readonly what: string }>;
