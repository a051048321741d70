import type { FileFact, FileWarning } from '../../domain/curve.ts';
import { decodeText } from '../files/decodeText.ts';
import { FileError } from '../files/fileError.ts';
import { fileWarning } from '../files/fileWarning.ts';
import { firstLines } from '../files/firstLines.ts';
import { isNumberRow, rowShape } from '../files/numberRows.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import type { Sniff } from '../files/sniff.ts';
import { type ColumnPlan, readTextTable } from '../files/textTable.ts';

export const labSpec: FileFormat = {
  code: 'LABSPEC_TEXT',
  name: 'Horiba LabSpec (text)',
  description:
    'A Raman spectrum as LabSpec exports it: a head of #key=<tab>value in Latin-1, then shift and intensity.',
  source: 'files of LabSpec 6; older ones have no #AxisType',
  recognises,
  read,
};

/** `#Acq. time (s)=<tab>300`, `#AxisType[0]=Intens` */
const KEY = /^#([^=\t#]{1,80})=(.*)$/;

/** Keys that LabSpec writes; two of them are no accident. */
const OWN_KEYS =
  /^(?:Acq\. time|Accumulations|AxisType|AxisUnit|Detector|Grating|Hole|Laser|Objective|Range|Spectro|Windows)\b/;

/** Lines of a head; LabSpec writes some fifty. */
const LONGEST_HEAD = 1000;

function recognises({ lines }: Sniff): number {
  const own = lines.filter((line) => OWN_KEYS.test(KEY.exec(line)?.[1] ?? ''));
  return lines[0]?.startsWith('#') === true && own.length >= 2 ? 0.95 : 0;
}

/** @throws {FileError} if there is no head, or the rows are a map */
function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const told = firstLines(text, LONGEST_HEAD);
  const lines = told.map(({ text: content }) => content);
  const first = lines.findIndex((line) => !line.startsWith('#') && line.trim() !== '');
  const facts = factsOf(first === -1 ? lines : lines.slice(0, first));
  if (facts.length === 0 || first === -1) {
    throw new FileError('NO_HEAD', 'the head of LabSpec text is lines of #key=value, with rows of numbers below', {
      line: 1,
    });
  }
  if (/^\t/.test(lines[first] ?? '')) {
    const message = 'the rows are a map, with the shifts in the first of them: export its spectra one by one';
    throw new FileError('MAP_NOT_READ', message, { line: first + 1 });
  }
  const shape = rowShape(lines.slice(first, first + 20).filter(isNumberRow));
  const columns = [abscissaOf(facts), ordinateOf(facts)];
  const table = readTextTable(text, {
    columns,
    delimiter: shape?.delimiter ?? '\t',
    decimal: shape?.decimal ?? '.',
    start: { offset: told[first - 1]?.next ?? 0, line: first + 1 },
    ...(progress && { progress }),
  });
  return {
    facts,
    warnings,
    curves: [
      {
        name: null,
        technique: columns[0]?.quantity === 'RAMAN_SHIFT' ? 'RAMAN' : null,
        potentialReference: null,
        columns: table.columns,
        lines: table.lines,
        facts: [],
        warnings: [...unnamed(facts, columns), ...table.warnings],
      },
    ],
  };
}

function factsOf(lines: readonly string[]): readonly FileFact[] {
  return lines.flatMap((line) => {
    const [, name, value] = KEY.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [{ name: name.trim(), value: value.trim() }];
  });
}

function factOf(facts: readonly FileFact[], name: string): string | undefined {
  return facts.find((fact) => fact.name === name)?.value;
}

/** It stands in #AxisUnit[1]; before LabSpec 6 it stood in the key of the range. */
function unitOfAbscissa(facts: readonly FileFact[]): string | undefined {
  const range = facts.find(({ name }) => name.startsWith('Range ('))?.name ?? '';
  return factOf(facts, 'AxisUnit[1]') ?? /\(([^()]*)\)/.exec(range)?.[1];
}

function abscissaOf(facts: readonly FileFact[]): ColumnPlan {
  const printed = unitOfAbscissa(facts);
  const label = `${factOf(facts, 'AxisType[1]') ?? 'abscissa'}${printed === undefined ? '' : ` (${printed})`}`;
  const isShift = printed !== undefined && /^(?:1\/cm|cm[⁻-]?[1¹])$/.test(printed);
  return isShift ? { quantity: 'RAMAN_SHIFT', label, unit: 'cm-1' } : { quantity: 'OTHER', label, unit: null };
}

function ordinateOf(facts: readonly FileFact[]): ColumnPlan {
  const printed = factOf(facts, 'AxisUnit[0]');
  const label = `${factOf(facts, 'AxisType[0]') ?? 'Intens'}${printed === undefined ? '' : ` (${printed})`}`;
  const isRate = printed !== undefined && /^c(?:n?ts?|ounts?)\/s(?:ec)?$/i.test(printed);
  return isRate ? { quantity: 'COUNT_RATE', label, unit: 'cps' } : { quantity: 'INTENSITY', label, unit: '1' };
}

/** Whether the rows tell shifts or wavelengths is not known without their unit. */
function unnamed(facts: readonly FileFact[], [abscissa]: readonly ColumnPlan[]): readonly FileWarning[] {
  if (abscissa === undefined || unitOfAbscissa(facts) !== undefined) return [];
  const message = 'the head prints no unit of the abscissa (#AxisUnit[1]= or #Range (...)=): the column has no name';
  return [fileWarning('UNIT_NOT_PRINTED', message, { column: abscissa.label })];
}
