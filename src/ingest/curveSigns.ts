import type { AppliedRepair, FileWarning } from '../domain/curve.ts';
import { techniques } from '../domain/techniques/index.ts';

type Signs = { readonly warnings: readonly FileWarning[]; readonly repairs: readonly AppliedRepair[] };

/**
 * Why an analysis of a cycler's record cannot be made of a curve: its current has no sign, so that charge and discharge would be
 * one half cycle. Null if it can.
 */
export function unsignedCurrent(
  { warnings, repairs }: Signs,
  { techniques: codes }: { readonly techniques: readonly string[] },
): { readonly code: string; readonly message: string } | null {
  const needsSigns = codes.some((code) => techniques.get(code).fromCycler);
  const isUnsigned = warnings.some(({ code }) => code === 'CURRENT_WITHOUT_SIGN');
  if (!needsSigns || !isUnsigned || repairs.some(({ code }) => code === 'SIGN_FROM_STATE')) return null;
  return {
    code: 'CURRENT_WITHOUT_SIGN',
    message: 'the current has no sign, by which half cycles are told apart: repair it first (sign-from-state)',
  };
}
