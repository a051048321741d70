import type { Assessment, EvidenceLine } from '../../domain/evidence.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import type { Reading, Rule } from './rule.ts';

/** Verdicts on metallic clusters that speak for what they form in. */
const favourable: readonly string[] = ['SUPPORTED', 'CORROBORATED'];

/** R-FC-MC: metallic clusters need pores to form in. */
export const fcMc: Rule = {
  code: 'R-FC-MC',
  name: 'pore filling where metallic clusters form',
  description:
    'Metallic clusters that the evidence supports speak for filled pores; their absence leaves ions in pores.',
  question: 'Does the evidence support metallic clusters?',
  processes: ['PORE_FILLING'],
  region: null,
  techniques: ['EPR', 'NMR', 'XPS'],
  family: 'MAGNETIC_RESONANCE',
  weight: 1,
  outcomes: ['SUPPORTS'],
  parameters: [],
  caveat: 'Not independent of the lines on metallic clusters: it counts in the strand of the heaviest of them.',
  judge: ({ subject, assessed }) => {
    const assessment = assessed('METALLIC_CLUSTERS');
    const tested = assessment.lines.filter(({ direction }) => direction !== 'NOT_TESTED');
    const [heaviest] = tested.filter(({ direction }) => direction === 'SUPPORTS').sort((a, b) => weigh(b) - weigh(a));
    if (heaviest !== undefined && favourable.includes(assessment.verdict))
      return [support(subject, assessment, heaviest)];
    return tested.slice(0, 1).map((first) => neutral(subject, assessment, first));
  },
};

function weigh({ effectiveWeight }: EvidenceLine): number {
  return effectiveWeight;
}

function support(subject: Subject, { verdict }: Assessment, heaviest: EvidenceLine): Reading {
  return {
    direction: 'SUPPORTS',
    inputs: factsOf(subject, heaviest),
    family: heaviest.family,
    sentence: `Metallic clusters are judged ${verdict} (most by ${heaviest.rule}), and they need pores to form in.`,
  };
}

function neutral(subject: Subject, { verdict }: Assessment, first: EvidenceLine): Reading {
  const sentence = `Metallic clusters are judged ${verdict}, which says nothing against pores that hold ions.`;
  return { direction: 'NEUTRAL', inputs: factsOf(subject, first), family: first.family, sentence };
}

/** The statements of a line in its own order, so that the first gives the same strand. */
function factsOf({ own, general }: Subject, { inputs }: EvidenceLine): readonly Fact[] {
  const found = [own, general].flatMap((facts) => facts.find({ ids: inputs }));
  return inputs.flatMap((id) => found.filter((fact) => fact.id === id));
}
