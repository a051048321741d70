import { formatProblem, type Problem } from '../contract/problem.ts';
import type { ImportReport, TakenReport } from '../ingest/importDataset.ts';
import { complain, type Io, print } from './io.ts';
import { summaryLines } from './report/computed.ts';
import { diffLines } from './report/diff.ts';

/** How a long list of legal words ends. */
const SHORTENED = /and \d+ more\)/;

const UNKNOWN_FIELD = 'UNKNOWN_FIELD';

/** Tells every problem, one a line, and how many there are. */
export function tellProblems(io: Io, file: string, problems: readonly Problem[]): void {
  for (const problem of problems) complain(io, formatProblem(file, problem));
  const shortened = problems.filter(({ message }) => SHORTENED.test(message));
  if (shortened.some(({ code }) => code === UNKNOWN_FIELD))
    complain(io, '"hckb schema" prints all fields that are legal, with what they mean');
  if (shortened.some(({ code }) => code !== UNKNOWN_FIELD)) complain(io, '"hckb codes" lists all codes that are legal');
  if (problems.length > 0)
    complain(io, `${file}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
}

/** Tells what is doubtful, but stops nothing. */
export function tellWarnings(io: Io, file: string, warnings: readonly Problem[]): void {
  for (const warning of warnings) complain(io, `warning: ${formatProblem(file, warning)}`);
}

const became = { IMPORTED: 'imported as', REREAD: 'read anew at', UNCHANGED: 'unchanged at' } as const;
const wouldBecome = { IMPORTED: 'would be imported as', REREAD: 'would be read anew at', UNCHANGED: 'is' } as const;

/** Tells what became of an import, or what would. */
export function tellReport(io: Io, report: ImportReport, dryRun = false): void {
  if (report.status === 'REFUSED') {
    tellProblems(io, report.file, report.problems);
    complain(io, `${report.file}: nothing ${dryRun ? 'would be' : 'was'} imported`);
  } else if ('warnings' in report) {
    tellTaken(io, report, dryRun);
  } else if (report.status === 'SUPERSEDED') {
    print(io, `${report.key}: stays at version ${report.version}, which replaced this content`);
  } else {
    complain(io, `${report.key}: ${notTaken(report)}`);
  }
}

type NotTaken = Extract<ImportReport, { readonly status: 'RETIRED' | 'CONFLICT' }>;

function notTaken(report: NotTaken): string {
  if (report.status === 'RETIRED') return `stays retired since ${report.retirement.at}: ${report.retirement.reason}`;
  const { version, expected } = report;
  const held = version === 0 ? 'the base does not hold it' : `the base holds version ${version}`;
  return `${held}, and ${expected === 0 ? 'none' : `version ${expected}`} was expected: nothing was imported`;
}

function tellTaken(io: Io, report: TakenReport, dryRun: boolean): void {
  const { key, status, version, diff } = report;
  print(io, `${key}: ${(dryRun ? wouldBecome : became)[status]} version ${version}`);
  // who starts a server again has heard of them
  if (status === 'IMPORTED') tellWarnings(io, report.file, report.warnings);
  for (const line of computedOf(report)) print(io, line);
  for (const id of report.vanished) {
    complain(io, `${key}: ${id} is no more; who kept this id finds nothing: keep the record's key if it is the same`);
  }
  if (diff !== null) for (const line of diffLines(diff)) print(io, line);
}

/** What curves give is told where it is new, and what they do not give where somebody may mend it. */
function computedOf({ status, computed }: TakenReport): readonly string[] {
  if (status === 'UNCHANGED') return [];
  return status === 'IMPORTED' ? summaryLines(computed) : summaryLines(computed).slice(0, 1);
}
