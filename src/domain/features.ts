import { type Entry, registry } from './registry.ts';

/** A feature of a measurement that is present or absent. */
export type Feature = Entry;

export const features = registry<Feature>('feature', [
  {
    code: 'POTENTIAL_PLATEAU',
    name: 'potential plateau',
    description: 'A stretch of nearly constant potential in a galvanostatic profile.',
  },
  {
    code: 'SLOPING_PROFILE',
    name: 'sloping profile',
    description: 'A steadily falling potential in a galvanostatic profile.',
  },
  {
    code: 'DIFFERENTIAL_CAPACITY_PEAK',
    name: 'differential-capacity peak',
    description: 'A resolvable maximum of |dQ/dV|.',
  },
  {
    code: 'EPR_SIGNAL',
    name: 'EPR signal',
    description: 'Any electron paramagnetic resonance line.',
  },
  {
    code: 'BROAD_EPR_LINE',
    name: 'broad EPR line',
    description: 'A broad symmetric (Lorentzian) line of localised or carbon electrons.',
  },
  {
    code: 'NARROW_EPR_LINE',
    name: 'narrow EPR line',
    description: 'A narrow line, often asymmetric (Dysonian), of conduction electrons.',
  },
  {
    code: 'METALLIC_SIGNAL',
    name: 'signal of metal',
    description: 'A spectral component that the source assigns to the metallic state.',
  },
  {
    code: 'METAL_AUGER_OR_PLASMON',
    name: "metal's Auger parameter or plasmon losses",
    description: 'XPS marks of the metal that do not rest on the core-level position alone.',
  },
  { code: 'KNIGHT_SHIFT', name: 'Knight shift', description: 'An NMR line shifted by conduction electrons.' },
  {
    code: 'SEI_COMPONENTS',
    name: 'SEI components',
    description: 'Carbonate, fluoride, alkoxide or like components in core-level spectra.',
  },
  { code: 'D_BAND', name: 'Raman D band', description: 'The defect-activated band near 1350 cm-1.' },
  { code: 'G_BAND', name: 'Raman G band', description: 'The in-plane stretching band near 1590 cm-1.' },
  { code: 'GRAPHITIC_DOMAINS', name: 'graphitic domains', description: 'Ordered, randomly dispersed layer stacks.' },
  { code: 'OXYGEN_DEFECTS', name: 'oxygen-rich defects', description: 'Oxygen functional groups on defects or edges.' },
  { code: 'ULTRAMICROPORES', name: 'ultramicropores', description: 'Pores below 0.7 nm.' },
  { code: 'SUPERMICROPORES', name: 'supermicropores', description: 'Pores of 0.7 to 2 nm.' },
  { code: 'MICROPORES', name: 'micropores', description: 'Pores below 2 nm.' },
  { code: 'MESOPORES', name: 'mesopores', description: 'Pores of 2 to 50 nm.' },
  { code: 'CLOSED_PORES', name: 'closed pores', description: 'Pores that a probe gas does not reach.' },
  {
    code: 'FAVOURABLE_BINDING',
    name: 'favourable binding',
    description: 'Binding whose energy has the favourable sign of its DFT result.',
  },
  { code: 'EIS_SEMICIRCLE', name: 'impedance semicircle', description: 'An arc of a Nyquist plot.' },
  {
    code: 'UNRESOLVED_RELAXATIONS',
    name: 'unresolved relaxations',
    description: 'Several relaxation processes that one arc does not separate.',
  },
  { code: 'WARBURG_LINE', name: 'Warburg line', description: 'A sloped low-frequency line of a Nyquist plot.' },
  { code: 'SAXS_PORE_CONTRAST', name: 'SAXS contrast of pores', description: 'Scattering at q of 0.3 to 0.6 1/A.' },
]);
