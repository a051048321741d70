import type { FileTasks } from '../../src/ingest/files/fileTasks.ts';
import type { FuzzCase } from './cases.mjs';

export declare function outcomeOf(
  read: Pick<FileTasks, 'read' | 'prepare'>,
  file: Pick<FuzzCase, 'name' | 'bytes' | 'companions' | 'task' | 'options'>,
): Promise<{ readonly kind: 'read' | 'refused' | 'fault'; readonly what: string }>;
