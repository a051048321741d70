import { findUnit, type UnitKind } from '../../../domain/units.ts';
import type { Axis } from './axis.ts';

/** What a column holds and in which unit. */
type Held = { readonly quantity: string; readonly unit: string | null };

const OTHER: Held = { quantity: 'OTHER', unit: null };

/** Code of the technique that a DATA TYPE names; null if it is none of those that are known, such as infrared. */
export function techniqueOf(dataType: string): string | null {
  if (/raman/i.test(dataType)) return 'RAMAN';
  if (/\bnmr\b/i.test(dataType)) return 'NMR';
  if (/\b(?:epr|esr)\b/i.test(dataType)) return 'EPR';
  return /diffract/i.test(dataType) ? 'XRD' : null;
}

/** What the abscissa holds: 1/CM is a shift in Raman spectra, and the wavenumber of the light in optical ones. */
export function abscissaOf({ units }: Axis, dataType: string): Held {
  if (/^1\s*\/\s*cm$|^cm\^?-1$/i.test(units)) {
    if (/raman/i.test(dataType)) return { quantity: 'RAMAN_SHIFT', unit: 'cm-1' };
    return /infrared|\bir\b|ftir|uv|vis/i.test(dataType) ? { quantity: 'WAVENUMBER', unit: 'cm-1' } : OTHER;
  }
  if (/2[\s-]*theta/i.test(units)) return { quantity: 'TWO_THETA', unit: 'deg' };
  return within('TIME', 'TIME', units) ?? within('MAGNETIC_FIELD', 'MAGNETIC_FIELD', units) ?? OTHER;
}

/** What the ordinate holds. A transmittance that is called a percentage has no unit of its kind. */
export function ordinateOf({ units }: Axis): Held {
  if (/transmit/i.test(units)) return { quantity: 'TRANSMITTANCE', unit: /%|percent/i.test(units) ? null : '1' };
  if (/^absorbance(?: units)?$/i.test(units)) return { quantity: 'ABSORBANCE', unit: '1' };
  if (/^(?:arbitrary(?: units)?|a\.?u\.?|counts|.*intensity|.*abundance)$/i.test(units)) {
    return { quantity: 'INTENSITY', unit: '1' };
  }
  return within('COUNT_RATE', 'COUNT_RATE', units) ?? OTHER;
}

function within(quantity: string, kind: UnitKind, units: string): Held | undefined {
  const unit = units === '' ? undefined : (findUnit(kind, units) ?? findUnit(kind, units.toLowerCase()));
  return unit && { quantity, unit: unit.code };
}
