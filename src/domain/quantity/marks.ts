import type { Relation, Report } from './types.ts';

export type Mark = Relation | 'UP_TO' | 'ABOUT';

/** Words and signs before a number; "no more than" must be met before "more than" could. */
const MARKS: readonly (readonly [RegExp, Mark])[] = [
  [
    /^(?:[~≈≃≅]|(?:about|almost|nearly|ca|around|near|approximately|approx|circa|close to|roughly)(?![a-z])\.?)/i,
    'ABOUT',
  ],
  [/^(?:≥|⩾|≧|>=|(?:at least|no less than|not less than|no fewer than)(?![a-z]))/i, 'AT_LEAST'],
  [/^(?:≤|⩽|≦|<=|(?:at most|no more than|not more than)(?![a-z]))/i, 'AT_MOST'],
  [/^(?:>|(?:above|more than|over|exceeds|exceeding|greater than|higher than)(?![a-z]))/i, 'GREATER_THAN'],
  [/^(?:<|(?:below|less than|under|lower than|fewer than)(?![a-z]))/i, 'LESS_THAN'],
  [/^(?:up to)(?![a-z])/i, 'UP_TO'],
  [/^(?:between|from)(?![a-z])/i, 'RANGE'],
];

/** All marks at the beginning of a plain text, in order, and the text behind them. */
export function readMarks(text: string): { readonly marks: readonly Mark[]; readonly rest: string } {
  for (const [pattern, mark] of MARKS) {
    const found = pattern.exec(text);
    if (found) {
      const { marks, rest } = readMarks(text.slice(found[0].length).trimStart());
      return { marks: [mark, ...marks], rest };
    }
  }
  return { marks: [], rest: text };
}

/** The one relation that the marks and the second number make; EXACT where there is none. */
export function relationOf(reported: string, marks: readonly Mark[], isRange: boolean, report: Report): Relation {
  const said = new Set(marks.filter((mark) => mark !== 'ABOUT').map((mark) => (mark === 'UP_TO' ? 'AT_MOST' : mark)));
  if (said.has('RANGE') && !isRange) {
    report(
      'RELATION_CONFLICT',
      `"${reported}" begins a range, but has one number: write it as in "between 3.5 and 4.7 V"`,
    );
  }
  if (isRange) said.add('RANGE');
  const [relation = 'EXACT', ...others] = said;
  if (others.length > 0) {
    report('RELATION_CONFLICT', `"${reported}" says ${[...said].join(' and ')}: one relation is legal`);
  }
  return relation;
}
