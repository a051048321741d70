/**
 * A made dataset of hard carbons. Ordered fields have ties and gaps: one temperature in eight is missing, C-rates are four,
 * names a thousand. Every fifth material, in the order of ids and of names, has a d002 above 0.38 nm and a plateau share
 * above 50 %, so that a page of those passes over as many others in a small base as in a large one; one in five hundred
 * has a d002 above 0.5 nm.
 */
import { datasetId, globalId, ionId } from '../../dist/domain/globalId.js';
import { proposition } from '../../dist/domain/proposition.js';
import { parseQuantity } from '../../dist/domain/quantity.js';
import { emptyDataset } from '../emptyDataset.mjs';
import { seeded } from './random.mjs';

const MATERIALS_A_SOURCE = 5;
const NAMES = 1000;
/** No divisor in common with the number of names: every name comes once before one comes again. */
const NAME_STEP = 389;
/** Numbers of the rare ones among each thousand: of the first 200 one stands before the middle and one behind it. */
const RARE = [100, 199];

const ION_NAMES = { Li: 'lithium', Na: 'sodium', K: 'potassium' };
const RATES = ['0.05 C', '0.1 C', '1 C', '5 C'];
const TECHNIQUES = ['XRD', 'EPR', 'CV', 'RAMAN'];
/** Least and most in hundredths, unit and its kind. */
const STRUCTURE = {
  ID_IG: [80, 160, '', 'DIMENSIONLESS'],
  STACK_HEIGHT_LC: [80, 250, 'nm', 'LENGTH'],
  LAYER_EXTENT_LA: [150, 600, 'nm', 'LENGTH'],
};
const missing = { missing: 'NOT_REPORTED' };
const read = new Map();

function quantity(reported, kind) {
  const key = `${kind} ${reported}`;
  if (!read.has(key)) {
    const result = parseQuantity({ reported }, kind, 'FIVE_PERCENT');
    if (!result.ok) throw new RangeError(result.problems.map(({ message }) => message).join('; '));
    read.set(key, result.quantity);
  }
  return read.get(key);
}

function maker(dataset, random) {
  const id = (type, key) => globalId(type, dataset, key);
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const at = (source) => ({
    source,
    part: 'TEXT',
    section: 'Results',
    paragraph: between(1, 40),
    sentence: between(1, 9),
    figure: null,
    panel: null,
    table: null,
    page: null,
    method: 'READ_FROM_TEXT',
    curator: 'A. Curator',
  });
  return { id, between, at, random, dataset: datasetId(dataset), pick: (list) => list[between(0, list.length - 1)] };
}

function source({ id, dataset, between, random }, key) {
  return {
    id: id('Source', key),
    dataset,
    slug: key,
    kind: 'ARTICLE',
    title: { value: `${key} on pores ${between(1, 10_000)}` },
    authors: ['J. Doe', 'A. Müller'],
    doi: missing,
    year: random() < 0.1 ? null : between(2012, 2026),
    venue: missing,
    licence: missing,
    retraction: 'NONE_KNOWN',
    laboratory: null,
  };
}

function material({ id, dataset, at, random, between }, key, { number, source: of }) {
  const temperature = { value: quantity(`${between(12, 32) * 50} °C`, 'TEMPERATURE') };
  return {
    id: id('Material', key),
    dataset,
    slug: key,
    name: `HC ${String((number * NAME_STEP) % NAMES).padStart(3, '0')}`,
    aliases: [],
    precursor: { value: 'lignin' },
    synthesis: missing,
    pyrolysisTemperature: random() < 1 / 8 ? missing : temperature,
    morphology: missing,
    porosity: missing,
    doping: missing,
    locators: [at(of)],
  };
}

function cell({ id, dataset, at }, key, { material: { id: of }, ion, source: where }) {
  return {
    id: id('Cell', `${key}-${ion.toLowerCase()}`),
    dataset,
    material: of,
    ion,
    label: missing,
    format: { value: 'CR2032' },
    electrolyte: { value: '1 M in EC:DEC' },
    counterElectrode: missing,
    upperCutoff: { value: quantity('2.5 V', 'POTENTIAL') },
    lowerCutoff: { value: quantity('0.005 V', 'POTENTIAL') },
    massBasis: 'ACTIVE_CARBON',
    oneC: missing,
    locators: [at(where)],
  };
}

function measurement({ id, dataset, at }, key, { technique, material: { id: of }, ion, source: where }) {
  return {
    id: id('Measurement', `${key}-${technique.toLowerCase()}`),
    dataset,
    technique,
    material: of,
    cell: null,
    ion,
    conditions: { mode: 'EX_SITU' },
    settings: [],
    rawDataMissing: 'NOT_REPORTED',
    shownIn: ['2a'],
    note: null,
    locators: [at(where)],
  };
}

function observation({ id, dataset, at }, key, { source: where, material: of, value, ...parts }) {
  return {
    id: id('Observation', key),
    dataset,
    source: where,
    statement: { form: 'VALUE', value: value === null ? missing : { value } },
    material: of.id,
    ion: null,
    cell: null,
    measurement: null,
    technique: null,
    conditions: {},
    locator: at(where),
    cited: false,
    note: null,
    ...parts,
  };
}

