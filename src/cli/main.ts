import { Command, CommanderError } from 'commander';
import { ConfigError, settings } from '../config.ts';
import { StoreError } from '../store/storeError.ts';
import { analyseCommand } from './analyse.ts';
import { auditCommand } from './audit.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { changesCommand } from './changes.ts';
import { codesCommand } from './codes.ts';
import { diffCommand } from './diff.ts';
import { refusedByFileSystem } from './fileReason.ts';
import { importCommand } from './import.ts';
import { importTableCommand } from './importTable.ts';
import { CallError, complain, DONE, type ExitCode, type Io, WRONG_CALL } from './io.ts';
import { judgeCommand } from './judge.ts';
import { migrateCommand } from './migrate.ts';
import { newCommand } from './new.ts';
import { outlineCommand } from './outline.ts';
import { queryCommand } from './query.ts';
import { readCommand } from './read.ts';
import { releaseCommand } from './release.ts';
import { retireCommand } from './retire.ts';
import { retractCommand } from './retract.ts';
import { schemaCommand } from './schema.ts';
import { serveCommand } from './serve.ts';
import { tokenCommand } from './token.ts';
import { validateCommand } from './validate.ts';
import { versionOf } from './version.ts';

const commands = [
  serveCommand,
  migrateCommand,
  newCommand,
  importCommand,
  importTableCommand,
  retireCommand,
  retractCommand,
  changesCommand,
  tokenCommand,
  releaseCommand,
  diffCommand,
  backupCommand,
  restoreCommand,
  validateCommand,
  outlineCommand,
  codesCommand,
  schemaCommand,
  judgeCommand,
  auditCommand,
  queryCommand,
  readCommand,
  analyseCommand,
];

const examples = `
Examples:
  hckb serve                                         serve the base on http://127.0.0.1:4000/graphql
  hckb new smith_2026_fibres                         a dataset.yaml to fill in
  hckb validate seed/papers/cao_2012_nanowires       report all problems of a dataset
  hckb validate my_2026_paper --against paper.txt    and hold it against the paper's text
  hckb outline paper.txt                             number the sentences that locators name
  hckb codes quantity                                list the codes that a dataset may use
  hckb import my_2026_paper                          take a dataset into the base, whole or not at all
  hckb import-table table.xlsx --map map.yaml        take a table of literature values, row by row
  hckb import my_2026_paper --dry-run                show what would change, and change nothing
  hckb import many.ndjson.gz                         take many datasets, one a line of JSON
  hckb retire my_2026_paper --reason "entered twice"  take it out of the base; its versions stay
  hckb retract 10.1000/xyz --reason "data faults"     what a retracted source states counts no more
  hckb judge mshc --ion Na                           what the evidence says of a material, and why
  hckb audit nagmani_nd_mapping                      hold a source's numbers against each other
  hckb read cycles.mpt                               what an instrument's file is, and what is wrong with it
  hckb analyse cycles.mpt --as gcd --mass "1.2 mg"    half cycles, slope and plateau, efficiencies
  hckb query --list                                  list the published queries with what they ask
  hckb query material --var slug=mshc                ask one of them, or a file of your own

Settings (environment variables):
${settings.map(({ name, fallback, help }) => `  ${name.padEnd(17)} ${help} (${fallback})`).join('\n')}

Exit codes: 0 done; 1 the data or the query has problems; 2 the call, a setting or the base is wrong.`;

/**
 * The program `hckb`.
 *
 * @param args what stands after the program's name
 * @returns the exit code
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = DONE;
  const done = (result: ExitCode): void => {
    code = result;
  };
  const program = new Command('hckb')
    .description('Knowledge base of how Li, Na and K ions are stored in hard-carbon anodes.')
    .version(versionOf(io), '--version', 'print the version')
    .addHelpText('after', examples)
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .showHelpAfterError('(hckb --help shows how it is called)')
    .exitOverride();
  for (const command of commands) {
    command(program, io, done);
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_CALL;
    if (error instanceof CallError || error instanceof ConfigError || error instanceof StoreError) {
      complain(io, `hckb: ${error.message}`);
      return WRONG_CALL;
    }
    const refused = refusedByFileSystem(error);
    if (refused === undefined) throw error;
    complain(io, `hckb: ${refused}`);
    return WRONG_CALL;
  }
}
