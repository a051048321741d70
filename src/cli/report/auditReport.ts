import type { Audit, AuditFinding, Term } from '../../domain/audit.ts';
import { severities } from '../../domain/audit.ts';
import type { Observation } from '../../domain/observation.ts';
import { placeOf } from './place.ts';
import { type Paint, severityColours } from './style.ts';

type Look = { readonly paint: Paint; readonly observation: (id: string) => Observation };

/** An audit for reading: the gravest findings first, then how many checks passed. */
export function auditLines(title: string, { findings, checks }: Audit, look: Look): readonly string[] {
  const grave = severities.toReversed().flatMap((severity) => findings.filter((each) => each.severity === severity));
  const counts = severities
    .toReversed()
    .map((severity) => `${findings.filter((each) => each.severity === severity).length} ${severity}`);
  const passed = checks.filter((check) => check.passed);
  return [
    look.paint('bold', title),
    '',
    ...grave.flatMap((finding) => [...findingLines(finding, look), '']),
    `${counts.join(', ')}; ${passed.length} of ${checks.length} checks passed`,
  ];
}

function findingLines(finding: AuditFinding, { paint, observation }: Look): readonly string[] {
  const { severity, rule, ion, sentence, computations, repairs, inputs } = finding;
  const places = [...new Set(inputs.map((id) => placeOf(observation(id).locator)))];
  return [
    `${paint(severityColours[severity], severity)} ${rule}${ion === null ? '' : ` ${ion}`}: ${sentence}`,
    ...computations.map(({ formula, result, expected }) =>
      paint('gray', `  ${formula}${termText(' gives ', result)}${termText(', expected ', expected)}`),
    ),
    ...repairs.map((repair) => `  repair: ${repair.sentence}`),
    paint('gray', `  from ${places.join('; ')}`),
  ];
}

function termText(before: string, term: Term | null): string {
  if (term === null) return '';
  const { lower, upper, unit, value } = term;
  const number = (each: number) => String(Number(each.toPrecision(5)));
  const interval =
    lower === upper
      ? ''
      : ` (${lower === null ? 'open' : number(lower)} to ${upper === null ? 'open' : number(upper)})`;
  return `${before}${number(value)}${unit === '1' ? '' : ` ${unit}`}${interval}`;
}
