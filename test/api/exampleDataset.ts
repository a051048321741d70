import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { ionSymbols } from '../../src/domain/ion.ts';
import type { Observation } from '../../src/domain/observation.ts';
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
  measurement,
  mechanismModel,
  observation,
  quantity,
  source,
} from '../support/records.ts';

type Subject = Pick<Observation, 'material' | 'ion' | 'cell' | 'measurement' | 'technique'>;

/**
 * A dataset that uses every type of the contract: each form of statement, each kind of claim, each kind of reference.
 *
 * @param dataset its key; slugs begin with it, so that several such datasets fit into one base
 * @param values how many further value statements it has, each with all references and a claim that cites it
 * @param withIons false where another dataset of the base describes the ions
 */
export function exampleDataset(dataset: string, { values = 0, withIons = true } = {}): DatasetRecords {
  const carbon = idOf('Material', `${dataset}_mshc`, dataset);
  const subject: Subject = {
    material: carbon,
    ion: 'Na',
    cell: idOf('Cell', 'na', dataset),
    measurement: idOf('Measurement', 'gcd', dataset),
    technique: 'GALVANOSTATIC_CYCLING',
  };
  const further = Array.from({ length: values }, (_, index) => `v${String(index).padStart(4, '0')}`);
  return datasetRecords({
    key: dataset,
    laboratories: [laboratory({ dataset, affiliations: ['University'] })],
    sources: [
      source({ dataset, doi: { value: `10.1000/${dataset}` }, laboratory: idOf('Laboratory', 'lab', dataset) }),
    ],
    ions: withIons ? ionsOf(dataset) : [],
    materials: [
      material({
        key: `${dataset}_mshc`,
        dataset,
        aliases: ['MSHC'],
        pyrolysisTemperature: { value: quantity('1400 degC', 'TEMPERATURE') },
        morphology: { value: 'spheres' },
        doping: { missing: 'NOT_APPLICABLE' },
      }),
    ],
    cells: [
      cell({
        key: 'na',
        dataset,
        material: carbon,
        label: { value: 'MSHC/Na' },
        lowerCutoff: { value: quantity('5 mV', 'POTENTIAL') },
      }),
    ],
    measurements: measurementsOf(dataset, subject),
    curves: [curveOf(dataset, subject)],
    observations: [
      ...statementsOf(dataset, subject),
      ...['value', ...further].map((key) => valueStatement(dataset, key, subject)),
    ],
    dftResults: [
      dftResult({
        key: 'tube',
        dataset,
        material: carbon,
        site: { value: 'HT' },
        observations: [idOf('Observation', 'value', dataset)],
      }),
    ],
    mechanismModels: [
      mechanismModel({
        key: 'filling',
        dataset,
        assignments: [
          { region: 'SLOPE', ion: null, processes: ['ADSORPTION'], exhaustive: true },
          { region: 'PLATEAU', ion: 'Na', processes: ['INTERCALATION', 'PORE_FILLING'], exhaustive: false },
        ],
      }),
    ],
    claims: [
      ...claimsOf(dataset, carbon),
      ...further.map((key) =>
        claim({
          key: `on-${key}`,
          dataset,
          material: carbon,
          ion: 'Na',
          observations: [idOf('Observation', key, dataset)],
        }),
      ),
    ],
  });
}

function ionsOf(dataset: string) {
  const masses = { Li: '6.94 g/mol', Na: '22.990 g/mol', K: '39.098 g/mol' };
  const densities = { Li: '0.534 g/cm3', Na: '0.968 g/cm3', K: '0.862 g/cm3' };
  return ionSymbols.map((symbol) =>
    ion(symbol, {
      dataset,
      molarMass: quantity(masses[symbol], 'MOLAR_MASS'),
      metalDensity: quantity(densities[symbol], 'DENSITY'),
    }),
  );
}

/** A curve in two files, with a fact, a warning and a repair. */
function curveOf(dataset: string, { material: of, measurement: on, technique }: Subject) {
  const rows = [{ row: 2, line: 3 }];
  const made = curve({
    key: 'curve',
    dataset,
    material: of ?? '',
    measurement: on ?? '',
    technique: technique ?? 'CV',
  });
  return {
    ...made,
    companions: [{ ...made.file, name: 'curve.par' }],
    facts: [{ name: 'Mass', value: '1.2 mg' }],
    warnings: [{ code: 'TIME_RUNS_BACK', message: 'row 2', column: 'TEST_TIME s', count: 1, rows }],
    repairs: [{ code: 'TIME_MONOTONIC', message: 'row 2', column: null, count: 1, rows }],
  };
}

