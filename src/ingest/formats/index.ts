import { registry } from '../../domain/registry.ts';
import type { FileFormat } from '../files/reading.ts';
import { arbin } from './arbin/arbin.ts';
import { arbinRes } from './arbin/arbinRes.ts';
import { bdf } from './bdf.ts';
import { bes3t } from './bes3t.ts';
import { landt } from './landt/landt.ts';
import { neware } from './neware/neware.ts';
import { vamas } from './vamas.ts';
import { winEpr } from './winEpr.ts';

/** Formats of instrument files. Where two are equally sure of a file, the first is taken. */
export const formats = registry<FileFormat>('file format', [bdf, neware, arbin, arbinRes, landt, bes3t, winEpr, vamas]);
