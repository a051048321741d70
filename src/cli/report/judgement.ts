import type { JudgedOrder } from '../../domain/contributionOrder.ts';
import type { EvidenceLine, JudgedAssessment } from '../../domain/evidence.ts';
import type { FlipThresholds } from '../../domain/flip.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import type { Material } from '../../domain/material.ts';
import type { NextExperiments } from '../../domain/nextExperiments.ts';
import { processes } from '../../domain/processes.ts';
import type { TechniqueFamily } from '../../domain/techniques/technique.ts';
import { rules } from '../../knowledge/ruleBook.ts';
import { flipLines } from './flips.ts';
import { legendLines } from './legend.ts';
import { lineLines } from './line.ts';
import type { Look } from './look.ts';
import { number } from './numbers.ts';
import { orderLines } from './order.ts';
import { otherwiseText } from './otherwise.ts';
import { verdictColours } from './style.ts';

/** What is judged of one material with one ion. */
export type Judgement = {
  readonly ion: IonSymbol;
  readonly assessments: readonly (JudgedAssessment & { readonly flipThresholds: FlipThresholds })[];
  readonly contributionOrder: JudgedOrder;
  readonly nextExperiments: NextExperiments;
};

/** Judgements of a material for reading, and at the end what the words mean. */
export function reportLines(material: Material, judgements: readonly Judgement[], look: Look): readonly string[] {
  const otherwise = otherwiseText(look.evidence.options);
  return [
    ...(otherwise === null ? [] : [look.paint('yellow', otherwise), '']),
    ...(judgements.length === 0 ? [`No statement is about ${material.name} with any ion`, ''] : []),
    ...judgements.flatMap((each) => judgementLines(material.name, each, look)),
    ...legendLines().map((line) => look.paint('gray', line)),
  ];
}

function judgementLines(material: string, judged: Judgement, look: Look): readonly string[] {
  const { ion, assessments, contributionOrder, nextExperiments } = judged;
  const missing = nextExperiments.experiments.map(
    ({ rank, score, sentence }) => `  ${rank}. (${score.toFixed(2)}) ${sentence}`,
  );
  return [
    look.paint('bold', `${material} with ${ion}`),
    ...contributionOrder.retracted.map((source) =>
      look.paint('red', `${source.slice(source.indexOf(':') + 1)} was retracted: what it states does not count`),
    ),
    '',
    ...assessments.flatMap((each) => [...assessmentLines(each, look), '']),
    ...orderLines(contributionOrder, look.paint),
    '',
    look.paint(
      'bold',
      'Missing measurements that could change most (in brackets how much: steps of verdicts over 4, and the part of what is open in the order)',
    ),
    ...(missing.length === 0 ? ['  none'] : missing),
    '',
  ];
}

function assessmentLines(assessed: Judgement['assessments'][number], look: Look): readonly string[] {
  const { material, process, verdict, lines, flipThresholds } = assessed;
  const tested = lines.filter(({ direction }) => direction !== 'NOT_TESTED');
  const untested = lines.filter(({ direction }) => direction === 'NOT_TESTED');
  const head = `${verdict} (${weightText(assessed)})`;
  return [
    `${look.paint('bold', processes.get(process).name)}: ${look.paint(verdictColours[verdict], head)}`,
    ...tested.flatMap((line) => lineLines(line, look)),
    ...(untested.length === 0 ? [] : [look.paint('gray', `  not tested: ${untestedText(untested)}`)]),
    ...flipLines(flipThresholds, { look, material }),
  ];
}

/** `score 0.60; weight 3 for: electrochemistry, scattering, theory; 0 against`. */
function weightText(assessed: JudgedAssessment): string {
  const { score, supportingWeight, contradictingWeight, supportingFamilies, contradictingFamilies } = assessed;
  const supporting = `weight ${number(supportingWeight)} for${familyText(supportingFamilies)}`;
  return `score ${score.toFixed(2)}; ${supporting}; ${number(contradictingWeight)} against${familyText(contradictingFamilies)}`;
}

function familyText(families: readonly TechniqueFamily[]): string {
  if (families.length === 0) return '';
  return `: ${families.map((family) => family.toLowerCase().replaceAll('_', ' ')).join(', ')}`;
}

function untestedText(lines: readonly EvidenceLine[]): string {
  return lines.map(({ rule }) => `${rules.get(rule).name} (${rule})`).join('; ');
}
