import type { DatasetRecords } from '../../src/domain/dataset.ts';
import {
  cell,
  claim,
  curve,
  datasetRecords,
  dftResult,
  idOf,
  ion,
  laboratory,
  locator,
  material,
  measuredMetric,
  measurement,
  mechanismModel,
  observation,
  quantity,
  source,
} from '../support/records.ts';

const hc = idOf('Material', 'hc');
const graphite = idOf('Material', 'graphite');

/** A dataset with records of every noun, statements of every form and conditions of every kind. */
export function fullDataset(): DatasetRecords {
  return datasetRecords({
    laboratories: [laboratory({ affiliations: ['Institute of Carbon', 'University'] })],
    sources: [
      source({
        laboratory: idOf('Laboratory', 'lab'),
        authors: ['Jane Doe', 'Jörg Müller'],
        doi: { value: '10.1039/D4EE06029F' },
        venue: { missing: 'NOT_APPLICABLE' },
      }),
    ],
    ions: [ion('Li'), ion('Na'), ion('K')],
    materials: [
      material({
        aliases: ['HC-1300', 'hard carbon'],
        precursor: { value: 'phenolic resin' },
        pyrolysisTemperature: { value: quantity('1300 °C', 'TEMPERATURE') },
        doping: { missing: 'NOT_MEASURED' },
        locators: [
          locator(),
          locator({ part: 'SUPPLEMENT', section: null, figure: 'S4', panel: 'b', table: 'S1', page: '7' }),
        ],
      }),
      material({ key: 'graphite' }),
    ],
    cells: [
      cell({
        label: { value: 'HC/Na' },
        upperCutoff: { value: quantity('2.5 V', 'POTENTIAL') },
        massBasis: 'ELECTRODE',
      }),
      cell({ key: 'hc-k', ion: 'K', lowerCutoff: { missing: 'NOT_MEASURED' } }),
    ],
    measurements: [
      measurement({
        cell: idOf('Cell', 'hc-na'),
        ion: 'Na',
        conditions: { mode: 'EX_SITU', cycle: 2, temperature: quantity('25 °C', 'TEMPERATURE') },
        settings: [
          { code: 'SCAN_RATE', value: { value: quantity('0.1 mV/s', 'SCAN_RATE') } },
          { code: 'LASER', value: { missing: 'NOT_APPLICABLE' } },
        ],
        shownIn: ['1a', '1b'],
        rawDataMissing: null,
        note: 'one run',
      }),
    ],
    measuredMetrics: [measuredMetric({ statement: idOf('Observation', 'capacity') })],
    curves: [
      curve({
        ion: 'Na',
        name: 'cycle 1',
        potentialReference: 'Na/Na+',
        facts: [{ name: 'Mass', value: '1.2 mg' }],
        warnings: [
          { code: 'TIME_RUNS_BACK', message: 'row 2', column: 'TEST_TIME s', count: 1, rows: [{ row: 2, line: 3 }] },
        ],
        repairs: [{ code: 'TIME_MONOTONIC', message: 'row 2', column: null, count: 1, rows: [{ row: 2, line: null }] }],
        shownIn: ['1a'],
        note: 'first cycle',
      }),
    ],
    observations: [
      observation({
        material: hc,
        ion: 'Na',
        cell: idOf('Cell', 'hc-na'),
        measurement: idOf('Measurement', 'cv'),
        technique: 'CV',
        conditions: {
          region: 'PLATEAU',
          process: 'PORE_FILLING',
          cycle: 1,
          cRate: quantity('0.1 C', 'C_RATE'),
          boundary: quantity('<0.1 V', 'POTENTIAL'),
        },
        cited: true,
        note: 'the text says ~300',
      }),
      observation({ key: 'absent', statement: { form: 'VALUE', value: { missing: 'BELOW_DETECTION' } } }),
      observation({
        key: 'trend',
        statement: { form: 'TREND', term: 'INCREASES', along: 'FILLING', comparedToRegion: 'HP' },
      }),
      observation({
        key: 'ordering',
        statement: {
          form: 'ORDERING',
          items: [{ ion: 'Li' }, { ion: 'K' }, { ion: 'Na' }],
          relations: ['ABOUT_EQUAL', 'MUCH_GREATER'],
        },
      }),
      observation({
        key: 'ordering-materials',
        statement: { form: 'ORDERING', items: [{ material: hc }, { material: graphite }], relations: ['GREATER'] },
      }),
      observation({
        key: 'ratio',
        ion: 'Na',
        statement: { form: 'RATIO', relation: 'MORE_BY', value: quantity('~25 %', 'SHARE'), to: { ion: 'K' } },
      }),
      observation({
        key: 'similar',
        statement: { form: 'RATIO', relation: 'SIMILAR', value: null, to: { label: 'graphite' } },
      }),
      observation({
        key: 'presence',
        quantity: null,
        statement: { form: 'PRESENCE', feature: 'EPR_SIGNAL', level: 'WEAK', count: 2 },
      }),
      observation({ key: 'role', quantity: null, statement: { form: 'ROLE', label: 'R2', role: 'SEI_RESISTANCE' } }),
      observation({
        key: 'definition',
        quantity: null,
        statement: {
          form: 'DEFINITION',
          kind: 'ALIAS',
          symbol: 'HC-1300',
          meaning: 'the carbon',
          quantity: null,
          process: null,
          region: null,
          material: hc,
        },
      }),
      observation({
        key: 'resolution',
        statement: { form: 'RESOLUTION', level: 'INSUFFICIENT', limit: quantity('0.01 mT', 'MAGNETIC_FIELD') },
      }),
      observation({ key: 'best', statement: { form: 'SUPERLATIVE', degree: 'BEST', scope: 'undoped carbons' } }),
      observation({
        key: 'caption',
        quantity: null,
        statement: {
          form: 'CAPTION',
          figure: '2',
          panel: 'a',
          shows: 'profiles',
          quantities: ['REVERSIBLE_CAPACITY'],
          ions: ['Li'],
        },
      }),
    ],
    dftResults: [
      dftResult({
        material: hc,
        site: { value: 'HT' },
        functional: { missing: 'NOT_APPLICABLE' },
        observations: [idOf('Observation', 'trend'), idOf('Observation', 'capacity')],
      }),
    ],
    mechanismModels: [
      mechanismModel({
        assignments: [
          { region: 'SLOPE', ion: null, processes: ['ADSORPTION', 'INTERCALATION'], exhaustive: true },
          { region: 'PLATEAU', ion: 'Na', processes: ['PORE_FILLING'], exhaustive: false },
        ],
      }),
    ],
    claims: [
      claim({
        material: hc,
        ion: 'Na',
        observations: [idOf('Observation', 'trend'), idOf('Observation', 'capacity')],
        dftResults: [idOf('DftResult', 'binding')],
      }),
      claim({
        key: 'order',
        assertion: { kind: 'CONTRIBUTION_ORDER', ascending: ['INTERCALATION', 'ADSORPTION'] },
        stance: 'DENIES',
        hedging: 'POSSIBLE',
        note: 'unsure',
      }),
      claim({ key: 'trend', assertion: { kind: 'TREND', quantity: 'D002', because: ['INTERCALATION'] }, cited: true }),
      claim({ key: 'model', assertion: { kind: 'MECHANISM_MODEL', model: idOf('MechanismModel', 'model') } }),
    ],
  });
}
