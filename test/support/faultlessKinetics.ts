import type { EvidenceBase } from '../../src/domain/evidenceBase.ts';
import { evidenceBase, type Said } from './evidence.ts';
import { cell, claim, idOf, locator, quantity } from './records.ts';

const region = (code: string) => ({ region: code, cRate: '0.1 C' });
const at = (code: string) => ({ conditions: { region: code } });
const definition = { process: null, region: null, material: null } as const;
const capacity = { cell: 'hc-na', conditions: { cRate: '0.1 C', cycleClass: 'REVERSIBLE' } } as const;
const shows = { figure: '4', panel: 'd', shows: 'patterns of Na cells', quantities: ['D002'], ions: ['Na'] } as const;

/** Statements of a source that contradicts itself nowhere, by key. Na takes 165, 55 and 202 mAh/g in three windows. */
const statements: Readonly<Record<string, Said>> = {
  capacity: { value: '422 mAh/g', ...capacity },
  best: { statement: { form: 'SUPERLATIVE', degree: 'BEST', scope: 'hard carbons' }, ...capacity },
  'other-source': { value: '300 mAh/g', conditions: { cRate: '0.1 C' }, dataset: 'lee_2020_rice' },

  'hp-upper': { quantity: 'REGION_UPPER_POTENTIAL', value: '1.5 V', ...at('HP') },
  'hp-lower': { quantity: 'REGION_LOWER_POTENTIAL', value: '0.16 V', ...at('HP') },
  'ip-upper': { quantity: 'REGION_UPPER_POTENTIAL', value: '0.16 V', ...at('IP') },
  'ip-lower': { quantity: 'REGION_LOWER_POTENTIAL', value: '0.068 V', ...at('IP') },
  'lp-upper': { quantity: 'REGION_UPPER_POTENTIAL', value: '0.068 V', ...at('LP') },
  'lp-lower': { quantity: 'REGION_LOWER_POTENTIAL', value: '0.005 V', ...at('LP') },
  'hp-capacity': { quantity: 'REGION_CAPACITY', value: '165 mAh/g', cell: 'hc-na', conditions: region('HP') },
  'ip-capacity': { quantity: 'REGION_CAPACITY', value: '55 mAh/g', cell: 'hc-na', conditions: region('IP') },
  'lp-capacity': { quantity: 'REGION_CAPACITY', value: '202 mAh/g', cell: 'hc-na', conditions: region('LP') },

  // odds 1 and 3.17: the law has 3.16; at the mean of 0.316 mV/s f is 0.64, so b is 0.82
  'share-slow': { quantity: 'CAPACITIVE_SHARE', value: '50 %', conditions: { scanRate: '0.1 mV/s' } },
  'share-fast': { quantity: 'CAPACITIVE_SHARE', value: '76 %', conditions: { scanRate: '1.0 mV/s' } },
  'b-value': { quantity: 'B_VALUE', value: '0.81' },

  'rate-order': ordered('RATE_CAPABILITY'),
  'kinetics-order': ordered('KINETICS'),
  'kinetics-order-again': ordered('KINETICS'),
  'diffusion-falls': { quantity: 'DIFFUSION_COEFFICIENT', technique: 'GITT', trend: 'DECREASES', ...at('IP') },
  'diffusion-falls-more': {
    quantity: 'DIFFUSION_COEFFICIENT',
    technique: 'GITT',
    trend: 'DECREASES_SHARPLY',
    ...at('IP'),
  },
  formula: {
    quantity: null,
    statement: {
      form: 'DEFINITION',
      kind: 'EQUATION',
      symbol: 'D',
      meaning: '4/(pi tau) (n V/S)^2 (dEs/dEt)^2',
      quantity: 'DIFFUSION_COEFFICIENT',
      ...definition,
    },
  },

  spacing: { quantity: 'D002', value: '3.83 angstrom', technique: 'XRD', ion: null },
  'g-band': { quantity: 'G_BAND_WIDTH', technique: 'RAMAN', trend: 'INCREASES' },
  'g-band-limit': {
    quantity: 'G_BAND_POSITION',
    technique: 'RAMAN',
    statement: { form: 'RESOLUTION', level: 'INSUFFICIENT', limit: null },
  },
  caption: { quantity: null, statement: { form: 'CAPTION', ...shows } },
  'figure-in-text': { quantity: null, statement: { form: 'CAPTION', ...shows } },
};

/** Na before K. */
function ordered(code: 'RATE_CAPABILITY' | 'KINETICS'): Said {
  return {
    quantity: code,
    ion: null,
    statement: { form: 'ORDERING', items: [{ ion: 'Na' }, { ion: 'K' }], relations: ['GREATER'] },
  };
}

/** A source without faults in kinetics, windows, ranks, captions and definitions, with some statements changed. */
export function faultlessKinetics(changes: Readonly<Record<string, Partial<Said>>> = {}): EvidenceBase {
  const changed = Object.entries(statements).map(([key, statement]) => ({ key, ...statement, ...changes[key] }));
  const base = evidenceBase(changed, {
    cells: [
      cell({
        electrolyte: { value: '1 M NaPF6 in diglyme' },
        upperCutoff: { value: quantity('2.0 V', 'POTENTIAL') },
        lowerCutoff: { value: quantity('5 mV', 'POTENTIAL') },
        massBasis: 'ACTIVE_CARBON',
        oneC: { value: quantity('300 mA/g', 'SPECIFIC_CURRENT') },
      }),
    ],
    claims: [claim({ material: idOf('Material', 'hc'), ion: 'Na', observations: [idOf('Observation', 'g-band')] })],
  });
  const inCaption = locator({ part: 'CAPTION', figure: '4', panel: 'd' });
  return {
    ...base,
    observations: base.observations.map((each) =>
      each.id === idOf('Observation', 'caption') ? { ...each, locator: inCaption } : each,
    ),
  };
}
