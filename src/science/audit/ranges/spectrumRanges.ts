import type { Fact } from '../../facts/fact.ts';
import type { AcceptedRange } from './acceptedRange.ts';

const bindingEnergies = 'general knowledge: tables of binding energies, with 0.5 eV for compounds and charge reference';

/** Ranges of spectroscopy. */
export const spectrumRanges: readonly AcceptedRange[] = [
  {
    name: 'gFactor',
    quantities: ['EPR_G_FACTOR'],
    what: 'the g factor of carbons and of alkali metals',
    from: 1.99,
    to: 2.01,
    unit: '1',
    source: 'general knowledge: free electron 2.0023, metal of Li 2.0023, of Na 2.0015, of K about 2.000',
    severity: 'WARNING',
  },
  {
    name: 'intensityRatio',
    quantities: ['ID_IG'],
    what: 'ID/IG of hard carbons',
    from: 0.2,
    to: 4,
    unit: '1',
    source: 'literature table of Targeted-Screened-Hard-Carbon: 0.2 to 4.0, heights and areas mixed',
    severity: 'WARNING',
  },
  {
    name: 'gBand',
    quantities: ['G_BAND_POSITION'],
    what: 'the G band of disordered carbons',
    from: 1560,
    to: 1620,
    unit: 'cm-1',
    source: 'general knowledge',
    severity: 'WARNING',
  },
  {
    name: 'dBand',
    quantities: ['D_BAND_POSITION'],
    what: 'the D band of disordered carbons with visible lasers',
    from: 1290,
    to: 1370,
    unit: 'cm-1',
    source: 'general knowledge',
    severity: 'WARNING',
  },
  {
    name: 'sodium1s',
    quantities: ['XPS_BINDING_ENERGY'],
    what: 'Na 1s of compounds',
    from: 1070.8,
    to: 1071.7,
    unit: 'eV',
    source:
      'Thermo Fisher and HarwellXPS tables of sodium: 1071 to 1071.5 eV; 0.2 eV more to either side for the charge ' +
      'reference: general knowledge',
    severity: 'WARNING',
    applies: (fact) => isLine(fact, 'Na 1s') && !isMetal(fact),
  },
  {
    name: 'sodiumMetal1s',
    quantities: ['XPS_BINDING_ENERGY'],
    what: 'Na 1s of the metal',
    from: 1071.2,
    to: 1072.2,
    unit: 'eV',
    source: 'general knowledge: about 1071.7 eV, with 0.5 eV to either side',
    severity: 'WARNING',
    applies: (fact) => isLine(fact, 'Na 1s') && isMetal(fact),
  },
  {
    name: 'potassium2p3',
    quantities: ['XPS_BINDING_ENERGY'],
    what: 'K 2p3/2 of compounds',
    from: 292,
    to: 294,
    unit: 'eV',
    source: bindingEnergies,
    severity: 'WARNING',
    applies: (fact) => isLine(fact, 'K 2p3/2') && !isMetal(fact),
  },
  {
    name: 'potassium2p1',
    quantities: ['XPS_BINDING_ENERGY'],
    what: 'K 2p1/2 of compounds',
    from: 294.8,
    to: 296.8,
    unit: 'eV',
    source: bindingEnergies,
    severity: 'WARNING',
    applies: (fact) => isLine(fact, 'K 2p1/2') && !isMetal(fact),
  },
  {
    name: 'potassiumDoublet',
    quantities: ['XPS_DOUBLET_SEPARATION'],
    what: 'the separation of the K 2p doublet',
    from: 2.6,
    to: 3,
    unit: 'eV',
    source: 'general knowledge: 2.8 eV',
    severity: 'WARNING',
    applies: (fact) => isLine(fact, 'K 2p'),
  },
];

function isLine({ observation: { conditions } }: Fact, line: string): boolean {
  return conditions.line === line;
}

function isMetal({ observation: { conditions } }: Fact): boolean {
  return conditions.chemicalState === 'METALLIC';
}
