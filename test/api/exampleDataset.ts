import type { Claim } from '../../src/domain/claim.ts';
import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { datasetId, globalId, ionId, type NodeType } from '../../src/domain/globalId.ts';
import { type Ion, ionSymbols } from '../../src/domain/ion.ts';
import type { Locator } from '../../src/domain/locator.ts';
import type { Observation, Statement } from '../../src/domain/observation.ts';
import { proposition } from '../../src/domain/proposition.ts';
import { parseQuantity, type Quantity } from '../../src/domain/quantity.ts';
import { notReported } from '../../src/domain/reported.ts';
import type { UnitKind } from '../../src/domain/units.ts';

export function quantity(reported: string, kind: UnitKind): Quantity {
  const result = parseQuantity({ reported }, kind, 'LAST_DIGIT');
  if (!result.ok) throw new RangeError(result.problems.map(({ message }) => message).join('; '));
  return result.quantity;
}

/**
 * A dataset that uses every type of the contract: each form of statement, each kind of claim, each kind of reference.
 *
 * @param key its key; slugs begin with it, so that several such datasets fit into one base
 * @param values how many further value statements it has, each with all references and a claim that cites it
 * @param withIons false where another dataset of the base describes the ions
 */
export function exampleDataset(key: string, { values = 0, withIons = true } = {}): DatasetRecords {
  const id = (type: NodeType, record: string) => globalId(type, key, record);
  const dataset = datasetId(key);
  const locator: Locator = {
    source: id('Source', `${key}_paper`),
    part: 'TEXT',
    section: 'Results',
    paragraph: 1,
    sentence: 2,
    figure: '2',
    panel: null,
    table: null,
    page: null,
    method: 'READ_FROM_TEXT',
    curator: 'A. Curator',
  };
  const capacity = quantity('~202 mAh g-1', 'SPECIFIC_CAPACITY');
  const length = quantity('3.83 angstrom', 'LENGTH');
  const [material, cell, measurement] = [id('Material', `${key}_mshc`), id('Cell', 'na'), id('Measurement', 'gcd')];

  const observation = (record: string, statement: Statement, rest: Partial<Observation> = {}): Observation => ({
    id: id('Observation', record),
    dataset,
    source: locator.source,
    quantity: null,
    statement,
    material: null,
    ion: null,
    cell: null,
    measurement: null,
    technique: null,
    conditions: {},
    locator,
    cited: false,
    note: null,
    ...rest,
  });
  const subject = { material, ion: 'Na', cell, measurement, technique: 'GALVANOSTATIC_CYCLING' } as const;
  const value = (record: string): Observation =>
    observation(
      record,
      { form: 'VALUE', value: { value: capacity } },
      {
        ...subject,
        quantity: 'PLATEAU_CAPACITY',
        conditions: { region: 'PLATEAU', process: 'PORE_FILLING', cycle: 2, potential: quantity('0.1 V', 'POTENTIAL') },
      },
    );
  const about = { quantity: 'PLATEAU_CAPACITY' } as const;
  const observations: readonly Observation[] = [
    value('value'),
    observation('missing', { form: 'VALUE', value: { missing: 'BELOW_DETECTION' } }, { ...about, ...subject }),
    observation('trend', { form: 'TREND', term: 'DECREASES', along: 'CYCLE', comparedToRegion: 'HP' }, about),
    observation(
      'ordering',
      {
        form: 'ORDERING',
        items: [{ ion: 'Li' }, { ion: 'K' }, { ion: 'Na' }],
        relations: ['ABOUT_EQUAL', 'MUCH_GREATER'],
      },
      about,
    ),
    observation(
      'ranking',
      {
        form: 'ORDERING',
        items: [{ material }, { process: 'ADSORPTION' }, { region: 'LP' }, { motif: 'MICROPORE' }, { label: 'R2' }],
        relations: ['LESS', 'LESS', 'LESS', 'LESS'],
      },
      about,
    ),
    observation(
      'ratio',
      { form: 'RATIO', relation: 'TIMES', value: quantity('2', 'DIMENSIONLESS'), to: { ion: 'K' } },
      about,
    ),
    observation('similar', { form: 'RATIO', relation: 'SIMILAR', value: null, to: { material } }, about),
    observation('unlike', { form: 'RATIO', relation: 'LESS_BY', value: null, to: { label: 'graphite' } }, about),
    observation('presence', { form: 'PRESENCE', feature: 'NARROW_EPR_LINE', level: 'ABSENT', count: null }),
    observation('role', { form: 'ROLE', label: 'R2', role: 'SEI_RESISTANCE' }),
    observation('definition', {
      form: 'DEFINITION',
      kind: 'SYMBOL',
      symbol: 'PC',
      meaning: 'plateau capacity of the carbon',
      quantity: 'PLATEAU_CAPACITY',
      process: 'PORE_FILLING',
      region: 'PLATEAU',
      material,
    }),
    observation('resolution', { form: 'RESOLUTION', level: 'INSUFFICIENT', limit: length }, { quantity: 'D002' }),
    observation('superlative', { form: 'SUPERLATIVE', degree: 'BEST', scope: null }, about),
    observation('caption', {
      form: 'CAPTION',
      figure: '2',
      panel: 'a',
      shows: 'potential profiles',
      quantities: ['PLATEAU_CAPACITY'],
      ions: ['Li', 'Na'],
    }),
    ...Array.from({ length: values }, (_, index) => value(`v${String(index).padStart(4, '0')}`)),
  ];
  const said = proposition(material, 'Na', 'PORE_FILLING', 'PLATEAU');
  const claim = (record: string, assertion: Claim['assertion'], evidence: readonly string[] = []): Claim => ({
    id: id('Claim', record),
    dataset,
    source: locator.source,
    assertion,
    stance: 'ASSERTS',
    hedging: 'SUGGESTED',
    paraphrase: 'Sodium fills closed pores.',
    material,
    ion: 'Na',
    observations: evidence,
    dftResults: [id('DftResult', 'tube')],
    locator,
    cited: false,
    note: null,
  });
  const ofProcess = { kind: 'PROCESS', proposition: said.id, process: said.process, region: said.region } as const;

  return {
    id: dataset,
    key,
    title: `Dataset ${key}`,
    curator: 'A. Curator',
    licence: 'CC0-1.0',
    checksum: `${key}${values}`.padEnd(64, '0'),
    content: '{}',
    laboratories: [{ id: id('Laboratory', 'lab'), dataset, name: 'Laboratory', affiliations: ['University'] }],
    sources: [
      {
        id: locator.source,
        dataset,
        slug: `${key}_paper`,
        kind: 'ARTICLE',
        title: { value: 'A paper' },
        authors: ['A. Author'],
        doi: { value: `10.1000/${key}` },
        year: 2024,
        venue: notReported,
        licence: notReported,
        retraction: 'NONE_KNOWN',
        laboratory: id('Laboratory', 'lab'),
      },
    ],
    ions: withIons ? ionsOf(dataset, locator) : [],
    materials: [
      {
        id: material,
        dataset,
        slug: `${key}_mshc`,
        name: 'microspherical hard carbon',
        aliases: ['MSHC'],
        precursor: notReported,
        synthesis: notReported,
        pyrolysisTemperature: { value: quantity('1400 degC', 'TEMPERATURE') },
        morphology: { value: 'spheres' },
        porosity: notReported,
        doping: { missing: 'NOT_APPLICABLE' },
        locators: [locator],
      },
    ],
    cells: [
      {
        id: cell,
        dataset,
        material,
        ion: 'Na',
        label: { value: 'MSHC/Na' },
        format: notReported,
        electrolyte: notReported,
        counterElectrode: { value: 'sodium' },
        upperCutoff: { value: quantity('2 V', 'POTENTIAL') },
        lowerCutoff: { value: quantity('5 mV', 'POTENTIAL') },
        massBasis: 'ACTIVE_CARBON',
        oneC: notReported,
        locators: [locator],
      },
    ],
    measurements: [
      {
        id: measurement,
        dataset,
        technique: 'GALVANOSTATIC_CYCLING',
        material,
        cell,
        ion: 'Na',
        conditions: { temperature: quantity('25 degC', 'TEMPERATURE'), direction: 'INSERTION' },
        settings: [],
        rawDataMissing: 'NOT_REPORTED',
        shownIn: ['1a'],
        note: null,
        locators: [locator],
      },
      {
        id: id('Measurement', 'raman'),
        dataset,
        technique: 'RAMAN',
        material,
        cell: null,
        ion: null,
        conditions: {},
        settings: [
          { code: 'LASER_WAVELENGTH', value: { value: quantity('532 nm', 'LENGTH') } },
          { code: 'RESOLUTION', value: notReported },
        ],
        rawDataMissing: null,
        shownIn: [],
        note: 'on the powder',
        locators: [locator],
      },
    ],
    observations,
    dftResults: [
      {
        id: id('DftResult', 'tube'),
        dataset,
        motif: 'MICROPORE',
        model: 'nanotube',
        ion: 'Na',
        material,
        site: { value: 'HT' },
        functional: { value: 'PBE' },
        dispersion: notReported,
        reference: 'BULK_METAL',
        signConvention: 'NEGATIVE_FAVOURABLE',
        spacing: 'RELAXED',
        observations: [id('Observation', 'value')],
        note: null,
        locators: [locator],
      },
    ],
    mechanismModels: [
      {
        id: id('MechanismModel', 'filling'),
        dataset,
        name: 'adsorption-filling',
        summary: 'Adsorption in the slope, pore filling in the plateau.',
        assignments: [
          { region: 'SLOPE', ion: null, processes: ['ADSORPTION'], exhaustive: true },
          { region: 'PLATEAU', ion: 'Na', processes: ['INTERCALATION', 'PORE_FILLING'], exhaustive: false },
        ],
        locators: [locator],
      },
    ],
    claims: [
      claim('process', ofProcess, [id('Observation', 'value')]),
      claim('order', { kind: 'CONTRIBUTION_ORDER', ascending: ['INTERCALATION', 'ADSORPTION', 'PORE_FILLING'] }),
      claim('trend', { kind: 'TREND', quantity: 'PLATEAU_CAPACITY', because: ['PORE_FILLING'] }),
      claim('model', { kind: 'MECHANISM_MODEL', model: id('MechanismModel', 'filling') }),
      ...observations
        .filter((each) => /\/v\d{4}$/.test(each.id))
        .map((each) => claim(`on-${each.id.slice(-5)}`, ofProcess, [each.id])),
    ],
  };
}

function ionsOf(dataset: string, locator: Locator): readonly Ion[] {
  const values = {
    Li: ['lithium', '0.76 angstrom', '6.94 g/mol', '0.534 g/cm3', 'LiC6'],
    Na: ['sodium', '1.02 angstrom', '22.990 g/mol', '0.968 g/cm3', 'NaC8'],
    K: ['potassium', '1.38 angstrom', '39.098 g/mol', '0.862 g/cm3', 'KC8'],
  } as const;
  return ionSymbols.map((symbol) => {
    const [name, radius, mass, density, compound] = values[symbol];
    return {
      id: ionId(symbol),
      dataset,
      symbol,
      name,
      charge: 1,
      ionicRadius: quantity(radius, 'LENGTH'),
      molarMass: quantity(mass, 'MOLAR_MASS'),
      metalDensity: quantity(density, 'DENSITY'),
      compound,
      locators: [locator],
    };
  });
}
