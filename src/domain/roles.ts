import { type Entry, registry } from './registry.ts';

/** A role that a labelled element plays. */
export type Role = Entry;

export const roles = registry<Role>('role', [
  { code: 'SOLUTION_RESISTANCE', name: 'solution resistance', description: 'Ohmic resistance of the electrolyte.' },
  { code: 'SEI_RESISTANCE', name: 'SEI resistance', description: 'Resistance of the solid electrolyte interphase.' },
  {
    code: 'CHARGE_TRANSFER_RESISTANCE',
    name: 'charge-transfer resistance',
    description: 'Resistance of the electrode reaction.',
  },
  {
    code: 'CONSTANT_PHASE_ELEMENT',
    name: 'constant-phase element',
    description: 'Depressed capacitance in parallel with a resistance.',
  },
  { code: 'WARBURG_ELEMENT', name: 'Warburg element', description: 'Impedance of diffusion.' },
  { code: 'SLOPING_STAGE', name: 'stage of the slope', description: 'Patterns or points recorded in the slope.' },
  { code: 'LOW_POTENTIAL_STAGE', name: 'low-potential stage', description: 'Patterns or points at low potential.' },
  { code: 'EXTRACTION_STAGE', name: 'extraction stage', description: 'Patterns or points recorded on extraction.' },
]);
