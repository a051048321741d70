import { groupBy } from '../../domain/groupBy.ts';
import type { Fact } from '../facts/fact.ts';
import { decide } from './decide.ts';
import { diffusionDepth } from './diffusionDepth.ts';
import { minimumWords } from './diffusionWords.ts';
import { readWithin } from './elsewhere.ts';
import { type Artefact, plateauArtefact } from './plateauArtefact.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { whereResolved } from './whereResolved.ts';
import { interval } from './words.ts';

/** The region in which a step of intercalation would lie. */
const REGION = 'IP';

/** R-IC-GITT: diffusion that is slowest in the intermediate region. */
export const icGitt: Rule = {
  code: 'R-IC-GITT',
  name: 'minimum of the diffusion coefficient',
  description:
    'A diffusion coefficient with a minimum in the intermediate region speaks for intercalation, a flat one against it.',
  question: 'Does the diffusion coefficient have a minimum in the intermediate region that no plateau makes?',
  processes: ['INTERCALATION'],
  region: REGION,
  techniques: ['GITT'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  parameters: [
    {
      name: 'leastDepth',
      value: 0.5,
      unit: '1',
      description: 'Least depth of the minimum below both neighbouring regions, in decades.',
      source: 'general knowledge',
    },
    {
      name: 'flatDepth',
      value: 0.1,
      unit: '1',
      description: 'Depth in decades up to which the diffusion coefficient is flat.',
      source: 'general knowledge',
    },
    {
      name: 'peakDistance',
      value: 0.02,
      unit: 'V',
      description: 'A minimum nearer than this to a dQ/dV peak is the one that the formula makes there.',
      source: 'derived here: D goes with (dE/dx) squared, which is least at a maximum of dQ/dV',
    },
  ],
  caveat:
    'Every maximum of dQ/dV brings a minimum of D with it, whatever the process (Levi and Aurbach); reported values ' +
    'spread over four decades (Kang and Chueh, J. Electrochem. Soc. 168 (2021) 120504).',
  judge: (input) => {
    const stated = input.subject.own.find({ quantity: 'DIFFUSION_COEFFICIENT', technique: 'GITT' });
    const bySource = groupBy(stated, ({ observation }) => observation.source);
    const readings = [...bySource.values()].map((facts) => numbers(input, facts) ?? words(input, facts));
    return readWithin(input, REGION, whereResolved(input.subject, ['DIFFUSION_COEFFICIENT'], readings));
  },
};

/** By printed values of the region and of both its neighbours. */
function numbers({ subject, parameter }: RuleInput, facts: readonly Fact[]): Reading | null {
  const found = diffusionDepth(facts);
  if (found === null) return null;
  const { depth, inputs, minimum } = found;
  const { direction, reason, comparisons } = decide(depth, {
    supports: { side: 'AT_LEAST', parameter: 'leastDepth', threshold: parameter('leastDepth') },
    contradicts: { side: 'AT_MOST', parameter: 'flatDepth', threshold: parameter('flatDepth') },
    unit: '1',
  });
  const read = { comparisons, inState: minimum };
  const sentence = `D lies ${interval(depth, '1')} decades below that of both neighbouring regions`;
  if (direction === 'SUPPORTS') {
    const artefact = plateauArtefact(subject, minimum, parameter('peakDistance'));
    return { ...read, ...minimumReading(sentence, inputs, artefact) };
  }
  return { ...read, direction, inputs, sentence: `${sentence}${reason === null ? '' : `: ${reason}`}.` };
}

/** By what is said in words. */
function words({ subject, parameter }: RuleInput, facts: readonly Fact[]): Reading {
  const { kind, inputs, minimum } = minimumWords(facts);
  if (kind === 'MINIMUM') {
    const artefact = plateauArtefact(subject, minimum, parameter('peakDistance'));
    const sentence = 'D is said to fall to a minimum in the intermediate region';
    return { qualitative: true, ...minimumReading(sentence, inputs, artefact) };
  }
  if (kind === 'FLAT') {
    const sentence = 'D is said to be flat in the intermediate region.';
    return { direction: 'CONTRADICTS', qualitative: true, inputs, sentence };
  }
  const sentence = 'No number or accepted term says that D has a minimum in the intermediate region.';
  return { direction: 'INSUFFICIENT', inputs, sentence };
}

/** A minimum supports only where no plateau makes it. */
function minimumReading(sentence: string, inputs: readonly Fact[], artefact: Artefact | null): Reading {
  if (artefact === null) return { direction: 'SUPPORTS', inputs, sentence: `${sentence}.` };
  const all = [...inputs, ...artefact.inputs];
  return { direction: 'NEUTRAL', inputs: all, sentence: `${sentence}, but ${artefact.sentence}.` };
}
