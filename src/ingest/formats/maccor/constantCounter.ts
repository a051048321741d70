import type { CurveColumn, FileWarning } from '../../../domain/curve.ts';
import { columnOf } from '../../files/columnOf.ts';
import { plainName } from '../../files/columnPlans.ts';
import { fileWarning } from '../../files/fileWarning.ts';

/** Tells where `Cycle P`, by which many count cycles, stays at one value in all charges and discharges. */
export function constantCounter(columns: readonly CurveColumn[]): readonly FileWarning[] {
  const loops = columns.find(({ label }) => plainName(label) === 'cycle p');
  const cycles = columnOf(columns, 'CYCLE_COUNT');
  if (loops === undefined || cycles === undefined || loops.words !== null) return [];
  const state = columnOf(columns, 'STATE');
  const isActive = (index: number) =>
    state === undefined || /^[CD]/i.test(state.words?.[state.values[index] ?? -1] ?? '');
  const valuesOf = ({ values }: CurveColumn) => [
    ...new Set(values.filter((value, index) => isActive(index) && !Number.isNaN(value))),
  ];
  const [constant, ...others] = valuesOf(loops);
  const counted = valuesOf(cycles);
  if (constant === undefined || others.length > 0 || counted.length < 2) return [];
  const message = `"${loops.label}" is ${constant} in all charges and discharges, while "${cycles.label}" takes ${counted.length} values: cycles are counted by "${cycles.label}"`;
  return [fileWarning('CONSTANT_COUNTER', message, { column: loops.label })];
}
