import { checkAngles } from './a3Angles.ts';
import { checkShifts, negligibleShift } from './a3Shifts.ts';
import type { AuditRule } from './auditRule.ts';
import { lines, lineTolerance } from './wavelengths.ts';

/** A3: angle, wavelength and spacing of the (002) reflection obey Bragg's law. */
export const a3Bragg: AuditRule = {
  code: 'A3',
  name: 'Bragg',
  description: 'The angle of a reflection, the wavelength and the spacing agree, and so do their changes.',
  question: "Do angle and spacing obey Bragg's law?",
  parameters: [...lines, lineTolerance, negligibleShift],
  check: (input) => [...checkAngles(input), ...checkShifts(input)],
};
