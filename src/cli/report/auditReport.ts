import type { Audit, AuditFinding, Severity, Term } from '../../domain/audit.ts';
import { severities } from '../../domain/audit.ts';
import type { Look } from './look.ts';
import { amount, digitsApart, number } from './numbers.ts';
import { otherwiseText } from './otherwise.ts';
import { severityColours } from './style.ts';

/** More digits than this tell a reader nothing. */
const MOST_DIGITS = 6;

/** An audit for reading: findings from a severity on, the gravest first, then how many there are and how many checks passed. */
export function auditLines(
  title: string,
  { findings, checks }: Audit,
  look: Look & { readonly severity: Severity },
): readonly string[] {
  const bySeverity = severities.toReversed().map((severity) => findings.filter((each) => each.severity === severity));
  const shown = bySeverity.slice(0, severities.length - severities.indexOf(look.severity));
  const counts = severities.toReversed().map((severity, place) => `${bySeverity[place]?.length} ${severity}`);
  const otherwise = otherwiseText(look.evidence.options);
  const passed = checks.filter((check) => check.passed);
  return [
    ...(otherwise === null ? [] : [look.paint('yellow', otherwise), '']),
    look.paint('bold', title),
    '',
    ...shown.flat().flatMap((finding) => [...new Set(findingLines(finding, look)), '']),
    `${counts.join(', ')}; ${passed.length} of ${checks.length} checks passed`,
  ];
}

function findingLines(finding: AuditFinding, { paint, places }: Look): readonly string[] {
  const { severity, rule, ion, sentence, computations, repairs, inputs } = finding;
  return [
    `${paint(severityColours[severity], severity)} ${rule}${ion === null ? '' : ` ${ion}`}: ${sentence}`,
    ...computations.map(({ formula, result, expected }) =>
      paint('gray', `  ${formula}${termText(' gives ', result)}${termText(', expected ', expected)}`),
    ),
    ...repairs.map((repair) => `  repair of ${keyOf(repair.observation)}: ${repair.sentence}`),
    ...places(inputs).map((text) => paint('gray', `  ${text}`)),
  ];
}

function termText(before: string, term: Term | null): string {
  if (term === null) return '';
  const { value, lower, upper, unit } = term;
  const ends = [lower ?? Number.NEGATIVE_INFINITY, upper ?? Number.POSITIVE_INFINITY];
  const digits = digitsApart([value, ...ends], MOST_DIGITS);
  const [from, to] = ends.map((end) => number(end, digits));
  return `${before}${amount(value, unit, digits)}${from === to ? '' : ` (${from} to ${to})`}`;
}

function keyOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
