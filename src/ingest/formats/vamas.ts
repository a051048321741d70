import type { CurveColumn, FileWarning } from '../../domain/curve.ts';
import { shortened } from '../../domain/shortened.ts';
import { decodeText } from '../files/decodeText.ts';
import { FileError } from '../files/fileError.ts';
import { fileWarning } from '../files/fileWarning.ts';
import type { FileFormat, RawFile, ReadCurve, Reading, ReadOptions } from '../files/reading.ts';
import { TERMINATOR } from './vamas/ordinates.ts';
import { type FirstBlock, readVamasBlock, type VamasBlock } from './vamas/vamasBlock.ts';
import { vamasColumn } from './vamas/vamasColumn.ts';
import { readVamasHead } from './vamas/vamasHead.ts';
import { VamasLines } from './vamas/vamasLines.ts';

const SIGNATURE = /^VAMAS Surface Chemical Analysis Standard Data Transfer Format/i;

export const vamas: FileFormat = {
  code: 'VAMAS',
  name: 'VAMAS (ISO 14976, .vms)',
  description: 'Spectra of surface analysis, most often XPS: one item a line, one block for each spectrum.',
  source: 'W. A. Dench, L. B. Hazell, M. P. Seah, Surf. Interface Anal. 13 (1988) 63; ISO 14976',
  recognises: ({ lines: [head = ''] }) => (SIGNATURE.test(head.trim()) ? 1 : 0),
  read,
};

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  if (!SIGNATURE.test(text.slice(0, 100))) {
    const message =
      'a VAMAS file begins with "VAMAS Surface Chemical Analysis Standard Data Transfer Format 1988 May 4"';
    throw new FileError('WRONG_LINE', message, { line: 1 });
  }
  const lines = new VamasLines(text);
  const head = readVamasHead(lines);
  const first: FirstBlock = new Map();
  const curves: ReadCurve[] = [];
  for (let block = 0; block < head.blocks; block += 1) {
    curves.push(curveOf(readVamasBlock(lines, head, first)));
    progress?.((block + 1) / head.blocks);
  }
  return { facts: head.facts, curves, warnings: [...warnings, ...readEnd(lines)] };
}

/** More lines than the blocks announce are numbers that would be lost. */
function readEnd(lines: VamasLines): readonly FileWarning[] {
  const end = lines.peek();
  if (end === null) {
    return [fileWarning('FILE_ENDS_EARLY', `line ${lines.line}: "end of experiment" is missing; all blocks were read`)];
  }
  if (TERMINATOR.test(end)) return [];
  const message = `"${shortened(end)}" stands where "end of experiment" should: the last block has more values than it announces, or there are more blocks`;
  throw new FileError('WRONG_COUNT', message, { line: lines.line + 1 });
}

function curveOf({ identifier, technique, facts, abscissa, variables, ordinates }: VamasBlock): ReadCurve {
  const { values, lines, warnings } = ordinates;
  const made: readonly { readonly column: CurveColumn; readonly warnings: readonly FileWarning[] }[] = [
    ...(abscissa === null
      ? []
      : [vamasColumn(abscissa, lines.length === 0 ? new Float64Array(0) : points(abscissa, lines.length))]),
    ...variables.map((variable, index) => vamasColumn(variable, values[index] as Float64Array)),
  ];
  return {
    name: identifier === '' ? null : identifier,
    technique: technique.toUpperCase() === 'XPS' ? 'XPS' : null,
    potentialReference: null,
    columns: made.map(({ column }) => column),
    lines,
    facts,
    warnings: [...made.flatMap((each) => each.warnings), ...warnings],
  };
}

function points(
  { start, increment }: { readonly start: number; readonly increment: number },
  count: number,
): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => start + index * increment);
}
