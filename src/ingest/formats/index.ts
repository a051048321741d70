import { registry } from '../../domain/registry.ts';
import type { FileFormat } from '../files/reading.ts';
import { bdf } from './bdf.ts';
import { biologic } from './biologic.ts';
import { chInstruments } from './chInstruments.ts';
import { gamry } from './gamry.ts';
import { z60w } from './z60w.ts';
import { zplot } from './zplot.ts';

/** Formats of instrument files. Where two are equally sure of a file, the first is taken. */
export const formats = registry<FileFormat>('file format', [bdf, biologic, gamry, zplot, z60w, chInstruments]);
