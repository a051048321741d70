import type { LineFlip, SourceFlip } from '../../../domain/flip.ts';
import { ionSymbols } from '../../../domain/ion.ts';
import { remembered } from '../../../domain/remembered.ts';
import { mappedSubject, type Subject } from '../../facts/subject.ts';
import { type Weighing, weigh } from '../verdictOf.ts';
import { type Bench, judgeAgain } from './bench.ts';

/** The lightest line without which the verdict is another; null if there is none. */
export function lineFlip({ lines, verdict: before }: Bench): LineFlip | null {
  for (const line of lightestFirst(
    lines,
    ({ id }) => id,
    ({ effectiveWeight }) => effectiveWeight,
  )) {
    const { verdict } = weigh(lines.filter((other) => other !== line));
    if (verdict !== before)
      return { kind: 'LINE', line: line.id, rule: line.rule, size: line.effectiveWeight, verdict };
  }
  return null;
}

/** The source with the lightest lines without whose statements the verdict is another; null if there is none. */
export function sourceFlip(bench: Bench): SourceFlip | null {
  const sources = [...new Set(bench.lines.flatMap((line) => line.sources))];
  const weightOf = (source: string) =>
    bench.lines.reduce((sum, line) => (line.sources.includes(source) ? sum + line.effectiveWeight : sum), 0);
  for (const source of lightestFirst(sources, (id) => id, weightOf)) {
    const { verdict } = without(bench, source);
    if (verdict !== bench.verdict) return { kind: 'SOURCE', source, size: weightOf(source), verdict };
  }
  return null;
}

/** Without its only source nothing is left that a line could rest on. */
function without(bench: Bench, source: string): Pick<Weighing, 'verdict'> {
  const others = sourcesOf(bench.subject).some((each) => each !== source);
  return others
    ? judgeAgain(bench, { subject: subjectWithout(bench.subject, source), touches: () => true })
    : weigh([]);
}

/** Sources of all statements about the material, whatever the ion. */
const sourcesOf = remembered(({ own, general, withIon }: Subject): readonly string[] => {
  const all = [own, general, ...ionSymbols.map(withIon)].flatMap((facts) => facts.find({}));
  return [...new Set(all.map(({ observation }) => observation.source))];
});

function subjectWithout(subject: Subject, source: string): Subject {
  return mappedSubject(subject, (facts) => ({
    find: (want) => facts.find(want).filter(({ observation }) => observation.source !== source),
  }));
}

function lightestFirst<T>(all: readonly T[], idOf: (item: T) => string, weightOf: (item: T) => number): readonly T[] {
  return [...all].sort((a, b) => weightOf(a) - weightOf(b) || (idOf(a) < idOf(b) ? -1 : 1));
}
