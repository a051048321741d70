import { type Verdict, verdictRank } from '../../domain/evidence.ts';
import { processes } from '../../domain/processes.ts';

const meanings: Readonly<Record<Verdict, string>> = {
  CORROBORATED: 'supported by two or more families of experiments, with little or nothing against it',
  SUPPORTED: 'supported, nothing against it',
  CONTESTED: 'supported by experiment, but also contradicted',
  INSUFFICIENT: 'nothing points either way',
  DISPUTED: 'contradicted, and more against than for it or no experiment for it',
};

/** What the verdicts, the score and the abbreviations of a report mean. */
export function legendLines(): readonly string[] {
  const verdicts = verdictRank.toReversed().map((verdict) => `${verdict}: ${meanings[verdict]}`);
  const short = processes.entries.flatMap(({ abbreviation, name }) =>
    abbreviation === null || name.includes(abbreviation) ? [] : `${abbreviation}: ${name}`,
  );
  return [
    `Verdicts: ${verdicts.join('; ')}. Score: (for - against) / (for + against + 2).`,
    'Lines: NEUTRAL was measured and does not discriminate; INSUFFICIENT says nothing that the rule accepts; ' +
      'NOT_APPLICABLE has no meaning here. A family of techniques in one laboratory counts once, with its heaviest line.',
    'Potentials are V against the metal of the ion (M+/M) unless it is said otherwise.',
    `Processes: ${short.join('; ')}.`,
  ];
}
