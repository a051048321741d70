import { registry } from '../../domain/registry.ts';
import type { FileFormat } from '../files/reading.ts';
import { arbin } from './arbin/arbin.ts';
import { arbinRes } from './arbin/arbinRes.ts';
import { basytec } from './basytec.ts';
import { bdf } from './bdf.ts';
import { landt } from './landt/landt.ts';
import { maccor } from './maccor.ts';
import { neware } from './neware/neware.ts';
import { novonix } from './novonix.ts';
import { plainTable } from './plainTable.ts';

/** Formats of instrument files. Where two are equally sure of a file, the first is taken. */
export const formats = registry<FileFormat>('file format', [
  bdf,
  neware,
  arbin,
  arbinRes,
  landt,
  maccor,
  basytec,
  novonix,
  plainTable,
]);
