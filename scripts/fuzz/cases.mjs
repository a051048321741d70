import { mutators } from './mutators.mjs';
import { randomOf } from './random.mjs';

const WAYS = Object.keys(mutators);

const QUANTITIES = [
  'TEST_TIME',
  'VOLTAGE',
  'CURRENT',
  'OTHER',
  'DATE_TIME',
  'STEP_TYPE',
  'TWO_THETA',
  'CYCLE_COUNT',
  'NO_SUCH',
];

/**
 * A damaged file and how it is to be read, made of a seed, a format and a number: the same ones give the same case.
 *
 * The first cases of a format are its files as they are.
 *
 * @param sources files to begin with, as in the corpus; @param codes of formats; @param repairs codes of repairs
 */
export function caseOf({ seed, format, number, sources, codes, repairs }) {
  const own = sources.filter((source) => source.format === format);
  const name = `${format}-${seed}-${number}`;
  if (number < own.length) return { ...own[number], case: name, steps: [], task: 'read', options: {} };
  const random = randomOf(name);
  const source = random.of(own);
  const damaged = { ...source, case: name, steps: [source.name], companions: new Map(source.companions) };
  for (let count = random.below(4); count >= 0; count -= 1) damage(damaged, random, sources);
  return { ...damaged, task: random.oneIn(8) ? 'prepare' : 'read', options: optionsOf(format, random, codes, repairs) };
}

function damage(file, random, sources) {
  const other = random.of(sources);
  const endings = [...file.companions.keys()];
  if (endings.length > 0 && random.oneIn(3)) return damageCompanion(file, random, other);
  const way = random.of(WAYS);
  file.steps.push(way);
  file.bytes = mutators[way](file.bytes, random, other.bytes);
}

function damageCompanion(file, random, other) {
  const ending = random.of([...file.companions.keys()]);
  const bytes = file.companions.get(ending);
  const way = random.of(['missing', 'swapped', 'renamed', 'foreign', ...WAYS]);
  file.steps.push(`${ending}: ${way}`);
  if (way === 'missing') file.companions.delete(ending);
  else if (way === 'swapped') {
    file.companions.set(ending, file.bytes);
    file.bytes = bytes;
  } else if (way === 'renamed') {
    file.companions.delete(ending);
    file.companions.set(random.of(['dta', 'spc', 'par', 'dsc', 'ygf', 'xgf', '']), bytes);
  } else if (way === 'foreign') file.companions.set(ending, other.bytes);
  else file.companions.set(ending, mutators[way](bytes, random, other.bytes));
}

/** Three in four are read as the format from which they come, so that its reader sees them whatever they look like now. */
function optionsOf(format, random, codes, repairs) {
  const forced = random.oneIn(6) ? random.of(codes) : random.oneIn(4) ? undefined : format;
  return {
    ...(forced !== undefined && codes.includes(forced) && { format: forced }),
    ...(random.oneIn(3) && { repairs }),
    ...(random.oneIn(12) && { sheet: random.of(['inline', 'record', '1', 'none']) }),
    ...(random.oneIn(format === 'PLAIN_TABLE' ? 3 : 12) && {
      columns: Array.from({ length: 1 + random.below(4) }, () => ({
        column: random.oneIn(3) ? random.of(['Time (s)', 'x', '']) : random.of([1, 2, 3, 0, -1, 1.5, 4e9]),
        quantity: random.of(QUANTITIES),
        ...(random.oneIn(2) && { unit: random.of(['s', 'mV', 'h', 'A', 'furlong', '']) }),
      })),
    }),
  };
}
