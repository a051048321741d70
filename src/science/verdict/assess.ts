import type { Assessment, EvidenceLine } from '../../domain/evidence.ts';
import { proposition } from '../../domain/proposition.ts';
import type { Subject } from '../facts/subject.ts';
import { rules } from '../rules/index.ts';
import { judgeRule } from './judgeRule.ts';
import type { Judging } from './judging.ts';
import { weigh } from './verdictOf.ts';

/** What is asserted of a subject: that a process takes place in a region; null: anywhere. */
export type Asserted = { readonly process: string; readonly region: string | null };

/** Lines of every rule that judges the process, and what follows from them. */
export function assess(subject: Subject, { process, region }: Asserted, judging: Judging): Assessment {
  const said = proposition(subject.material, subject.ion, process, region);
  const assessed = (other: string) => assess(subject, { process: other, region }, judging);
  const question = { subject, proposition: said.id, process, region, assessed };
  const asked = rules.entries.filter(
    (rule) => rule.processes.includes(process) && !judging.options.leftOutRules.includes(rule.code),
  );
  return assessmentOf(
    subject,
    { process, region },
    asked.flatMap((rule) => judgeRule(rule, question, judging)),
  );
}

/** The assessment that lines amount to. */
export function assessmentOf(
  { material, ion }: Subject,
  { process, region }: Asserted,
  lines: readonly EvidenceLine[],
): Assessment {
  const weighing = weigh(lines);
  const pointing = lines.filter(({ effectiveWeight }) => effectiveWeight > 0);
  const families = (direction: string) => [
    ...new Set(pointing.filter((line) => line.direction === direction).map(({ family }) => family)),
  ];
  return {
    proposition: proposition(material, ion, process, region).id,
    material,
    ion,
    process,
    region,
    ...weighing,
    supportingFamilies: families('SUPPORTS'),
    contradictingFamilies: families('CONTRADICTS'),
    laboratories: [...new Set(pointing.flatMap(({ laboratory }) => laboratory ?? []))],
    conflict: weighing.supportingWeight > 0 && weighing.contradictingWeight > 0,
    lines,
  };
}
