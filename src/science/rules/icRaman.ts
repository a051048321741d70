import { groupBy } from '../../domain/groupBy.ts';
import type { Fact } from '../facts/fact.ts';
import { bandReturns, bandShift, isOperando } from './bandShift.ts';
import { decide } from './decide.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { touches } from './spacing.ts';
import { trendsOf } from './trends.ts';
import { interval } from './words.ts';

/** Terms that say that the band does not move. */
const stillTerms: readonly string[] = ['UNCHANGED'];

/** R-IC-RAMAN: charge on the layers, and strain, move the G band; what leaves them moves it back. */
export const icRaman: Rule = {
  code: 'R-IC-RAMAN',
  name: 'reversible shift of the G band',
  description: 'A G band that moves on filling and back on extraction speaks for ions between layers.',
  question: 'Does the G band move on filling, and back on extraction, while the cell runs?',
  processes: ['INTERCALATION'],
  region: null,
  techniques: ['RAMAN'],
  family: 'VIBRATIONAL',
  weight: 2,
  parameters: [
    {
      name: 'leastShift',
      value: 5,
      unit: 'cm-1',
      description: 'Least shift of the G band, either way, that supports.',
      source: 'general knowledge; Aniskevich et al. 2024, 10.1002/aenm.202304300, read a reversible shift so',
    },
    {
      name: 'noShift',
      value: 1,
      unit: 'cm-1',
      description: 'Shift of the G band up to which there is none: what fits of a band repeat.',
      source: 'general knowledge',
    },
  ],
  caveat: 'Charge on the outer surface moves the band too; the laser sees the outermost layers of a particle.',
  judge: (input) => {
    const stated = input.subject.own.find({ quantity: 'G_BAND_POSITION' });
    const bySource = groupBy(stated, ({ observation }) => observation.source);
    return [...bySource].flatMap(([source, facts]) => reading(input, source, facts) ?? []);
  },
};

/** What one source says; null if that is the pristine band alone. */
function reading(input: RuleInput, source: string, facts: readonly Fact[]): Reading | null {
  const cycled = facts.filter(({ observation }) => observation.conditions.mode !== 'PRISTINE');
  if (cycled.length === 0) return null;
  const { own, general } = input.subject;
  const unresolved = [own, general].flatMap((among) =>
    among.find({ quantity: 'G_BAND_POSITION', form: 'RESOLUTION', also: (fact) => isInsufficient(fact, source) }),
  );
  if (unresolved.length > 0) {
    const sentence = 'The authors call the resolution of their spectra insufficient for the G band.';
    return { direction: 'INSUFFICIENT', inputs: unresolved, sentence };
  }
  const here = cycled.filter((fact) => touches(fact, input.subject, input.region));
  if (here.length === 0) {
    return { direction: 'NOT_APPLICABLE', inputs: cycled, sentence: 'The G band is described in other regions only.' };
  }
  return byNumber(input, source) ?? byWords(here);
}

function isInsufficient({ observation: { source, statement } }: Fact, from: string): boolean {
  return source === from && statement.form === 'RESOLUTION' && statement.level === 'INSUFFICIENT';
}

function byNumber({ subject, region, parameter }: RuleInput, source: string): Reading | null {
  const shift = bandShift(subject, { source, region });
  if (shift === null) return null;
  const { direction, reason, comparisons } = decide(shift.bounds, {
    supports: { side: 'AT_LEAST', parameter: 'leastShift', threshold: parameter('leastShift') },
    contradicts: { side: 'AT_MOST', parameter: 'noShift', threshold: parameter('noShift') },
    unit: 'cm-1',
  });
  const read = { comparisons, inState: shift.reached };
  const sentence = `The G band moves by ${interval(shift.bounds, 'cm-1')} on filling`;
  if (direction !== 'SUPPORTS') {
    return {
      ...read,
      direction,
      inputs: shift.inputs,
      sentence: `${sentence}${reason === null ? '' : `: ${reason}`}.`,
    };
  }
  const { returns, inputs } = bandReturns(subject, {
    source,
    initial: shift.initial,
    resolution: parameter('leastShift'),
  });
  const all = [...shift.inputs, ...inputs];
  if (returns) return { ...read, direction, inputs: all, sentence: `${sentence}, and back on extraction.` };
  const why = ', but nothing says that it returns on extraction.';
  return { ...read, direction: 'NEUTRAL', inputs: all, sentence: `${sentence}${why}` };
}

function byWords(here: readonly Fact[]): Reading {
  const still = trendsOf(here.filter(isOperando)).filter(
    ({ along, term }) => along === 'FILLING' && stillTerms.includes(term),
  );
  if (still.length > 0) {
    const sentence = 'The G band is said to keep its position on filling.';
    return { direction: 'CONTRADICTS', qualitative: true, inputs: still.map(({ fact }) => fact), sentence };
  }
  const sentence = 'No number or accepted term gives the shift of the G band while the cell runs.';
  return { direction: 'INSUFFICIENT', inputs: here, sentence };
}
