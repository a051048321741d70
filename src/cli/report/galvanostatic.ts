import type { AnalysedHalfCycle, GalvanostaticAnalysis } from '../../knowledge/galvanostatic.ts';
import type { Analysed } from '../../science/curves/analysed.ts';
import type { Paint } from './style.ts';

/** More digits than a cycler is good for. */
const DIGITS = 6;

/** Half cycles below each other, then cycles with their efficiencies, and why a number is missing. */
export function galvanostaticLines(name: string, analysis: GalvanostaticAnalysis, paint: Paint): readonly string[] {
  const { options, halves, cycles } = analysis;
  const unit = options.mass === null ? 'mAh' : 'mAh/g';
  const per = options.mass === null ? '' : `, ${options.mass} g of active material`;
  const head = ['', 'direction', 'rows', `capacity ${unit}`, 'slope', 'plateau', 'plateau %', 'mean V'];
  const rows = halves.map((half, at) => [String(at + 1), ...cellsOf(half)]);
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
  return [
    `${paint('bold', name)}: slope and plateau part at ${options.boundary} V${per}`,
    '',
    line(head),
    ...rows.map(line),
    '',
    ...cycles.map(({ cycle, insertion, extraction, efficiency }) => {
      const out = extraction === null ? 'the record ends before the extraction' : `${text(extraction)} out`;
      const share = efficiency === null ? '' : `, efficiency ${text(100 * efficiency)} %`;
      return `cycle ${cycle}: ${text(insertion)} in, ${out}${share}`;
    }),
    ...halves.flatMap(({ split }, at) =>
      'refused' in split ? [paint('gray', `${at + 1}: no split: ${split.refused.message}`)] : [],
    ),
  ];
}

function cellsOf({ direction, isInsertion, from, to, capacity, split, mean }: AnalysedHalfCycle): readonly string[] {
  const number = <T>(analysed: Analysed<T>, of: (found: T) => number) =>
    'refused' in analysed ? '' : text(of(analysed.found));
  return [
    `${isInsertion ? 'insertion' : 'extraction'} (${direction.toLowerCase()})`,
    `${from + 1}-${to + 1}`,
    text(capacity),
    number(split, ({ slope }) => slope),
    number(split, ({ plateau }) => plateau),
    number(split, ({ plateauShare }) => 100 * plateauShare),
    number(mean, ({ average }) => average),
  ];
}

function text(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
