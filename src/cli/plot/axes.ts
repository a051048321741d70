import type { PictureAxis } from '../../domain/analysis.ts';
import type { AxisRange } from './axisRange.ts';
import { printable } from './printable.ts';
import { AXIS_SIZE, FONT, INK, PALE, TEXT_SIZE } from './style.ts';
import { exponentOf, powerOfTen, tickText } from './tickText.ts';

/** Between a tick's end and its text, and between the axis and its label, in px. */
const TICK_GAP = 6;
const LABEL_GAP = { X: 34, Y: 58 };

/** An axis as ECharts takes it, with just the ticks of its range. Its numbers are multiples of the axis' own unit. */
export function axisOption(axis: PictureAxis, name: 'X' | 'Y', range: AxisRange) {
  return {
    ...scaleOption(axis, range),
    name: labelOf(axis, range),
    nameLocation: 'middle' as const,
    nameGap: LABEL_GAP[name],
    // ECharts takes raised digits for wide ones
    nameMoveOverlap: axis.scale !== 'LOGARITHMIC',
    nameTextStyle: { fontFamily: FONT, fontSize: AXIS_SIZE, color: INK },
    inverse: axis.reversed ?? false,
    axisLine: { show: true, onZero: false, lineStyle: { color: INK } },
    axisTick: { show: true, length: 5, lineStyle: { color: INK } },
    splitLine: { show: true, showMinLine: false, showMaxLine: false, lineStyle: { color: PALE } },
  };
}

/** `capacity (mAh/g)`; `diffusivity (10⁻¹⁵ m2/s)` where ticks are printed as multiples. */
function labelOf(axis: PictureAxis, range: AxisRange): string {
  const exponent = exponentOf(axis, range);
  const unit = [exponent === 0 ? '' : powerOfTen(exponent), axis.unit ?? ''].filter((each) => each !== '').join(' ');
  return printable(unit === '' ? axis.label : `${axis.label} (${unit})`);
}

function scaleOption(axis: PictureAxis, range: AxisRange) {
  const { from, to, step } = range;
  const text = { fontFamily: FONT, fontSize: TEXT_SIZE, color: INK, margin: 5 + TICK_GAP, hideOverlap: false };
  if (axis.scale === 'LOGARITHMIC') {
    return {
      type: 'log' as const,
      logBase: 10,
      min: 10 ** from,
      max: 10 ** to,
      interval: step,
      axisLabel: { ...text, formatter: (value: number) => powerOfTen(Math.round(Math.log10(value))) },
      minorTick: { show: step === 1, splitNumber: 9, length: 3 },
    };
  }
  const unit = 10 ** exponentOf(axis, range);
  return {
    type: 'value' as const,
    min: from / unit,
    max: to / unit,
    interval: step / unit,
    axisLabel: { ...text, formatter: (value: number) => tickText(value, step / unit) },
  };
}
