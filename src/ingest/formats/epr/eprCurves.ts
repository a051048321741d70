import type { CurveColumn, FileFact, FileWarning } from '../../../domain/curve.ts';
import { type BinaryKind, BYTES_OF, binaryNumbers } from '../../files/binaryNumbers.ts';
import { checkCurveCount } from '../../files/checkCurveCount.ts';
import { FileError } from '../../files/fileError.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import type { ReadCurve } from '../../files/reading.ts';
import { rowsText, rowsWhere } from '../../files/rowsFound.ts';

/** Numbers of one file; a spectrum has some thousands, a map of pulses some hundred thousand. */
const MOST_NUMBERS = 20_000_000;

/** How the numbers lie in the file of data: signals of a point side by side, points of a slice, slices. */
export type EprLayout = {
  readonly kind: BinaryKind;
  readonly isLittle: boolean;
  readonly signals: readonly EprSignal[];
  readonly points: number;
  readonly slices: number;
};

export type EprSignal = Pick<CurveColumn, 'label' | 'unit'> & { readonly isImaginary: boolean };

/**
 * Compares what the parameters tell with the size of the data, before anything is read.
 *
 * @param told the parameters, as the message names them: `XPTS 1024`
 * @throws {FileError} if the size is another, or more than is read
 */
export function checkSize(bytes: Uint8Array, { kind, signals, points, slices }: EprLayout, told: string): void {
  checkCurveCount(slices, 'slices');
  const size = points * slices * signals.length * BYTES_OF[kind];
  if (size !== bytes.length) {
    const reason = bytes.length < size ? 'the data were cut' : 'they are of another measurement';
    throw new FileError(
      'WRONG_SIZE',
      `${told} make ${size} bytes of ${kind}, but the data have ${bytes.length}: ${reason}`,
    );
  }
  if (points * slices * signals.length > MOST_NUMBERS) {
    throw new FileError('FILE_TOO_LARGE', `${told}: ${MOST_NUMBERS} numbers at most are read`);
  }
}

/** One curve for each slice. @param slices what each slice is, as a fact of it; null where there is but one */
export function eprCurves(
  bytes: Uint8Array,
  layout: EprLayout,
  { axis, slices }: { readonly axis: CurveColumn; readonly slices: readonly FileFact[] | null },
): readonly ReadCurve[] {
  return Array.from({ length: layout.slices }, (_, place) => {
    const slice = slices?.[place];
    const signals = layout.signals.map((signal, index) => signalColumn(bytes, layout, { signal, index, place }));
    return {
      name: slice === undefined ? null : `${slice.name} ${slice.value}`,
      technique: 'EPR',
      potentialReference: null,
      facts: slice === undefined ? [] : [slice],
      columns: [axis, ...signals.map(({ column }) => column)],
      lines: null,
      warnings: signals.flatMap(({ warnings }) => warnings),
    };
  });
}

function signalColumn(
  bytes: Uint8Array,
  { kind, isLittle, points, signals }: EprLayout,
  { signal, index, place }: { readonly signal: EprSignal; readonly index: number; readonly place: number },
): { readonly column: CurveColumn; readonly warnings: readonly FileWarning[] } {
  const step = signals.length;
  const from = place * points * step + index;
  const values = binaryNumbers(bytes, { kind, isLittle, from, count: points, step });
  const rows = rowsWhere(points, null, (row) => !Number.isFinite(values[row]));
  const { label, unit } = signal;
  const column = {
    quantity: signal.isImaginary ? 'IMAGINARY_INTENSITY' : 'INTENSITY',
    label,
    unit,
    values: rows.count === 0 ? values : values.map((value) => (Number.isFinite(value) ? value : Number.NaN)),
    words: null,
  };
  if (rows.count === 0) return { column, warnings: [] };
  const message = `${rowsText(rows)}: what is stored is no number in "${label}"; it is NaN`;
  return { column, warnings: [fileWarning('NOT_A_NUMBER', message, { column: label, rows })] };
}
