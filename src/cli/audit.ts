import type { Command } from 'commander';
import { type Severity, severities } from '../domain/audit.ts';
import { reportedValue } from '../domain/reported.ts';
import type { Source } from '../domain/source.ts';
import { withContext } from './base.ts';
import { choiceOption } from './choice.ts';
import { DONE, type ExitCode, type Io, print } from './io.ts';
import { sourceNamed } from './named.ts';
import { auditLines } from './report/auditReport.ts';
import type { Look } from './report/look.ts';
import { statementPlaces } from './report/statementPlaces.ts';
import { paintFor } from './report/style.ts';
import { printWrapped } from './report/wrapped.ts';
import { readWhatIf } from './whatIf.ts';

type Options = { readonly severity: Severity; readonly json?: boolean; readonly whatIf?: string };

/** `hckb audit <source> [--severity WARNING]`: holds the statements of a source against each other. */
export function auditCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('audit')
    .description("hold the numbers and statements of one of the base's (HCKB_DB) sources against each other")
    .argument('<source>', 'id, dataset/key, slug or DOI of a source')
    .addOption(
      choiceOption('--severity <severity>', 'the mildest findings to print', severities.toReversed()).default('INFO'),
    )
    .option('--what-if <options.json>', 'check otherwise: a file with the fields of JudgingOptionsInput')
    .option('--json', 'print JSON, passed checks included')
    .action(async (name: string, options: Options) => {
      await withContext(io, 'hckb audit', async (context) => {
        const wishes = await readWhatIf(io, options.whatIf, context);
        const source = await sourceNamed(name, context);
        const evidence = await context.evidence.ofDataset(source.dataset, wishes);
        tell(io, source, { options, evidence, places: await statementPlaces(evidence, context) });
      });
      done(DONE);
    });
}

type Asked = Omit<Look, 'paint'> & { readonly options: Options };

function tell(io: Io, source: Source, { evidence, places, options }: Asked): void {
  const { audit } = evidence.audited(source.id);
  const { severity } = options;
  if (options.json) {
    const findings = audit.findings.filter((each) => severities.indexOf(each.severity) >= severities.indexOf(severity));
    print(io, JSON.stringify({ ...audit, findings, options: evidence.options }, null, 2));
    return;
  }
  const title = reportedValue(source.title) ?? source.slug;
  printWrapped(io, auditLines(title, audit, { paint: paintFor(io), evidence, places, severity }));
}
