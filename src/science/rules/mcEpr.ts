import { asymmetryCriteria } from './asymmetryCriteria.ts';
import { readWithin } from './elsewhere.ts';
import { type EprStates, eprStates, narrowLineValues } from './eprStates.ts';
import { metalG } from './metalG.ts';
import { narrowLine } from './narrowLine.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { whereResolved } from './whereResolved.ts';

/** R-MC-EPR: conduction electrons of metal give a narrow line that was not there before, with the g of the metal. */
export const mcEpr: Rule = {
  code: 'R-MC-EPR',
  name: 'new narrow EPR line',
  description:
    "A narrow EPR line that is new in the last state, with the g factor of the ion's metal, speaks for metallic " +
    'clusters; a last state without one speaks against them. The asymmetry A/B decides nothing.',
  question: "Does a narrow line with the metal's g factor come up at the end of insertion?",
  processes: ['METALLIC_CLUSTERS'],
  region: 'PLATEAU',
  techniques: ['EPR'],
  family: 'MAGNETIC_RESONANCE',
  weight: 1,
  parameters: [
    {
      name: 'gTolerance',
      value: 0.0005,
      unit: '1',
      description: "Largest distance from the metal's g factor that supports.",
      source: 'general knowledge',
    },
    { name: 'gOfLi', value: 2.0023, unit: '1', description: 'g factor of Li metal.', source: 'general knowledge' },
    { name: 'gOfNa', value: 2.0015, unit: '1', description: 'g factor of Na metal.', source: 'general knowledge' },
    { name: 'gOfK', value: 2, unit: '1', description: 'g factor of K metal.', source: 'general knowledge' },
    {
      name: 'metallicAsymmetry',
      value: 1.1,
      unit: '1',
      description: 'A/B from which lines are taken as metallic; reported beside the line, decides nothing.',
      source: 'derived here: between asymmetries that authors call metallic and nearly symmetric',
    },
    {
      name: 'symmetricAsymmetry',
      value: 1.07,
      unit: '1',
      description: 'A/B below which lines are taken as symmetric; reported beside the line, decides nothing.',
      source: 'derived here: between asymmetries that authors call metallic and nearly symmetric',
    },
    {
      name: 'usualFrequency',
      value: 9.45,
      unit: 'GHz',
      description: 'Microwave frequency where a run states none: X band; for the skin depth.',
      source: 'general knowledge',
    },
    {
      name: 'largestCluster',
      value: 10,
      unit: 'nm',
      description: 'Size up to which a piece of metal is a cluster in a pore; for the criterion on the skin effect.',
      source: 'general knowledge',
    },
  ],
  caveat:
    'Spins of carbon have g factors of 2.002 to 2.003 too, so that g tells Li metal and carbon hardly apart. Conductive ' +
    'additives distort lines (PubMed 40457623).',
  judge: (input) =>
    readWithin(
      input,
      'PLATEAU',
      whereResolved(
        input.subject,
        ['EPR_G_FACTOR', 'EPR_INTENSITY'],
        eprStates(input.subject).map((states) => reading(states, input)),
      ),
    ),
};

function reading(states: EprStates, input: RuleInput): Reading {
  const asymmetries = narrowLineValues(states.last, 'EPR_ASYMMETRY');
  const line = narrowLine(states);
  const read = line.isNew ? metalG(states, line, input) : line;
  const inputs = [...new Set([...read.inputs, ...asymmetries])];
  const beside = asymmetries.length === 0 ? '' : ' A/B alone decides nothing.';
  return {
    direction: read.direction,
    sentence: `${read.sentence}${beside}`,
    inputs,
    inState: inputs.filter((fact) => states.last.includes(fact)),
    qualitative: read.comparisons === undefined,
    comparisons: read.comparisons ?? [],
    conditions: read.conditions ?? [],
    criteria: asymmetryCriteria(asymmetries, input),
  };
}