function measurementsOf(dataset: string, { material: of, cell: on }: Subject) {
  const at = { dataset, material: of ?? '' };
  return [
    measurement({
      ...at,
      key: 'gcd',
      technique: 'GALVANOSTATIC_CYCLING',
      cell: on,
      ion: 'Na',
      conditions: { temperature: quantity('25 degC', 'TEMPERATURE'), direction: 'INSERTION' },
      shownIn: ['1a'],
    }),
    measurement({
      ...at,
      key: 'raman',
      technique: 'RAMAN',
      settings: [
        { code: 'LASER_WAVELENGTH', value: { value: quantity('532 nm', 'LENGTH') } },
        { code: 'RESOLUTION', value: { missing: 'NOT_REPORTED' } },
      ],
      rawDataMissing: null,
    }),
  ];
}

function valueStatement(dataset: string, key: string, subject: Subject): Observation {
  return observation({
    key,
    dataset,
    ...subject,
    quantity: 'PLATEAU_CAPACITY',
    statement: { form: 'VALUE', value: { value: quantity('~202 mAh g-1') } },
    conditions: { region: 'PLATEAU', process: 'PORE_FILLING', cycle: 2, potential: quantity('0.1 V', 'POTENTIAL') },
    locator: locator({ dataset, figure: '2' }),
  });
}

/** One statement of each form, and of each shape where a form has several. */
function statementsOf(dataset: string, subject: Subject): readonly Observation[] {
  const carbon = subject.material ?? '';
  const about = { dataset, quantity: 'PLATEAU_CAPACITY' };
  const other = { dataset, quantity: null };
  return [
    observation({
      ...about,
      ...subject,
      key: 'missing',
      statement: { form: 'VALUE', value: { missing: 'BELOW_DETECTION' } },
    }),
    observation({
      ...about,
      key: 'trend',
      statement: { form: 'TREND', term: 'DECREASES', along: 'CYCLE', comparedToRegion: 'HP' },
    }),
    observation({
      ...about,
      key: 'ordering',
      statement: { form: 'ORDERING', items: [{ ion: 'Li' }, { ion: 'Na' }], relations: ['MUCH_GREATER'] },
    }),
    observation({
      ...about,
      key: 'ranking',
      statement: {
        form: 'ORDERING',
        items: [
          { material: carbon },
          { process: 'ADSORPTION' },
          { region: 'LP' },
          { motif: 'MICROPORE' },
          { label: 'R2' },
        ],
        relations: ['LESS', 'LESS', 'LESS', 'LESS'],
      },
    }),
    observation({
      ...about,
      key: 'ratio',
      statement: { form: 'RATIO', relation: 'TIMES', value: quantity('2', 'DIMENSIONLESS'), to: { ion: 'K' } },
    }),
    observation({
      ...about,
      key: 'similar',
      statement: { form: 'RATIO', relation: 'SIMILAR', value: null, to: { material: carbon } },
    }),
    observation({
      ...about,
      key: 'unlike',
      statement: { form: 'RATIO', relation: 'LESS_BY', value: null, to: { label: 'graphite' } },
    }),
    observation({
      ...other,
      key: 'presence',
      statement: { form: 'PRESENCE', feature: 'NARROW_EPR_LINE', level: 'ABSENT', count: null },
    }),
    observation({ ...other, key: 'role', statement: { form: 'ROLE', label: 'R2', role: 'SEI_RESISTANCE' } }),
    observation({
      ...other,
      key: 'definition',
      statement: {
        form: 'DEFINITION',
        kind: 'SYMBOL',
        symbol: 'PC',
        meaning: 'plateau capacity of the carbon',
        quantity: 'PLATEAU_CAPACITY',
        process: 'PORE_FILLING',
        region: 'PLATEAU',
        material: carbon,
      },
    }),
    observation({
      dataset,
      key: 'resolution',
      quantity: 'D002',
      statement: { form: 'RESOLUTION', level: 'INSUFFICIENT', limit: quantity('3.83 angstrom', 'LENGTH') },
    }),
    observation({ ...about, key: 'superlative', statement: { form: 'SUPERLATIVE', degree: 'BEST', scope: null } }),
    observation({
      ...other,
      key: 'caption',
      statement: {
        form: 'CAPTION',
        figure: '2',
        panel: 'a',
        shows: 'potential profiles',
        quantities: ['PLATEAU_CAPACITY'],
        ions: ['Li', 'Na'],
      },
    }),
  ];
}

/** One claim of each kind. */
function claimsOf(dataset: string, carbon: string) {
  const about = { dataset, material: carbon, ion: 'Na', dftResults: [idOf('DftResult', 'tube', dataset)] } as const;
  return [
    claim({ ...about, key: 'process', observations: [idOf('Observation', 'value', dataset)] }),
    claim({
      ...about,
      key: 'order',
      assertion: { kind: 'CONTRIBUTION_ORDER', ascending: ['INTERCALATION', 'ADSORPTION', 'PORE_FILLING'] },
    }),
    claim({
      ...about,
      key: 'trend',
      assertion: { kind: 'TREND', quantity: 'PLATEAU_CAPACITY', because: ['PORE_FILLING'] },
    }),
    claim({
      ...about,
      key: 'model',
      assertion: { kind: 'MECHANISM_MODEL', model: idOf('MechanismModel', 'filling', dataset) },
    }),
  ];
}
