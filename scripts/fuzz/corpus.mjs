import { cyclers } from './corpus/cyclers.mjs';
import { epr } from './corpus/epr.mjs';
import { impedance } from './corpus/impedance.mjs';
import { spectra } from './corpus/spectra.mjs';
import { workbooks } from './corpus/workbooks.mjs';

/** A database of Access cannot be made in a few lines: this one has a head and nothing that it tells of. */
const arbinRes = Buffer.alloc(3 * 4096);
arbinRes.write('\x00\x01\x00\x00Standard Jet DB\x00\x00', 'latin1');

/** Small files of every format and dialect: { format, name, bytes, companions by their endings }. */
export const corpus = [
  ...cyclers,
  ...impedance,
  ...epr,
  ...spectra,
  ...workbooks,
  { format: 'ARBIN_RES', name: 'made.res', bytes: Uint8Array.from(arbinRes), companions: new Map(), isHollow: true },
];
