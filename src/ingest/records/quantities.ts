import type { QuantityInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { impossibility } from '../../domain/possibleValues.ts';
import {
  type ApproximationRule,
  parseQuantity,
  type Quantity,
  type QuantityProblemCode,
  type QuantityReading,
} from '../../domain/quantity.ts';
import type { QuantityKind } from '../../domain/quantityKinds.ts';
import { notReported, type Reported } from '../../domain/reported.ts';
import type { UnitKind } from '../../domain/units.ts';
import { saysNoValue } from './noValue.ts';
import { exactlyOne, type Report } from './report.ts';

/** What a quantity is read as, and where it stands. */
export type QuantityPlace = {
  readonly kind: UnitKind;
  readonly rule: ApproximationRule;
  readonly path: Path;
  readonly report: Report;
  /** What it is a value of; a condition or a setting is none. */
  readonly about?: QuantityKind;
  /** False where the whole is left out instead. */
  readonly mayBeMissing?: boolean;
};

/** The code of a text that says that there is no value. */
export const NO_VALUE = 'NO_VALUE';

/** Faults of what stands beside the text; all others are faults of the text. */
const BESIDE: readonly QuantityProblemCode[] = ['BOUNDS_CONFLICT', 'BOUNDS_REVERSED', 'BOUND_INVALID', 'N_INVALID'];

/** A quantity or the reason why there is none; left out means not reported. */
export function readReported(
  input: QuantityInput | null | undefined,
  { kind, rule, path, report, about, mayBeMissing = true }: QuantityPlace,
): Reported<Quantity> {
  if (!input) return notReported;
  const field = exactlyOne(input, { names: ['reported', 'missing'], path, report });
  if (field === 'missing') refuseDetails(input, path, report);
  if (field === undefined || !input.reported) return { missing: input.missing ?? 'NOT_REPORTED' };
  if (saysNoValue(input.reported)) {
    const advice = mayBeMissing
      ? 'write { missing: NOT_REPORTED } in place of it ("hckb codes" lists each "missing reason")'
      : 'leave the field out';
    const message = `"${input.reported}" says that there is no value: ${advice}`;
    report([...path, 'reported'], { code: NO_VALUE, message });
    return notReported;
  }
  const reading = readingOf({ ...input, reported: input.reported }, path, report);
  const result = parseQuantity(reading, kind, rule);
  if (result.ok) {
    const message = impossibility(result.quantity, about);
    if (message !== undefined) report([...path, 'reported'], { code: 'IMPOSSIBLE_VALUE', message });
    return { value: result.quantity };
  }
  for (const { code, message } of result.problems) {
    report(BESIDE.includes(code) ? path : [...path, 'reported'], { code, message });
  }
  return notReported;
}

/** A quantity where a reason why there is none has no meaning: the whole is left out instead. Undefined if faulty. */
export function readQuantity(input: QuantityInput, place: QuantityPlace): Quantity | undefined {
  const reported = readReported(input, { ...place, mayBeMissing: false });
  if ('value' in reported) return reported.value;
  if (input.missing) {
    const message = 'cannot be missing for a reason here: give the text as printed, or leave the field out';
    place.report([...place.path, 'missing'], { code: 'MISSING_NOT_ALLOWED', message });
  }
  return undefined;
}

function refuseDetails(input: QuantityInput, path: Path, report: Report): void {
  const details = Object.entries(input).filter(([name, value]) => name !== 'missing' && (value ?? null) !== null);
  for (const [name] of details) {
    report([...path, name], {
      code: 'NO_QUANTITY',
      message: 'says something of a quantity that is missing: leave it out',
    });
  }
}

function readingOf(input: QuantityInput & { readonly reported: string }, path: Path, report: Report): QuantityReading {
  const { missing: _, interval, ...given } = input;
  const details = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const stated = { ...details, reported: input.reported };
  switch (interval) {
    case 'SD':
    case 'SE':
    case 'CI95':
    case 'STATED':
      return { ...stated, interval };
    case 'ROUNDING':
    case 'APPROXIMATION':
    case 'SETTING': {
      const message = `${interval} follows from the other fields: SD, SE, CI95 and STATED are legal`;
      report([...path, 'interval'], { code: 'INTERVAL_NOT_STATED', message });
      return stated;
    }
    default:
      return stated;
  }
}