/** What one material brings: a d002, a plateau share and a rate capability with sodium and with potassium. */
function observationsOf(made, key, { about, cells, measurements, number }) {
  const { between, random } = made;
  const isRare = RARE.includes(number % NAMES);
  // shifted with each thousand, so that not all materials of one name are alike
  const isFifth = (number + Math.floor(number / NAMES)) % 5 === 0;
  const [least, most] = isFifth ? [81, 99] : [45, 79];
  const spacing = isRare ? '5.20 angstrom' : `3.${between(least, most)} angstrom`;
  const d002 = observation(made, `${key}-d002`, {
    ...about,
    quantity: 'D002',
    value: quantity(spacing, 'LENGTH'),
    technique: 'XRD',
    measurement: measurements[0]?.id ?? null,
  });
  const electrochemical = cells.flatMap(({ id: cell, ion }) => [
    observation(made, `${key}-${ion.toLowerCase()}-share`, {
      ...about,
      quantity: 'PLATEAU_SHARE',
      value:
        random() < 0.05 && !isFifth && !isRare
          ? null
          : quantity(`${between(isFifth || isRare ? 60 : 20, 80)} %`, 'SHARE'),
      ion,
      cell,
      technique: 'GALVANOSTATIC_CYCLING',
    }),
    ...RATES.map((rate, place) =>
      observation(made, `${key}-${ion.toLowerCase()}-rate-${place}`, {
        ...about,
        quantity: 'REVERSIBLE_CAPACITY',
        value: quantity(`${between(80, 380)} mAh/g`, 'SPECIFIC_CAPACITY'),
        ion,
        cell,
        technique: 'GALVANOSTATIC_CYCLING',
        conditions: { cRate: quantity(rate, 'C_RATE'), cycle: 1 + place * 5 },
      }),
    ),
  ]);
  const structure = Object.entries(STRUCTURE).map(([code, [least, most, unit, kind]]) =>
    observation(made, `${key}-${code.toLowerCase().replaceAll('_', '-')}`, {
      ...about,
      quantity: code,
      value: quantity(`${(between(least, most) / 100).toFixed(2)} ${unit}`.trim(), kind),
    }),
  );
  return [d002, ...electrochemical, ...structure];
}

function claim({ id, dataset, at, pick }, key, { source: where, material: of, evidence }) {
  const said = proposition(
    of.id,
    'Na',
    pick(['PORE_FILLING', 'INTERCALATION', 'ADSORPTION']),
    pick(['SLOPE', 'PLATEAU']),
  );
  return {
    id: id('Claim', key),
    dataset,
    source: where,
    assertion: { kind: 'PROCESS', proposition: said.id, process: said.process, region: said.region },
    stance: pick(['ASSERTS', 'ASSERTS', 'DENIES']),
    hedging: pick(['CONFIRMED', 'STATED', 'SUGGESTED']),
    paraphrase: 'Sodium is stored so.',
    material: of.id,
    ion: 'Na',
    observations: evidence,
    dftResults: [],
    locator: at(where),
    cited: false,
    note: null,
  };
}

/** All records of one made material. */
function family(made, number, sources) {
  const key = `hc-${number}`;
  const where = sources[Math.floor(number / MATERIALS_A_SOURCE) % sources.length].id;
  const about = { source: where, material: material(made, key, { number, source: where }) };
  const ions = made.random() < 0.3 ? ['Na', 'K'] : ['Na'];
  const cells = ions.map((ion) => cell(made, key, { ...about, ion }));
  const measurements = TECHNIQUES.filter((each) => each === 'XRD' || made.random() < 0.5).map((technique) =>
    measurement(made, key, { ...about, technique, ion: technique === 'XRD' ? null : made.pick(['Na', 'Na', 'K']) }),
  );
  const observations = observationsOf(made, key, { about, cells, measurements, number });
  const claims = made.random() < 0.5 ? [claim(made, key, { ...about, evidence: [observations[1].id] })] : [];
  return { materials: [about.material], cells, measurements, observations, claims };
}

/** @param first number of the first material in its base */
export function madeDataset(key, { first, count }) {
  const made = maker(key, seeded(first + 1));
  const sources = Array.from({ length: Math.ceil(count / MATERIALS_A_SOURCE) }, (_, place) =>
    source(made, place === 0 ? key : `cited-${place}`),
  );
  const families = Array.from({ length: count }, (_, place) => family(made, first + place, sources));
  const all = (noun) => families.flatMap((each) => each[noun]);
  return {
    ...emptyDataset(key),
    sources,
    materials: all('materials'),
    cells: all('cells'),
    measurements: all('measurements'),
    observations: all('observations'),
    claims: all('claims'),
  };
}

/** The ions that all made datasets name. */
export function madeIons(key) {
  const made = maker(key, seeded(0));
  const of = source(made, key);
  const ions = Object.entries(ION_NAMES).map(([symbol, name]) => ({
    id: ionId(symbol),
    dataset: datasetId(key),
    symbol,
    name,
    charge: 1,
    ionicRadius: quantity('1.02 angstrom', 'LENGTH'),
    molarMass: quantity('22.990 g/mol', 'MOLAR_MASS'),
    metalDensity: quantity('0.968 g/cm3', 'DENSITY'),
    compound: `${symbol}C8`,
    locators: [made.at(of.id)],
  }));
  return { ...emptyDataset(key), sources: [of], ions };
}
