import type { Fact } from '../facts/fact.ts';
import { commonCourse, courseOnFilling } from './courseOnFilling.ts';
import { readWithin } from './elsewhere.ts';
import type { Reading, Rule, RuleInput } from './rule.ts';
import { type SlopeStatements, slopeStatements } from './slopeStatements.ts';
import { unresolved } from './unresolved.ts';

/** R-AC-RAMAN: ions at defects quench the D band and leave the G band where it is. */
export const acRaman: Rule = {
  code: 'R-AC-RAMAN',
  name: 'Raman bands on the slope',
  description:
    'A D band that falls on the slope while the G band stays speaks for adsorption at defects; a G band that shifts there ' +
    'for insertion between layers.',
  question: 'Does the D band fall on the slope while the G band stays?',
  processes: ['ADSORPTION'],
  region: 'SLOPE',
  techniques: ['RAMAN'],
  family: 'VIBRATIONAL',
  weight: 1,
  parameters: [],
  caveat: 'The bands of hard carbon are broad: a small shift of the G band may go unseen.',
  judge: (input) => {
    const facts = (['G_BAND_POSITION', 'D_BAND_INTENSITY', 'ID_IG'] as const).flatMap((quantity) =>
      input.subject.own.find({ quantity, form: 'TREND', also: (fact) => courseOnFilling(fact) !== null }),
    );
    const bySource = slopeStatements(input.subject, facts);
    return readWithin(
      input,
      'SLOPE',
      bySource.map((statements) => reading(input, statements)),
    );
  },
};

function reading({ subject }: RuleInput, { source, located, whole }: SlopeStatements): Reading {
  const poor = unresolved(subject, { source, quantities: ['G_BAND_POSITION', 'D_BAND_INTENSITY'] });
  if (poor.length > 0) {
    const sentence = 'The authors call their resolution too poor to tell how the bands move.';
    return { direction: 'INSUFFICIENT', inputs: [...poor, ...located, ...whole], sentence };
  }
  const shifts = located.filter((fact) => isG(fact) && courseOnFilling(fact) !== 'FLAT');
  if (shifts.length > 0) {
    return said('CONTRADICTS', shifts, 'The G band is said to shift on the slope already.');
  }
  return ofBands(bandOf(isG, { located, whole }), bandOf(isD, { located, whole }));
}

type Places = Pick<SlopeStatements, 'located' | 'whole'>;

/** What is said of a band on the slope, else over the whole window. */
function bandOf(is: (fact: Fact) => boolean, { located, whole }: Places): readonly Fact[] {
  const here = located.filter(is);
  return here.length > 0 ? here : whole.filter(is);
}

function ofBands(g: readonly Fact[], d: readonly Fact[]): Reading {
  const [inputs, moves, falls] = [[...d, ...g], courseOf(g), courseOf(d)];
  if (moves === null || falls === null) {
    const lacking = moves === null ? 'G' : 'D';
    return { direction: 'INSUFFICIENT', inputs, sentence: `Nothing is said of the ${lacking} band on filling.` };
  }
  if (moves === 'FLAT' && falls === 'DOWN') {
    return said('SUPPORTS', inputs, 'The D band is said to fall on filling while the G band stays.');
  }
  const why = moves === 'FLAT' ? 'The D band is not said to fall' : 'The G band is said to shift, but not where';
  return said('NEUTRAL', inputs, `${why}: that tells nothing of defects on the slope.`);
}

function courseOf(facts: readonly Fact[]): ReturnType<typeof commonCourse> {
  return commonCourse(facts.map(courseOnFilling));
}

function said(direction: Reading['direction'], inputs: readonly Fact[], sentence: string): Reading {
  return { direction, inputs, sentence, qualitative: true };
}

function isG({ observation }: Fact): boolean {
  return observation.quantity === 'G_BAND_POSITION';
}

function isD(fact: Fact): boolean {
  return !isG(fact);
}
