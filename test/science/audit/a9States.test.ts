import { expect, test } from '@jest/globals';
import { a9States } from '../../../src/science/audit/a9States.ts';
import { checks, evidenceBase, type Said, seedEvidence, severities } from '../../support/evidence.ts';
import { cell, measurement, quantity } from '../../support/records.ts';

const line = (conditions: Said['conditions'], parts: Said = {}): Said => ({
  quantity: 'EPR_ASYMMETRY',
  value: '1.28',
  technique: 'EPR',
  conditions: { ...conditions },
  ...parts,
});

/** Statements on a carbon whose capacity ends at 5 mV. */
function endingAt5mV(statements: readonly Said[]) {
  return evidenceBase([{ value: '300 mAh/g', cell: 'hc-na' }, ...statements], {
    cells: [cell({ lowerCutoff: { value: quantity('0.005 V', 'POTENTIAL') } })],
  });
}

test.each([
  ['5 mV', null],
  ['4.5 mV', null], // within 1 mV of the cut-off
  ['0.05 V', null],
  ['3.9 mV', 'WARNING'],
  ['0 V', 'WARNING'],
])('A9: evidence at %s for a capacity that ends at 5 mV: %s', (potential, severity) => {
  expect(severities(a9States, endingAt5mV([line({ potential })]))).toEqual([severity]);
});

test('A9 says how far the state lies outside, and how many statements fit', () => {
  const given = [line({ potential: '0 V' }), line({ potential: '5 mV' })];
  const [one] = checks(a9States, endingAt5mV(given));
  expect(one).toMatchObject({
    sentence:
      'Electron paramagnetic resonance with Na: it was taken at 0 V, below the 0.005 V at which the capacity ends; 1 other statement fits.',
    doubted: [],
  });
  const [two] = checks(a9States, endingAt5mV([...given, line({ potential: '10 mV' })]));
  expect(two?.sentence).toMatch(/; 2 other statements fit\.$/);
  const [none] = checks(a9States, endingAt5mV([line({ potential: '5 mV' })]));
  expect(none?.sentence).toBe(
    'Electron paramagnetic resonance with Na: its one statement is of the state of the capacity.',
  );
});

test('A9 warns of evidence from the first cycle', () => {
  expect(severities(a9States, endingAt5mV([line({ cycleClass: 'FIRST' })]))).toEqual(['WARNING']);
  expect(severities(a9States, endingAt5mV([line({ cycleClass: 'REVERSIBLE' })]))).toEqual([null]);
});

test('A9 warns of a state above the window', () => {
  const window: Said = { quantity: 'REGION_UPPER_POTENTIAL', value: '1.5 V', conditions: { region: 'FULL' } };
  expect(severities(a9States, endingAt5mV([window, line({ potential: '2.0 V' })]))).toEqual(['WARNING']);
});

const operando: Said = {
  quantity: 'CUTOFF_POTENTIAL',
  value: '5 mV',
  technique: 'XRD',
  conditions: { mode: 'OPERANDO', direction: 'INSERTION' },
};

test('A9 only notes what follows from the cut-off of another run', () => {
  const [check] = checks(a9States, [operando, line({ potential: '0 V' })]);
  expect(check).toMatchObject({
    severity: 'INFO',
    sentence:
      "Electron paramagnetic resonance with Na: it was taken at 0 V, below the 0.005 V at which the capacity ends (where another run ends; the capacity's own cut-off is not stated).",
  });
  expect(severities(a9States, [operando, line({ potential: '0 V' }), line({ cycleClass: 'FIRST' })])).toEqual([
    'WARNING',
  ]);
});

test('A9 says that nothing can be said where no cut-off is known', () => {
  const [check] = checks(a9States, [line({ potential: '0 V' })]);
  expect(check).toMatchObject({
    severity: 'INFO',
    sentence:
      'Electron paramagnetic resonance with Na: nothing says at which potential the capacity ends, so its state cannot be compared.',
  });
  expect(severities(a9States, [line({ cycleClass: 'REVERSIBLE' })])).toEqual([null]);
});

test('A9 has one check for each technique and ion', () => {
  const given = [
    line({ potential: '5 mV' }),
    line({ potential: '0 V' }, { technique: 'XPS' }),
    line({ potential: '0 V' }, { ion: 'K' }),
  ];
  const all = checks(a9States, endingAt5mV(given));
  expect(all.map(({ ion, severity }) => [ion, severity])).toEqual([
    ['Na', null],
    ['Na', 'WARNING'],
    ['K', 'INFO'],
  ]);
});

test.each<[string, Said]>([
  ['electrochemistry', line({ cycleClass: 'FIRST' }, { technique: 'GALVANOSTATIC_CYCLING' })],
  ['theory', line({ cycleClass: 'FIRST' }, { technique: 'DFT' })],
  ['no technique', { quantity: 'EPR_ASYMMETRY', value: '1.28', conditions: { potential: '0 V' } }],
  ['no state', line({ mode: 'EX_SITU' })],
  ['a setting', { ...operando, conditions: { ...operando.conditions, cycleClass: 'FIRST' } }],
  [
    'a caption',
    {
      quantity: null,
      technique: 'XRD',
      conditions: { cycleClass: 'FIRST' },
      statement: { form: 'CAPTION', figure: '4', panel: 'd', shows: 'patterns', quantities: [], ions: [] },
    },
  ],
])('A9 leaves alone %s', (_name, given) => {
  expect(severities(a9States, [given])).toEqual([]);
});

test('A9 takes the cut-off of the run of a capacity', () => {
  const base = evidenceBase([{ value: '300 mAh/g', measurement: 'gcd' }, line({ potential: '0 V' })], {
    measurements: [
      measurement({
        key: 'gcd',
        technique: 'GALVANOSTATIC_CYCLING',
        settings: [{ code: 'LOWER_CUTOFF', value: { value: quantity('0.01 V', 'POTENTIAL') } }],
      }),
    ],
  });
  expect(severities(a9States, base)).toEqual(['WARNING']);
});

test('A9 finds the states of the seed paper: XRD of the first cycle, EPR and XPS at 0 V, Raman as it should be', async () => {
  const all = checks(a9States, await seedEvidence());
  const technique = (sentence: string) => sentence.slice(0, sentence.indexOf(' with'));
  expect(all.map(({ ion, severity, sentence }) => [ion, technique(sentence), severity])).toEqual([
    ['Na', 'Electron paramagnetic resonance', 'INFO'],
    ['Na', 'Raman spectroscopy', null],
    ['Na', 'X-ray diffraction', 'WARNING'],
    ['Na', 'X-ray photoelectron spectroscopy', 'INFO'],
    ['Li', 'Electron paramagnetic resonance', 'INFO'],
    ['Li', 'Raman spectroscopy', null],
    ['Li', 'X-ray diffraction', 'WARNING'],
    ['K', 'Electron paramagnetic resonance', 'INFO'],
    ['K', 'Raman spectroscopy', null],
    ['K', 'X-ray diffraction', 'WARNING'],
    ['K', 'X-ray photoelectron spectroscopy', 'INFO'],
  ]);
});
