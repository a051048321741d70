import type { Rule } from './rule.ts';

/**
 * R-ELIMINATION: what is left where every rival is disputed. It is listed so that its lines can be named and left out; it
 * is asked of no process, since it follows from the verdicts of the rivals. It reads whatever speaks against these.
 */
export const elimination: Rule = {
  code: 'R-ELIMINATION',
  name: 'elimination',
  description: 'Where a model names all processes of a region and the evidence disputes all but one, that one is left.',
  question: 'Is every other process that could take place there disputed?',
  processes: [],
  region: null,
  techniques: ['XRD', 'SAXS', 'NMR', 'EPR', 'RAMAN', 'GALVANOSTATIC_CYCLING', 'CV', 'GITT', 'DFT'],
  family: 'THEORY',
  weight: 0,
  outcomes: [],
  parameters: [],
  caveat: 'It is no evidence of its own: it is only as good as the declaration that nothing else takes place there.',
  judge: () => [],
};
