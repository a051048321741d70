import { type IonSymbol, ionSymbols } from '../../domain/ion.ts';
import { boundsOf } from '../facts/bounds.ts';
import { atLowestRate, type Estimate, estimates } from '../facts/estimates.ts';
import type { Facts, Want } from '../facts/facts.ts';
import type { Subject } from '../facts/subject.ts';
import { decide } from './decide.ts';
import { fullPores } from './fullPores.ts';
import { quotient } from './quotient.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { unprinted } from './unprinted.ts';
import { interval } from './words.ts';

const filling: Want = { quantity: 'PROCESS_CAPACITY', form: 'VALUE', process: 'PORE_FILLING' };

/** R-FC-RATIO: the same pores hold of two metals what their densities allow. */
export const fcRatio: Rule = {
  code: 'R-FC-RATIO',
  name: 'pore filling by two ions',
  description: 'More of one ion than pores can hold that another ion shows to be full contradicts its filling.',
  question: 'Does the filling exceed what pores hold that another ion fills to the density of its metal?',
  processes: ['PORE_FILLING'],
  region: null,
  techniques: ['GALVANOSTATIC_CYCLING', 'DIFFERENTIAL_CAPACITY', 'SAXS'],
  family: 'ELECTROCHEMISTRY',
  weight: 1,
  outcomes: ['CONTRADICTS'],
  parameters: [
    {
      name: 'metalRatio',
      value: 1,
      unit: '1',
      description: 'Ratio of both fillings, as a multiple of that of the metals per volume, up to which they agree.',
      source: "derived here: Faraday's law and the densities of the metals",
    },
  ],
  caveat:
    'It bounds only if the other ion fills the same pores to the density of its metal, which is taken to be shown where ' +
    'its scattering of pores disappears on the plateau.',
  judge: (input) => {
    const mine = fillings(input.subject.own);
    if (mine.length === 0) return unprinted(input.subject.own.find(filling), 'capacity of pore filling');
    return mine.flatMap((one) => {
      const pairs = others(input.subject, one).map((other) => reading(input, one, other));
      return pairs.length > 0 ? pairs : [alone(input, one)];
    });
  },
};

type Other = { readonly ion: IonSymbol; readonly filled: Estimate };

function fillings(facts: Facts): readonly Estimate[] {
  return atLowestRate(estimates(facts.find(filling)));
}

/** What the same source states of the other ions in the same carbon. */
function others(subject: Subject, { source }: Estimate): readonly Other[] {
  return ionSymbols
    .filter((ion) => ion !== subject.ion)
    .flatMap((ion) =>
      fillings(subject.withIon(ion))
        .filter((filled) => filled.source === source)
        .map((filled) => ({ ion, filled })),
    );
}

function alone({ subject }: RuleInput, { bounds, inputs }: Estimate): Reading {
  const filled = `${interval(bounds, 'mAh/g')} is ascribed to filling by ${subject.ion}`;
  const sentence = `${filled}; of no other ion in this carbon is a number printed to compare with.`;
  return { direction: 'INSUFFICIENT', inputs, sentence };
}

function reading({ subject, parameter }: RuleInput, mine: Estimate, { ion, filled }: Other): Reading {
  const pair = `${subject.ion}/${ion}`;
  const inputs = [...mine.inputs, ...filled.inputs];
  const [metal, otherMetal] = [subject.reference(subject.ion), subject.reference(ion)];
  if (metal === null || otherMetal === null) {
    const sentence = `The base has no densities of the metals that fillings by ${pair} would be compared with.`;
    return { direction: 'INSUFFICIENT', inputs, sentence };
  }
  const ratio = quotient(mine.bounds, filled.bounds);
  const metals = quotient(boundsOf(metal.metalVolumetricCapacity), boundsOf(otherMetal.metalVolumetricCapacity));
  const { direction, comparisons } = decide(quotient(ratio, metals), {
    supports: null,
    contradicts: { side: 'ABOVE', parameter: 'metalRatio', threshold: parameter('metalRatio') },
    unit: '1',
  });
  const shown = fullPores(subject, ion);
  const compared = `Fillings ${pair} are as ${interval(ratio, '1')}, the metals per volume as ${interval(metals, '1')}`;
  if (direction === 'NEUTRAL') {
    return { direction, comparisons, inputs, sentence: `${compared}: not shown to exceed what the same pores hold.` };
  }
  if (shown.length === 0) {
    const sentence = `${compared}, but nothing shows that ${ion} fills the pores to the density of its metal.`;
    return { direction: 'NEUTRAL', comparisons, inputs, sentence };
  }
  const sentence = `${compared}: more than the same pores hold, which ${ion} is shown to fill.`;
  return { direction, comparisons, inputs: [...inputs, ...shown], sentence };
}
