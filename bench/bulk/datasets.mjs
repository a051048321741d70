/**
 * Made datasets as a curator would write them, in the shape of `DatasetInput`: a hundred observations each, mixed as a paper
 * has them, with conditions, notes and places; five materials, ten cells, twenty measurements and ten claims.
 */
import { seeded } from '../pages/random.mjs';

const MATERIALS = 5;
const OBSERVATIONS = 100;
const CLAIMS = 10;

const RATES = ['0.05 C', '0.1 C', '0.2 C', '1 C', '5 C'];
const TEMPERATURES = ['1000 °C', '1200 °C', '1300 °C', '1400 °C', '1600 °C'];
const PRECURSORS = ['lignin', 'sucrose', 'cellulose', 'phenolic resin', 'coconut shell'];
const MEANINGS = ['ions in closed pores', 'spacing of the layers', 'charge below 0.1 V', 'defects at edges'];

/** What observations are like, most of them values with a rate. */
const FORMS = [capacity, capacity, capacity, share, spacing, efficiency, trend, presence, definition, comparison];

/** @param number of the dataset, from 0: the same number gives the same dataset */
export function madeDataset(number) {
  const random = seeded(number + 1);
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const pick = (list) => list[between(0, list.length - 1)];
  const made = { random, between, pick, sentence: 0 };
  const key = keyOf(number);
  const materials = Array.from({ length: MATERIALS }, (_, place) => material(made, place));
  const cells = materials.flatMap(({ key: of }) => ['Na', 'K'].map((ion) => cell(made, of, ion)));
  const measurements = [
    ...cells.map(({ key: of }) => cycling(made, of)),
    ...materials.flatMap(({ key: of }) => [solid(made, of, 'XRD'), solid(made, of, 'RAMAN')]),
  ];
  const observations = Array.from({ length: OBSERVATIONS }, (_, place) =>
    observation(made, place, { materials, cells, measurements }),
  );
  return {
    key,
    title: `Storage in hard carbons of ${pick(PRECURSORS)}, part ${number}`,
    curator: 'A. Curator',
    licence: 'CC0-1.0',
    sources: [source(made, key, number)],
    laboratories: [{ key: 'lab', name: `Laboratory ${number % 300}`, affiliations: ['University of Somewhere'] }],
    materials,
    cells,
    measurements,
    observations,
    claims: Array.from({ length: CLAIMS }, (_, place) => claim(made, place, { materials, observations })),
  };
}

export function keyOf(number) {
  return `made_${String(number).padStart(6, '0')}`;
}

function source({ between }, key, number) {
  return {
    key,
    kind: 'ARTICLE',
    title: { text: `On closed pores and wide layers ${number}` },
    authors: ['J. Doe', 'A. Müller', `B. Author ${number % 5000}`],
    doi: { text: `10.1000/made.${number}` },
    year: between(2012, 2026),
    venue: { text: 'Journal of Made Results' },
    licence: { missing: 'NOT_REPORTED' },
    laboratory: 'lab',
  };
}

/** A place of its own for each record, in the order of the text. */
function at(made) {
  made.sentence += 1;
  return {
    part: 'TEXT',
    section: 'Results and discussion',
    paragraph: 1 + Math.floor(made.sentence / 8),
    sentence: 1 + (made.sentence % 8),
  };
}

function material(made, place) {
  return {
    key: `hc-${place}`,
    name: `HC ${made.between(800, 1800)}`,
    precursor: { text: made.pick(PRECURSORS) },
    pyrolysisTemperature: { reported: made.pick(TEMPERATURES), setting: true },
    porosity: { text: 'closed pores' },
    at: [at(made)],
  };
}

function cell(made, of, ion) {
  return {
    key: `${of}-${ion.toLowerCase()}`,
    material: of,
    ion,
    format: { text: 'CR2032' },
    electrolyte: { text: '1 M in EC:DEC' },
    upperCutoff: { reported: '2.5 V', setting: true },
    lowerCutoff: { reported: '5 mV', setting: true },
    at: [at(made)],
  };
}

function cycling(made, of) {
  const settings = [{ code: 'C_RATE', value: { reported: '0.1 C', setting: true } }];
  return { key: `gcd-${of}`, technique: 'GALVANOSTATIC_CYCLING', cell: of, settings, shownIn: ['3a'], at: [at(made)] };
}

function solid(made, of, technique) {
  const conditions = { mode: 'PRISTINE' };
  return { key: `${technique.toLowerCase()}-${of}`, technique, material: of, conditions, at: [at(made)] };
}

function observation(made, place, records) {
  const form = FORMS[place % FORMS.length];
  const note = made.random() < 0.4 ? { note: 'The text gives it for the second cycle; the table has the same.' } : {};
  return { key: `o-${place}`, ...form(made, records), ...note, at: at(made) };
}

function ofCell({ pick }, { cells }) {
  return `gcd-${pick(cells).key}`;
}

function capacity(made, records) {
  return {
    quantity: 'REVERSIBLE_CAPACITY',
    measurement: ofCell(made, records),
    conditions: { cycleClass: 'REVERSIBLE', cRate: { reported: made.pick(RATES), setting: true } },
    value: { reported: `${made.between(80, 420)}.${made.between(0, 9)} mAh g-1` },
  };
}

function share(made, records) {
  return {
    quantity: 'PLATEAU_SHARE',
    measurement: ofCell(made, records),
    conditions: { region: 'PLATEAU', cycle: made.between(1, 50), boundary: { reported: '0.1 V', setting: true } },
    value: { reported: `~${made.between(20, 80)} %` },
  };
}

function spacing(made, { materials }) {
  return {
    quantity: 'D002',
    measurement: `xrd-${made.pick(materials).key}`,
    value: { reported: `0.3${made.between(45, 99)} nm` },
  };
}

function efficiency(made, records) {
  return {
    quantity: 'INITIAL_COULOMBIC_EFFICIENCY',
    measurement: ofCell(made, records),
    conditions: { cycleClass: 'FIRST' },
    value: { reported: `${made.between(60, 92)}.${made.between(0, 9)} %` },
  };
}

function trend(made, records) {
  return {
    quantity: 'DIFFUSION_COEFFICIENT',
    measurement: ofCell(made, records),
    conditions: { region: made.pick(['SLOPE', 'PLATEAU']) },
    trend: { term: 'DECREASES', along: 'FILLING' },
  };
}

function presence(made, { materials }) {
  return { measurement: `raman-${made.pick(materials).key}`, presence: { feature: 'CLOSED_PORES', level: 'PRESENT' } };
}

function definition(made, { materials }) {
  const symbol = `S${made.between(1, 99)}`;
  return { material: made.pick(materials).key, definition: { kind: 'SYMBOL', symbol, meaning: made.pick(MEANINGS) } };
}

function comparison(made, { materials }) {
  return {
    quantity: 'REVERSIBLE_CAPACITY',
    material: made.pick(materials).key,
    ordering: { items: [{ ion: 'K' }, { ion: 'Na' }], relations: ['LESS'] },
  };
}

function claim(made, place, { materials, observations }) {
  return {
    key: `c-${place}`,
    material: made.pick(materials).key,
    ion: 'Na',
    process: { process: made.pick(['PORE_FILLING', 'INTERCALATION', 'ADSORPTION']), region: 'PLATEAU' },
    hedging: made.pick(['CONFIRMED', 'STATED', 'SUGGESTED']),
    paraphrase: 'Sodium fills closed pores on the plateau.',
    observations: [made.pick(observations).key],
    at: at(made),
  };
}
