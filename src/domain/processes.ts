import { type Entry, registry } from './registry.ts';

/** A storage or side process; `abbreviation` as the field writes it. */
export type Process = Entry & { readonly abbreviation: string | null };

export const processes = registry<Process>('process', [
  {
    code: 'ADSORPTION',
    abbreviation: 'AC',
    name: 'adsorption',
    description: 'Ions bind to surfaces, edges, defects or functional groups of the carbon.',
  },
  {
    code: 'INTERCALATION',
    abbreviation: 'IC',
    name: 'intercalation',
    description: 'Ions enter the space between graphitic layers; also called insertion.',
  },
  {
    code: 'PORE_FILLING',
    abbreviation: 'FC',
    name: 'pore filling',
    description: 'Ions or atoms fill closed pores or nanopores of the carbon; some sources write PFC or PC.',
  },
  {
    code: 'METALLIC_CLUSTERS',
    abbreviation: 'MC',
    name: 'formation of quasi-metallic clusters',
    description: 'Stored alkali metal forms clusters with metallic or nearly metallic electrons.',
  },
  {
    code: 'SEI_FORMATION',
    abbreviation: 'SEI',
    name: 'SEI formation',
    description: 'Electrolyte and surface groups are reduced and leave a solid electrolyte interphase.',
  },
  {
    code: 'PLATING',
    abbreviation: null,
    name: 'metal plating',
    description: 'Bulk alkali metal is deposited on the outer surface of the electrode.',
  },
  {
    code: 'INTERLAYER_EXPANSION',
    abbreviation: null,
    name: 'interlayer expansion',
    description: 'The distance between graphitic layers grows on insertion and shrinks back on extraction.',
  },
  {
    code: 'CAPACITIVE_CONTROL',
    abbreviation: null,
    name: 'capacitive control',
    description: 'The current is limited by a surface process and grows with the scan rate.',
  },
  {
    code: 'DIFFUSION_CONTROL',
    abbreviation: null,
    name: 'diffusion control',
    description: 'The current is limited by diffusion and grows with the root of the scan rate.',
  },
]);
