import type { CurveColumn, FileFact } from '../../domain/curve.ts';
import { checkCurveCount } from '../files/checkCurveCount.ts';
import { decodeText } from '../files/decodeText.ts';
import { FileError } from '../files/fileError.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { rowShape } from '../files/numberRows.ts';
import type { FileFormat, RawFile, ReadCurve, Reading, ReadOptions } from '../files/reading.ts';
import type { Sniff } from '../files/sniff.ts';
import { type ColumnPlan, readTextTable } from '../files/textTable.ts';

export const wireText: FileFormat = {
  code: 'WIRE_TEXT',
  name: 'Renishaw WiRE (text)',
  description: 'Raman spectra as WiRE exports them: a head of #Wave and #Intensity; maps have #X and #Y before them.',
  source: 'files of WiRE 4 and 5',
  recognises,
  read,
};

/** `#X<tab><tab>#Y<tab><tab>#Wave<tab><tab>#Intensity` */
const HEAD = /^(?:#[^#\t]{1,40}\t{1,4}){0,6}#Wave\t{1,4}#Intensity\s*$/;

function recognises({ lines: [head = ''] }: Sniff): number {
  return HEAD.test(head) ? 1 : 0;
}

/** @throws {FileError} if the head is another, or a map has too many spectra */
function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const end = text.indexOf('\n');
  const head = text.slice(0, end === -1 ? text.length : Math.min(end, 1000)).trimEnd();
  if (!HEAD.test(head)) {
    throw new FileError('NO_HEAD', 'the head of WiRE text is #Wave and #Intensity, with tabs between them', {
      line: 1,
    });
  }
  const labels = head.split('\t').filter((label) => label !== '');
  const shape = rowShape(
    text
      .slice(head.length, head.length + 4000)
      .split('\n')
      .slice(1, 20),
  );
  const table = readTextTable(text, {
    columns: labels.map(planOf),
    delimiter: '\t',
    decimal: shape?.decimal ?? '.',
    start: { offset: end === -1 ? text.length : end + 1, line: 2 },
    ...(progress && { progress }),
  });
  const whole: ReadCurve = {
    name: null,
    technique: 'RAMAN',
    potentialReference: null,
    columns: table.columns,
    lines: table.lines,
    facts: [],
    warnings: [],
  };
  const doubt =
    'WiRE prints "Wave" whatever the unit is: it was read as the Raman shift in cm-1, in which it shows Raman spectra';
  return {
    facts: [],
    warnings: [...warnings, ...table.warnings, fileWarning('UNIT_NOT_PRINTED', doubt, { column: '#Wave' })],
    curves: spectraOf(whole),
  };
}

function planOf(label: string): ColumnPlan {
  if (label === '#Wave') return { quantity: 'RAMAN_SHIFT', label, unit: 'cm-1' };
  return label === '#Intensity'
    ? { quantity: 'INTENSITY', label, unit: '1' }
    : { quantity: 'OTHER', label, unit: null };
}

/** Rows of one place after the other are a spectrum; a file without places is one. */
function spectraOf(whole: ReadCurve): readonly ReadCurve[] {
  const places = whole.columns.filter(({ quantity }) => quantity === 'OTHER');
  const count = whole.columns[0]?.values.length ?? 0;
  if (places.length === 0 || count === 0) return [whole];
  const starts: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (index === 0 || places.some(({ values }) => !Object.is(values[index], values[index - 1]))) starts.push(index);
  }
  checkCurveCount(starts.length);
  return starts.map((start, spectrum) => {
    const end = starts[spectrum + 1] ?? count;
    const facts = places.map(({ label, values }): FileFact => ({ name: label, value: `${values[start]}` }));
    return { ...sliced(whole, start, end), name: `spectrum ${spectrum + 1}`, facts };
  });
}

function sliced(curve: ReadCurve, start: number, end: number): ReadCurve {
  const columns = curve.columns.map((column): CurveColumn => ({ ...column, values: column.values.slice(start, end) }));
  return { ...curve, columns, lines: curve.lines?.slice(start, end) ?? null };
}
