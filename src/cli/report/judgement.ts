import type { JudgedOrder } from '../../domain/contributionOrder.ts';
import type { EvidenceLine, JudgedAssessment } from '../../domain/evidence.ts';
import type { Flip, FlipThresholds } from '../../domain/flip.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import type { NextExperiments } from '../../domain/nextExperiments.ts';
import type { Observation } from '../../domain/observation.ts';
import { processes } from '../../domain/processes.ts';
import { techniques } from '../../domain/techniques/index.ts';
import { orderLines } from './order.ts';
import { placeOf } from './place.ts';
import { directionColours, type Paint, verdictColours } from './style.ts';

/** What is judged of one material with one ion. */
export type Judgement = {
  readonly ion: IonSymbol;
  readonly assessments: readonly (JudgedAssessment & { readonly flipThresholds: FlipThresholds })[];
  readonly contributionOrder: JudgedOrder;
  readonly nextExperiments: NextExperiments;
};

/** How many missing measurements a report lists. */
const LISTED = 5;

type Look = { readonly paint: Paint; readonly observation: (id: string) => Observation };

/** A judgement for reading. */
export function judgementLines(material: string, judged: Judgement, look: Look): readonly string[] {
  const { ion, assessments, contributionOrder, nextExperiments } = judged;
  return [
    look.paint('bold', `${material} with ${ion}`),
    '',
    ...assessments.flatMap((each) => [...assessmentLines(each, look), '']),
    ...orderLines(contributionOrder, look.paint),
    '',
    look.paint('bold', 'Missing measurements that could change most'),
    ...nextExperiments.experiments
      .slice(0, LISTED)
      .map(({ rank, score, sentence }) => `  ${rank}. (${score.toFixed(2)}) ${sentence}`),
    '',
  ];
}

function assessmentLines(assessed: Judgement['assessments'][number], look: Look): readonly string[] {
  const { process, verdict, score, supportingWeight, contradictingWeight, lines, flipThresholds } = assessed;
  const head = `${verdict}  score ${score.toFixed(2)}, ${supportingWeight} for, ${contradictingWeight} against`;
  const tested = lines.filter(({ direction }) => direction !== 'NOT_TESTED');
  const untested = lines.filter(({ direction }) => direction === 'NOT_TESTED');
  return [
    `${look.paint('bold', processes.get(process).name)}: ${look.paint(verdictColours[verdict], head)}`,
    ...tested.flatMap((line) => lineLines(line, look)),
    ...(untested.length === 0 ? [] : [look.paint('gray', `  not tested: ${untestedText(untested)}`)]),
    ...flipLines(flipThresholds),
  ];
}

function untestedText(lines: readonly EvidenceLine[]): string {
  const byTechnique = groupBy(lines, ({ technique }) => technique);
  return [...byTechnique]
    .map(([technique, group]) => `${techniques.get(technique).name} (${group.map(({ rule }) => rule).join(', ')})`)
    .join('; ');
}

function lineLines(line: EvidenceLine, { paint, observation }: Look): readonly string[] {
  const weight = line.effectiveWeight > 0 ? `, weight ${line.effectiveWeight}` : '';
  const places = [...new Set(line.inputs.map((id) => placeOf(observation(id).locator)))];
  return [
    `  ${paint(directionColours[line.direction], line.direction)} ${line.rule}${weight}: ${line.sentence}`,
    ...line.conditions.map(({ sentence }) => paint('gray', `    conditional: ${sentence}`)),
    ...line.criteria.map(({ sentence }) => paint('gray', `    beside it: ${sentence}`)),
    ...(places.length === 0 ? [] : [paint('gray', `    from ${places.join('; ')}`)]),
  ];
}

function flipLines({ input, threshold, line, source }: FlipThresholds): readonly string[] {
  return [input, threshold, line, source].flatMap((flip) => (flip === null ? [] : `  would be ${flipText(flip)}`));
}

function flipText(flip: Flip): string {
  switch (flip.kind) {
    case 'INPUT': {
      const { verdict, observation, from, to, unit, size } = flip;
      return `${verdict} if ${keyOf(observation)} were ${to} ${unit} instead of ${from} (${size.toFixed(1)} half-widths)`;
    }
    case 'THRESHOLD':
      return `${flip.verdict} if ${flip.rule} asked for ${flip.parameter} = ${flip.to} ${flip.unit} instead of ${flip.from}`;
    case 'LINE':
      return `${flip.verdict} without the line of ${flip.rule}`;
    case 'SOURCE':
      return `${flip.verdict} without ${keyOf(flip.source)}`;
  }
}

function keyOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
