import { columnQuantities } from '../../../domain/columnQuantities.ts';
import type { FileWarning } from '../../../domain/curve.ts';
import { plainName } from '../../files/columnPlans.ts';
import { fileWarning } from '../../files/fileWarning.ts';
import { openUnit } from '../../files/openUnit.ts';
import { printedUnit } from '../../files/printedUnit.ts';
import { splitLabel } from '../../files/splitLabel.ts';
import type { ColumnPlan } from '../../files/textTable.ts';

/** Names that mean one thing whether a unit stands behind them or not, in English and German. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  TIME: ['time', 'elapsed time', 'zeit'],
  TEST_TIME: ['test time'],
  VOLTAGE: [
    'voltage',
    'potential',
    'open-circuit potential',
    'open circuit potential',
    'open-circuit voltage',
    'open circuit voltage',
    'spannung',
  ],
  CURRENT: ['current', 'strom'],
  SPECIFIC_CAPACITY: ['specific capacity', 'gravimetric capacity'],
  STOICHIOMETRY: ['stoichiometry'],
  CONCENTRATION: ['concentration'],
  // the second is how tables that come with PyBaMM spell it
  DIFFUSIVITY: ['diffusivity', 'difusivity', 'diffusion coefficient'],
  FREQUENCY: ['frequency'],
  TWO_THETA: ['2theta', '2-theta', 'two theta', '2θ'],
  RAMAN_SHIFT: ['raman shift'],
  BINDING_ENERGY: ['binding energy'],
  MAGNETIC_FIELD: ['magnetic field'],
  INTENSITY: ['intensity', 'counts'],
};

/** Short names, which mean something only if a unit of that kind stands behind them. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  TIME: ['t'],
  VOLTAGE: ['e', 'u', 'v', 'ewe', 'ocv', 'ocp'],
  CURRENT: ['i'],
  SPECIFIC_CAPACITY: ['capacity', 'q'],
  FREQUENCY: ['f', 'freq'],
  REAL_IMPEDANCE: ['re(z)', "z'", 'zre', 'zreal', 'z real', 'real impedance', 'real(z)'],
  IMAGINARY_IMPEDANCE: ['im(z)', "z''", 'z"', 'zim', 'zimag', 'z imag', 'imaginary impedance', 'imag(z)'],
  ABSOLUTE_IMPEDANCE: ['|z|', 'zmod', 'z'],
  PHASE: ['phase', 'phase(z)'],
};

/** Quantities that Nyquist and Bode plots show with the opposite sign: `-Z'' (ohm)`, `-Phase (deg)`. */
const TURNED: ReadonlySet<string> = new Set(['IMAGINARY_IMPEDANCE', 'PHASE']);

/** A hyphen or a minus before the name. */
const MINUS = /^\s*[-\u2212\u2013]\s*/;

/** Which electrode or phase of a model a parameter belongs to. */
const BELONGING = /^(?:negative|positive) (?:electrode|particle) /;

const byWord = byName(WORDS);
const bySign = byName(SIGNS);

function byName(names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names).flatMap(([code, list]) => list.map((name) => [plainName(name), code] as const)));
}

/** A head as a quantity, if its name is exactly one that is well known; else OTHER. */
function guessHead(label: string): ColumnPlan {
  const { name, unit: printed } = splitLabel(label);
  // typographers print primes, not apostrophes
  const plain = plainName(name)
    .replace(BELONGING, '')
    .replaceAll(/[\u2032\u2019]/g, "'");
  const word = byWord.get(plain);
  const turned = MINUS.test(plain) ? bySign.get(plain.replace(MINUS, '')) : undefined;
  const sign = turned !== undefined && TURNED.has(turned) ? turned : bySign.get(plain);
  const unit = (code: string) => unitIn(code, printed);
  if (word !== undefined && (printed === null || unit(word) !== null)) {
    return { quantity: word, label, unit: unit(word) };
  }
  if (sign !== undefined && printed !== null && unit(sign) !== null) {
    return { quantity: sign, label, unit: unit(sign) };
  }
  return { quantity: 'OTHER', label, unit: openUnit(label), holds: 'EITHER' };
}

function unitIn(code: string, printed: string | null): string | null {
  const { unitKind } = columnQuantities.get(code);
  if (unitKind === null) return null;
  // counts and arbitrary units are no unit
  if (unitKind === 'DIMENSIONLESS') return '1';
  return printedUnit(unitKind, printed ?? '')?.code ?? null;
}

/** Heads as quantities: a time beside a voltage or a current is that of a cell test. */
export function guessHeads(labels: readonly string[]): readonly ColumnPlan[] {
  const plans = labels.map(guessHead);
  const isCellTest = plans.some(({ quantity }) => quantity === 'VOLTAGE' || quantity === 'CURRENT');
  const hasTestTime = plans.some(({ quantity }) => quantity === 'TEST_TIME');
  return plans.map((plan) =>
    isCellTest && !hasTestTime && plan.quantity === 'TIME' ? { ...plan, quantity: 'TEST_TIME' } : plan,
  );
}

/** What is told of columns that have a quantity, but no unit, and of heads that turn the sign. */
export function headWarnings(plans: readonly ColumnPlan[]): readonly FileWarning[] {
  const bare = plans.filter(({ quantity, unit }) => unit === null && columnQuantities.find(quantity)?.unitKind);
  const turned = plans.filter(({ quantity, label }) => TURNED.has(quantity) && MINUS.test(label));
  return [
    ...bare.map(({ label }) =>
      fileWarning('UNIT_NOT_PRINTED', `"${label}" has no unit that is known; a mapping of the column can tell it`, {
        column: label,
      }),
    ),
    ...turned.map(({ label, quantity }) =>
      fileWarning(
        'SIGN_IN_HEAD',
        `"${label}" bears a minus in its head: its numbers were left as they are, so that the ${columnQuantities.get(quantity).name} has the opposite sign`,
        { column: label },
      ),
    ),
  ];
}
