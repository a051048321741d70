import { registry } from '../../domain/registry.ts';
import type { FileFormat } from '../files/reading.ts';
import { arbin } from './arbin/arbin.ts';
import { arbinRes } from './arbin/arbinRes.ts';
import { basytec } from './basytec.ts';
import { bdf } from './bdf.ts';
import { bes3t } from './bes3t.ts';
import { biologic } from './biologic.ts';
import { chInstruments } from './chInstruments.ts';
import { gamry } from './gamry.ts';
import { jcamp } from './jcamp.ts';
import { labSpec } from './labSpec.ts';
import { landt } from './landt/landt.ts';
import { maccor } from './maccor.ts';
import { neware } from './neware/neware.ts';
import { novonix } from './novonix.ts';
import { plainTable } from './plainTable.ts';
import { powder } from './powder.ts';
import { vamas } from './vamas.ts';
import { wdf } from './wdf.ts';
import { winEpr } from './winEpr.ts';
import { wireText } from './wireText.ts';
import { xrdml } from './xrdml.ts';
import { z60w } from './z60w.ts';
import { zplot } from './zplot.ts';

/** Formats of instrument files. Where two are equally sure of a file, the first is taken. */
export const formats = registry<FileFormat>('file format', [
  bdf,
  biologic,
  neware,
  arbin,
  arbinRes,
  landt,
  maccor,
  basytec,
  novonix,
  gamry,
  zplot,
  z60w,
  chInstruments,
  bes3t,
  winEpr,
  vamas,
  xrdml,
  powder,
  wdf,
  wireText,
  labSpec,
  jcamp,
  plainTable,
]);
