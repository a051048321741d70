import type { AppliedRepair, CurveColumn, FileWarning } from '../domain/curve.ts';
import { techniques } from '../domain/techniques/index.ts';

type Signs = {
  readonly columns: readonly Pick<CurveColumn, 'label' | 'quantity'>[];
  readonly warnings: readonly FileWarning[];
  readonly repairs: readonly AppliedRepair[];
};

type Needs = {
  readonly techniques: readonly string[];
  /** Quantities of which it needs one each. */
  readonly columns: readonly (readonly string[])[];
};

type SignFault = { readonly code: string; readonly message: string };

/** Why an analysis cannot be made of a curve as long as the signs of its numbers are not repaired; null if it can. */
export function signFault(curve: Signs, needs: Needs): SignFault | null {
  return unsignedCurrent(curve, needs) ?? turnedImpedance(curve, needs);
}

/** Of a cycler's record: without signs, charge and discharge would be one half cycle. */
function unsignedCurrent({ warnings, repairs }: Signs, { techniques: codes }: Needs): SignFault | null {
  const needsSigns = codes.some((code) => techniques.get(code).fromCycler);
  const isUnsigned = warnings.some(({ code }) => code === 'CURRENT_WITHOUT_SIGN');
  if (!needsSigns || !isUnsigned || repairs.some(({ code }) => code === 'SIGN_FROM_STATE')) return null;
  return {
    code: 'CURRENT_WITHOUT_SIGN',
    message: 'the current has no sign, by which half cycles are told apart: repair it first (sign-from-state)',
  };
}

/** Of a spectrum: with -Im(Z) for Im(Z), capacitances would be inductances. */
function turnedImpedance({ columns, warnings, repairs }: Signs, needs: Needs): SignFault | null {
  const imaginary = columns.find(({ quantity }) => quantity === 'IMAGINARY_IMPEDANCE');
  const isNeeded = needs.columns.flat().includes('IMAGINARY_IMPEDANCE');
  const isTurned = warnings.some(({ code, column }) => code === 'SIGN_IN_HEAD' && column === imaginary?.label);
  if (!isNeeded || !isTurned || repairs.some(({ code }) => code === 'SIGN_FROM_HEAD')) return null;
  return {
    code: 'SIGN_IN_HEAD',
    message: `the imaginary impedance has the opposite sign, as its head "${imaginary?.label}" says: repair it first (sign-from-head)`,
  };
}
