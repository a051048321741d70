import type { CurveColumn, FileFact, FileWarning } from '../../../domain/curve.ts';
import { shortened } from '../../../domain/shortened.ts';
import { FileError } from '../../files/fileError.ts';
import { numberOf } from '../../files/numberText.ts';
import { notCorrected, notNumbers } from './pointWarnings.ts';
import { childOf, childrenOf, textOf } from './tree.ts';

/** The signal of a scan: raw `counts`, or `intensities`, which the program has corrected already. */
const SIGNALS = ['counts', 'intensities'] as const;

/** Other lists with a value for each point. */
const LISTS = ['countingTimes', 'beamAttenuationFactors', 'divergenceCorrections'] as const;

export type DataPoints = {
  readonly columns: readonly CurveColumn[];
  readonly facts: readonly FileFact[];
  readonly warnings: readonly FileWarning[];
};

/**
 * The columns of a scan: the angles that move, the signal, and the lists beside it. What stands still is a fact.
 *
 * @throws {FileError} if there is no signal, or a list of another length
 */
export function dataPointsOf(points: unknown, scan: number): DataPoints {
  const name = SIGNALS.find((each) => textOf(childOf(points, each)) !== null);
  if (name === undefined) {
    throw new FileError('NO_SIGNAL', `scan ${scan} has no numbers in <counts> or <intensities>`);
  }
  const signal = signalOf(points, name);
  const count = signal.values.length;
  const axes = childrenOf(points, 'positions').map((each) => positionsOf(each, count, scan));
  const lists = LISTS.flatMap((each): readonly CurveColumn[] => {
    const values = numbersOf(textOf(childOf(points, each)));
    if (values.length === 0) return [];
    if (values.length !== count) throw otherLength(scan, each, values.length, count);
    const label = labelOf(each, childOf(points, each));
    return [{ quantity: 'OTHER', label, unit: null, values, words: null }];
  });
  const moving = axes.flatMap(({ column }) => column ?? []);
  const columns = [...moving.filter(isTwoTheta), ...moving.filter((each) => !isTwoTheta(each)), signal, ...lists];
  return {
    columns,
    facts: axes.flatMap(({ fact }) => fact ?? []),
    warnings: [...columns.flatMap(notNumbers), ...notCorrected(name, points, lists)],
  };
}

function signalOf(points: unknown, name: string): CurveColumn {
  const element = childOf(points, name);
  const isRate = textOf(childOf(element, '@unit')) === 'cps';
  return {
    quantity: isRate ? 'COUNT_RATE' : 'INTENSITY',
    label: labelOf(name, element),
    unit: isRate ? 'cps' : '1',
    values: numbersOf(textOf(element)),
    words: null,
  };
}

/** An angle: a list, even steps between two ends, or one that stands still. */
function positionsOf(
  positions: unknown,
  count: number,
  scan: number,
): { readonly column?: CurveColumn; readonly fact?: FileFact } {
  const axis = textOf(childOf(positions, '@axis')) ?? 'axis';
  const label = labelOf(axis, positions);
  const common = textOf(childOf(positions, 'commonPosition'));
  if (common !== null) return { fact: { name: label, value: common } };
  const isAngle = axis === '2Theta' && textOf(childOf(positions, '@unit')) === 'deg';
  const held = isAngle ? { quantity: 'TWO_THETA', unit: 'deg' } : { quantity: 'OTHER', unit: null };
  const column = (values: Float64Array) => ({ column: { ...held, label, values, words: null } });
  const list = textOf(childOf(positions, 'listPositions'));
  if (list !== null) {
    const values = numbersOf(list);
    if (values.length !== count) throw otherLength(scan, label, values.length, count);
    return column(values);
  }
  const [start, end] = ['startPosition', 'endPosition'].map((each) => numberOf(textOf(childOf(positions, each)) ?? ''));
  if (start === undefined || end === undefined || Number.isNaN(start) || Number.isNaN(end)) {
    throw new FileError(
      'NO_POSITIONS',
      `scan ${scan}: "${label}" has neither a list of positions nor a start and an end`,
    );
  }
  const step = (end - start) / Math.max(1, count - 1);
  // nothing else in the file tells the step: where points are missing it is another one than was set
  const fact = { name: `${label}, step`, value: `${Number(step.toPrecision(8))}, from its ends and ${count} points` };
  return {
    fact,
    ...column(new Float64Array(count).map((_, index) => start + (index * (end - start)) / Math.max(1, count - 1))),
  };
}

function isTwoTheta({ quantity }: CurveColumn): boolean {
  return quantity === 'TWO_THETA';
}

function labelOf(name: string, element: unknown): string {
  const unit = textOf(childOf(element, '@unit'));
  return unit === null ? name : `${name} (${unit})`;
}

function numbersOf(text: string | null): Float64Array {
  return text === null ? new Float64Array(0) : Float64Array.from(text.split(/\s+/), (each) => numberOf(each));
}

function otherLength(scan: number, label: string, found: number, count: number): FileError {
  const message = `scan ${scan}: "${shortened(label)}" has ${found} values for ${count} points of the signal`;
  return new FileError('LENGTHS_DIFFER', message);
}
