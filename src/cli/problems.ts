import { formatProblem, type Problem } from '../contract/problem.ts';
import type { ImportReport } from '../ingest/importDataset.ts';
import { complain, type Io, print } from './io.ts';

/** How a long list of legal words ends. */
const SHORTENED = /and \d+ more\)/;

/** Tells every problem, one a line, and how many there are. */
export function tellProblems(io: Io, file: string, problems: readonly Problem[]): void {
  for (const problem of problems) complain(io, formatProblem(file, problem));
  if (problems.some(({ message }) => SHORTENED.test(message)))
    complain(io, '"hckb codes" lists all codes that are legal');
  if (problems.length > 0)
    complain(io, `${file}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
}

/** Tells what is doubtful, but stops nothing. */
export function tellWarnings(io: Io, file: string, warnings: readonly Problem[]): void {
  for (const warning of warnings) complain(io, `warning: ${formatProblem(file, warning)}`);
}

const became = { IMPORTED: 'imported as', REREAD: 'read anew at', UNCHANGED: 'unchanged at' } as const;

/** Tells what became of an import. */
export function tellReport(io: Io, report: ImportReport): void {
  if (report.status === 'REFUSED') {
    tellProblems(io, report.file, report.problems);
    complain(io, `${report.file}: nothing was imported`);
  } else {
    print(io, `${report.key}: ${became[report.status]} version ${report.version}`);
    // who starts a server again has heard of them
    if (report.status === 'IMPORTED') tellWarnings(io, report.file, report.warnings);
    for (const id of report.vanished) {
      complain(
        io,
        `${report.key}: ${id} is no more; who kept this id finds nothing: keep the record's key if it is the same`,
      );
    }
  }
}
