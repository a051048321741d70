import { groupBy } from '../../domain/groupBy.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import { concerning, readWithin } from './elsewhere.ts';
import { knightShift } from './knightShift.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { seesRunningCell } from './runningCell.ts';
import { whereResolved } from './whereResolved.ts';

/** R-MC-NMR: conduction electrons of metal shift the NMR line of its nuclei far from that of ions (Knight shift). */
export const mcNmr: Rule = {
  code: 'R-MC-NMR',
  name: 'Knight shift',
  description:
    'An NMR line with a Knight shift speaks for metallic clusters; none in an operando run on the plateau speaks against ' +
    'them. Ex situ absence is neutral.',
  question: "Does the ion's NMR line show a Knight shift?",
  processes: ['METALLIC_CLUSTERS'],
  region: 'PLATEAU',
  techniques: ['NMR'],
  family: 'MAGNETIC_RESONANCE',
  weight: 3,
  parameters: [
    {
      name: 'leastShift',
      value: 500,
      unit: 'ppm',
      description: 'Shift above which conduction electrons are at work.',
      source: 'Morita et al., Chem. Lett. 2019, 712; Gotoh et al., J. Power Sources 225 (2013) 137; 10.1039/d2ta00078d',
    },
    {
      name: 'metalShiftOfLi',
      value: 260,
      unit: 'ppm',
      description: 'Knight shift of bulk Li metal: no Li can be asked for more.',
      source: 'general knowledge',
    },
    {
      name: 'metalShiftOfNa',
      value: 1130,
      unit: 'ppm',
      description: 'Knight shift of bulk Na metal.',
      source: 'general knowledge',
    },
    {
      name: 'metalShiftOfK',
      value: 2600,
      unit: 'ppm',
      description: 'Knight shift of bulk K metal.',
      source: 'general knowledge',
    },
  ],
  caveat: 'Plated metal has a Knight shift too; clusters may be lost when a cell is opened.',
  judge: (input) => {
    const { subject } = input;
    const about = concerning(subject, 'PLATEAU');
    const facts = subject.own.find({ also: (fact) => about(fact) && speaksOfShift(fact) });
    const bySource = groupBy(facts, ({ observation }) => observation.source);
    const readings = [...bySource.values()].map((own) => reading(own, input));
    return readWithin(input, 'PLATEAU', whereResolved(subject, ['NMR_SHIFT'], readings));
  },
};

function speaksOfShift(fact: Fact): boolean {
  const { quantity, conditions } = fact.observation;
  const shift = quantity === 'NMR_SHIFT' && statementOf(fact, 'VALUE') !== null;
  return conditions.mode !== 'PRISTINE' && (shift || statementOf(fact, 'PRESENCE')?.feature === 'KNIGHT_SHIFT');
}

/** What one source says: a line that is there outweighs others that are not shifted. */
function reading(facts: readonly Fact[], input: RuleInput): Reading {
  const words = facts.filter((fact) => statementOf(fact, 'PRESENCE') !== null);
  const present = words.filter((fact) => statementOf(fact, 'PRESENCE')?.level !== 'ABSENT');
  const shifts = facts.flatMap((fact) => (fact.bounds === null ? [] : [{ fact, bounds: fact.bounds }]));
  const read = knightShift(shifts, input);
  if (read.direction === 'SUPPORTS') return read;
  if (present.length > 0) {
    const sentence = 'A line with a Knight shift is reported, without its number.';
    return { direction: 'SUPPORTS', inputs: present, qualitative: true, sentence };
  }
  if (words.length > 0) return absent(words);
  if (shifts.length > 0) return read;
  return { direction: 'INSUFFICIENT', inputs: facts, sentence: 'NMR was measured, but no shift is given.' };
}

function absent(words: readonly Fact[]): Reading {
  const running = words.filter(seesRunningCell);
  if (running.length > 0) {
    const sentence = 'No line with a Knight shift is seen while the cell runs.';
    return { direction: 'CONTRADICTS', inputs: running, qualitative: true, sentence };
  }
  const sentence = 'No line with a Knight shift is seen, but the cell was not running: clusters may be lost before.';
  return { direction: 'NEUTRAL', inputs: words, qualitative: true, sentence };
}
