import { registry } from '../../domain/registry.ts';
import type { FileFormat } from '../files/reading.ts';
import { basytec } from './basytec.ts';
import { bdf } from './bdf.ts';
import { maccor } from './maccor.ts';
import { novonix } from './novonix.ts';
import { plainTable } from './plainTable.ts';

/** Formats of instrument files. Where two are equally sure of a file, the first is taken. */
export const formats = registry<FileFormat>('file format', [bdf, maccor, basytec, novonix, plainTable]);
