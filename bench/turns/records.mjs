/**
 * A made dataset of one source that says much of few materials: capacities by rate and cycle, their parts and shares,
 * structure, and trends, with sodium and with potassium. Some numbers agree with each other and some do not.
 */
import { datasetId, globalId } from '../../dist/domain/globalId.js';
import { parseQuantity } from '../../dist/domain/quantity.js';
import { emptyDataset } from '../emptyDataset.mjs';
import { seeded } from '../pages/random.mjs';

const missing = { missing: 'NOT_REPORTED' };
const RATES = ['0.05 C', '0.1 C', '0.2 C', '0.5 C', '1 C', '2 C', '5 C'];
const SCANS = ['0.1 mV/s', '0.2 mV/s', '0.5 mV/s', '1 mV/s', '2 mV/s'];
/** Code, kind of its unit, least and most in hundredths, unit, technique and conditions. */
const NUMBERS = [
  ['REVERSIBLE_CAPACITY', 'SPECIFIC_CAPACITY', 8000, 38000, 'mAh/g', 'GALVANOSTATIC_CYCLING', 'rate'],
  ['PLATEAU_CAPACITY', 'SPECIFIC_CAPACITY', 4000, 25000, 'mAh/g', 'GALVANOSTATIC_CYCLING', 'rate'],
  ['SLOPE_CAPACITY', 'SPECIFIC_CAPACITY', 4000, 16000, 'mAh/g', 'GALVANOSTATIC_CYCLING', 'rate'],
  ['PLATEAU_SHARE', 'SHARE', 2000, 8000, '%', 'GALVANOSTATIC_CYCLING', 'rate'],
  ['CAPACITIVE_SHARE', 'SHARE', 2000, 9000, '%', 'CV', 'scan'],
  ['B_VALUE', 'DIMENSIONLESS', 50, 100, '', 'CV', 'region'],
  ['D002', 'LENGTH', 340, 410, 'angstrom', 'XRD', 'none'],
  ['ID_IG', 'DIMENSIONLESS', 80, 160, '', 'RAMAN', 'none'],
  ['LAYER_EXTENT_LA', 'LENGTH', 150, 600, 'nm', 'RAMAN', 'none'],
];
const TREND = 'DIFFUSION_COEFFICIENT';

/** @returns {object} records of `materials` materials and `observations` statements on them */
export function madeDataset(key, { materials, observations }) {
  const random = seeded(materials + observations);
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const id = (type, name) => globalId(type, key, name);
  const dataset = datasetId(key);
  const at = {
    source: id('Source', key),
    part: 'TEXT',
    section: 'Results',
    paragraph: 1,
    sentence: 1,
    figure: null,
    panel: null,
    table: null,
    page: null,
    method: 'READ_FROM_TEXT',
    curator: 'A. Curator',
  };

  function quantity(reported, kind, setting = false) {
    const result = parseQuantity({ reported, setting }, kind, setting ? 'LAST_DIGIT' : 'FIVE_PERCENT');
    if (!result.ok) throw new RangeError(result.problems.map(({ message }) => message).join('; '));
    return result.quantity;
  }

  function material(place) {
    return {
      id: id('Material', `hc-${place}`),
      dataset,
      slug: `hc-${place}`,
      name: `HC ${place}`,
      aliases: [],
      precursor: missing,
      synthesis: missing,
      pyrolysisTemperature: missing,
      morphology: missing,
      porosity: missing,
      doping: missing,
      locators: [at],
    };
  }

  function cell(of, ion) {
    return {
      id: id('Cell', `hc-${of}-${ion.toLowerCase()}`),
      dataset,
      material: id('Material', `hc-${of}`),
      ion,
      label: missing,
      format: missing,
      electrolyte: { value: '1 M in EC:DEC' },
      counterElectrode: missing,
      upperCutoff: { value: quantity('2.5 V', 'POTENTIAL') },
      lowerCutoff: { value: quantity('0.005 V', 'POTENTIAL') },
      massBasis: 'ACTIVE_CARBON',
      oneC: missing,
      locators: [at],
    };
  }

  function conditionsOf(kind) {
    if (kind === 'rate') return { cRate: quantity(RATES[between(0, 6)], 'C_RATE', true), cycle: between(1, 100) };
    if (kind === 'scan') return { scanRate: quantity(SCANS[between(0, 4)], 'SCAN_RATE', true) };
    if (kind === 'region') return { region: ['SLOPE', 'PLATEAU'][between(0, 1)] };
    return {};
  }

  function observation(place) {
    const of = place % materials;
    const ion = random() < 0.7 ? 'Na' : 'K';
    const shared = {
      id: id('Observation', `o-${String(place).padStart(6, '0')}`),
      dataset,
      source: at.source,
      material: id('Material', `hc-${of}`),
      measurement: null,
      locator: at,
      cited: false,
      note: null,
    };
    if (random() < 0.1) {
      const statement = {
        form: 'TREND',
        term: ['INCREASES', 'DECREASES'][between(0, 1)],
        along: 'FILLING',
        comparedToRegion: null,
      };
      const conditions = conditionsOf('region');
      return { ...shared, quantity: TREND, statement, ion, cell: null, technique: 'GITT', conditions };
    }
    const [code, kind, least, most, unit, technique, given] = NUMBERS[between(0, NUMBERS.length - 1)];
    const value = quantity(`${(between(least, most) / 100).toFixed(2)} ${unit}`.trim(), kind);
    const alone = given === 'none';
    return {
      ...shared,
      quantity: code,
      statement: { form: 'VALUE', value: { value } },
      ion: alone ? null : ion,
      cell: technique === 'GALVANOSTATIC_CYCLING' ? id('Cell', `hc-${of}-${ion.toLowerCase()}`) : null,
      technique,
      conditions: conditionsOf(given),
    };
  }

  const places = Array.from({ length: materials }, (_, place) => place);
  return {
    ...emptyDataset(key),
    sources: [
      {
        id: at.source,
        dataset,
        slug: key,
        kind: 'ARTICLE',
        title: { value: key },
        authors: ['J. Doe'],
        doi: missing,
        year: 2026,
        venue: missing,
        licence: missing,
        retraction: 'NONE_KNOWN',
        laboratory: null,
      },
    ],
    materials: places.map(material),
    cells: places.flatMap((place) => ['Na', 'K'].map((ion) => cell(place, ion))),
    observations: Array.from({ length: observations }, (_, place) => observation(place)),
  };
}
