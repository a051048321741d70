import { FileError } from './fileError.ts';
import type { ReadCurve } from './reading.ts';

/** Curves beyond this are not listed in a message. */
const MOST_TOLD = 20;

/** The curve of a name, or of a number from 1. @throws {FileError} which lists the curves, if there is none */
export function curveNamed<Curve extends Pick<ReadCurve, 'name'>>(curves: readonly Curve[], wanted: string): Curve {
  const found = curves.find(({ name }, index) => name === wanted || String(index + 1) === wanted);
  if (found !== undefined) return found;
  throw new FileError('UNKNOWN_CURVE', `holds no curve "${wanted}": it holds ${curvesText(curves)}`);
}

/** `1 "cycle 1", 2 "cycle 2"`, for messages. */
export function curvesText(curves: readonly Pick<ReadCurve, 'name'>[]): string {
  const names = curves.map(({ name }, index) => (name === null ? `${index + 1}` : `${index + 1} "${name}"`));
  return `${names.slice(0, MOST_TOLD).join(', ')}${names.length > MOST_TOLD ? ' ...' : ''}`;
}
