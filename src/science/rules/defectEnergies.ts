import { type Bounds, subtract } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { bindingEnergy } from './bindingEnergy.ts';
import { decide } from './decide.ts';
import type { DefectStatements } from './defectStatements.ts';
import type { Reading, RuleInput } from './rule.ts';
import { interval } from './words.ts';

type Energy = { readonly bounds: Bounds; readonly fact: Fact };

/** A reading of each printed energy at a defect: below 0, and below the lowest that is printed of intact layers. */
export function defectEnergies(input: RuleInput, statements: DefectStatements): readonly Reading[] {
  const layers = energiesOf(statements.layers).sort((a, b) => a.bounds.value - b.bounds.value);
  return energiesOf(statements.defects).map((energy) => reading(input, energy, { ...statements, lowest: layers[0] }));
}

function energiesOf(facts: readonly Fact[]): Energy[] {
  return facts.flatMap((fact) => bindingEnergy(fact).map((bounds) => ({ bounds, fact })));
}

type Compared = Pick<DefectStatements, 'orderings'> & { readonly lowest: Energy | undefined };

function reading({ parameter }: RuleInput, { bounds, fact }: Energy, { orderings, lowest }: Compared): Reading {
  const favourable = { parameter: 'favourable', threshold: parameter('favourable') };
  const { reason, ...alone } = decide(bounds, {
    supports: { side: 'BELOW', ...favourable },
    contradicts: { side: 'AT_LEAST', ...favourable },
    unit: 'eV',
  });
  const said = `The computed energy at defects is ${interval(bounds, 'eV')}`;
  if (reason !== null) return { ...alone, inputs: [fact], sentence: `${said}: ${reason}.` };
  if (alone.direction === 'CONTRADICTS') return { ...alone, inputs: [fact], sentence: `${said}.` };
  if (lowest === undefined) {
    const inputs = [fact, ...orderings];
    return orderings.length > 0
      ? { ...alone, inputs, sentence: `${said}, below that at intact layers by the source's ordering.` }
      : {
          ...alone,
          direction: 'NEUTRAL',
          inputs,
          sentence: `${said}: there is none at intact layers to compare with.`,
        };
  }
  const difference = subtract(bounds, lowest.bounds);
  const below = { side: 'BELOW', parameter: 'noDifference', threshold: parameter('noDifference') } as const;
  const compared = decide(difference, { supports: below, contradicts: null, unit: 'eV' });
  const why = compared.reason === null ? '' : `: of the difference ${compared.reason}`;
  return {
    direction: compared.direction,
    comparisons: [...alone.comparisons, ...compared.comparisons],
    inputs: [fact, lowest.fact],
    sentence: `${said}, ${interval(difference, 'eV')} against intact layers${why}.`,
  };
}
