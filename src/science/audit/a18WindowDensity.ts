import type { Bounds } from '../facts/bounds.ts';
import { interval } from '../rules/words.ts';
import type { AuditInput, AuditRule, CheckResult } from './auditRule.ts';
import { type Density, densitiesOf } from './densities/densities.ts';
import { termOf } from './term.ts';

/** A18: charge per potential that the numbers of a source imply for neighbouring windows. */
export const a18WindowDensity: AuditRule = {
  code: 'A18',
  name: 'window density',
  description:
    'The capacities of neighbouring potential windows over their widths: mean |dQ/dV|. Where one is ten times the other, ' +
    'a boundary or a capacity may be misprinted, or a window is too narrow for the potentiostat. Slope and plateau are ' +
    'left out, which differ so by their nature.',
  question: 'Do neighbouring potential windows hold comparable charge per potential?',
  parameters: [
    {
      name: 'leastRatio',
      value: 10,
      unit: '1',
      description: 'Mean |dQ/dV| of a window over that of its neighbour from which on it is reported.',
      source: 'general knowledge',
    },
  ],
  check: (input) =>
    input.subjects.flatMap((subject) => {
      const { material, ion } = subject;
      const densities = densitiesOf(subject);
      const pairs = densities
        .slice(1)
        .flatMap((below, place) => densities.slice(place, place + 1).map((above) => ({ above, below })));
      return pairs.flatMap(({ above, below }) =>
        above.lower === below.upper ? checkPair(above, below, input).map((each) => ({ material, ion, ...each })) : [],
      );
    }),
};

type Checked = Omit<CheckResult, 'material' | 'ion'>;

/** Nothing where the numbers leave any ratio. */
function checkPair(above: Density, below: Density, { parameter }: AuditInput): readonly Checked[] {
  if (!above.stated && !below.stated) return [];
  const ratio = quotient(below.mean, above.mean);
  const limit = parameter('leastRatio');
  const assumed = below.assumed ? ` The lower end of ${below.lower} V is that of another run.` : '';
  return [
    {
      severity: ratio.lower >= limit || ratio.upper <= 1 / limit ? 'WARNING' : null,
      inputs: [...above.inputs, ...below.inputs],
      sentence: `${told(below)} That is ${interval(ratio, '1')} times the mean of its neighbour. ${told(above)}${assumed}`,
      computations: [
        {
          formula: '(Q2/width2)/(Q1/width1)',
          terms: [above, below].flatMap(termsOf),
          result: termOf('ratio of the means', ratio, '1'),
          expected: termOf('less than', { value: limit, lower: 1 / limit, upper: limit }, '1'),
        },
      ],
    },
  ];
}

/** Of positive numbers; what nothing divides is open. */
function quotient(a: Bounds, b: Bounds): Bounds {
  return {
    value: a.value / b.value,
    lower: a.lower / b.upper,
    upper: b.lower > 0 ? a.upper / b.lower : Number.POSITIVE_INFINITY,
  };
}

function told({ name, upper, lower, capacity, mean, stated }: Density): string {
  const charge = `${interval(capacity, 'mAh/g')}${stated ? '' : ' of what the others leave'}`;
  return `The ${name} from ${upper} to ${lower} V holds ${charge}, on average ${interval(mean, 'mAh/g/V')}.`;
}

function termsOf({ name, upper, lower, capacity, mean }: Density) {
  const width = upper - lower;
  return [
    termOf(`capacity of the ${name}`, capacity, 'mAh/g'),
    termOf(`width of the ${name}`, { value: width, lower: width, upper: width }, 'V'),
    termOf(`mean of the ${name}`, mean, 'mAh/g/V'),
  ];
}
