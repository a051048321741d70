import type { Technique } from './technique.ts';

export const gasSorption: Technique = {
  code: 'GAS_SORPTION',
  name: 'gas sorption',
  family: 'SORPTION',
  description: 'Isotherms; surface area and open pores.',
  settings: [{ code: 'TEMPERATURE', name: 'temperature', unitKind: 'TEMPERATURE' }],
};
