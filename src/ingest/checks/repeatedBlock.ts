import { fileWarning } from '../files/fileWarning.ts';
import { repeatedBlocksOf } from '../files/repeats.ts';
import { rowCount, rowsOf } from '../files/rowsOf.ts';
import type { CurveCheck } from './check.ts';

export const repeatedBlock: CurveCheck = {
  code: 'REPEATED_BLOCK',
  name: 'repeated block',
  description: 'A stretch of rows comes a second time, as where two exports of one test were joined.',
  repair: 'DROP_REPEATED_ROWS',
  find: (curve) => {
    const blocks = repeatedBlocksOf(curve);
    const [block] = blocks;
    if (block === undefined) return [];
    const isRepeated = new Uint8Array(rowCount(curve));
    for (const { start, length } of blocks) isRepeated.fill(1, start, start + length);
    const rows = rowsOf(curve, (index) => isRepeated[index] === 1);
    const { start, first, length } = block;
    const [at, from] = [start, first].map((index) => curve.rows?.[index] ?? index + 1);
    const line = curve.lines === null ? '' : ` (line ${curve.lines[start]})`;
    const all = blocks.length === 1 ? '' : `; ${blocks.length} such stretches, ${rows.count} rows in all`;
    const message = `the ${length} rows from row ${at}${line} on repeat those from row ${from} on in every column${all}`;
    return [fileWarning('REPEATED_BLOCK', message, { rows })];
  },
};
