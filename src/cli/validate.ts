import { resolve } from 'node:path';
import type { Command } from 'commander';
import { inFileOrder } from '../contract/problem.ts';
import { computedSummary } from '../ingest/computedSummary.ts';
import { curveWarnings } from '../ingest/curveWarnings.ts';
import { referenceProblems } from '../ingest/importDataset.ts';
import { doubtsIn, type Outlook, outlookOf } from '../ingest/outlook.ts';
import type { Census, PlacedNumber } from '../ingest/paperCheck/census.ts';
import { checkAgainst } from '../ingest/paperCheck.ts';
import { type ReadDataset, readDatasetFolder } from '../ingest/readDataset.ts';
import { type RecordsOfEveryBase, recordsOfEveryBase, withBase } from './base.ts';
import { contractOf } from './contract.ts';
import { withFileTasks } from './fileTasks.ts';
import { complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { tellProblems, tellWarnings } from './problems.ts';
import { readPaper } from './readPaper.ts';
import { computedLines } from './report/computed.ts';

/** `hckb validate <folder> [--against paper.txt]`: reports all problems of a dataset and imports nothing. */
export function validateCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('validate')
    .description('report all problems of a dataset at once, as file:line:column path: what is wrong')
    .argument('<folder>', 'folder with a dataset.yaml')
    .option('--against <paper.txt>', "hold it against the paper's plain text: places, printed texts, left-out numbers")
    .action(async (folder: string, options: { against?: string }) => {
      done(await validate(io, resolve(io.cwd, folder), options.against));
    });
}

const EXPLAIN =
  'carry these numbers (those of a preparation in the "synthesis" of its material), or say under leftOut why they mean nothing';

async function validate(io: Io, folder: string, against: string | undefined): Promise<ExitCode> {
  const paper = against === undefined ? undefined : await readPaper(io, against);
  const { file, problems, dataset, faulty } = await withFileTasks(io, (tasks) =>
    readDatasetFolder(folder, contractOf(io), tasks),
  );
  const readable = dataset ?? faulty;
  const check = paper === undefined || readable === undefined ? undefined : checkAgainst(readable, paper);
  const known = dataset && (await recordsOfEveryBase(io));
  const lacking = dataset && known ? await lackingInBase(io, dataset, known) : [];
  const found = inFileOrder([...problems, ...lacking, ...(check?.problems ?? [])]);
  tellProblems(io, file, found);
  if (dataset !== undefined) tellWarnings(io, file, curveWarnings(dataset));
  tellWarnings(io, file, check?.warnings ?? []);
  if (check !== undefined) tellCensus(io, check.census);
  else if (paper !== undefined)
    complain(io, `${file}: cannot be read, so that nothing of it was held against the text`);
  const unexplained = check?.census.unexplained.length ?? 0;
  if (unexplained > 0) complain(io, `${file}: ${EXPLAIN}`);
  const isSound = found.length + unexplained === 0;
  // what refers to nothing cannot be weighed
  if (dataset === undefined || known === undefined || lacking.length > 0) return PROBLEMS;
  const outlook = outlookOf(dataset, known);
  if (!isSound) {
    tellWarnings(io, file, doubtsIn(outlook));
    return PROBLEMS;
  }
  print(io, `${dataset.records.key}: ${stateOf(outlook)}; ${countsOf(dataset)}`);
  for (const line of computedLines(dataset.records, computedSummary(dataset.records))) print(io, line);
  tellOutlook(io, file, outlook);
  return DONE;
}

function stateOf({ findings, contradicted, doubtful }: Outlook): string {
  const counts = [
    ...(findings.length === 0 ? [] : [`${findings.length} finding${findings.length === 1 ? '' : 's'} of the audit`]),
    ...(contradicted.length === 0
      ? []
      : [`${contradicted.length} claim${contradicted.length === 1 ? '' : 's'} that its evidence contradicts`]),
    ...(doubtful.length === 0 ? [] : [`${doubtful.length} doubt${doubtful.length === 1 ? '' : 's'}`]),
  ];
  return counts.length === 0 ? 'nothing is wrong' : `can be imported, with ${counts.join(', ')}`;
}

function tellOutlook(io: Io, file: string, outlook: Outlook): void {
  tellWarnings(io, file, doubtsIn(outlook));
  const { derived } = outlook;
  if (derived.size === 0) return;
  const listed = [...derived].map(([metric, count]) => (count === 1 ? metric : `${count} ${metric}`));
  print(io, `follows from reported numbers: ${listed.join(', ')}`);
}

/** References to other datasets are looked up in the base; where every base holds what they name, none is touched. */
async function lackingInBase(
  io: Io,
  dataset: ReadDataset,
  { ids }: RecordsOfEveryBase,
): ReturnType<typeof referenceProblems> {
  if (dataset.externalReferences.every(({ id }) => ids.has(id))) return [];
  return withBase(io, (store) => referenceProblems(store, dataset));
}

/** What the dataset lists; observations that its curves give are counted with their curves. */
function countsOf({ records, input }: ReadDataset): string {
  const { materials, cells, measurements, curves, dftResults, claims } = records;
  const counts = {
    material: materials,
    cell: cells,
    measurement: measurements,
    observation: input.observations ?? [],
    curve: curves,
  };
  return Object.entries({ ...counts, 'DFT result': dftResults, claim: claims })
    .map(([noun, { length }]) => `${length} ${noun}${length === 1 ? '' : 's'}`)
    .join(', ');
}

function tellCensus(io: Io, census: Census): void {
  const { total, carriedByValue, carriedAsCondition, byPattern, byName, unexplained } = census;
  print(io, `${total} numbers in the paper`);
  print(io, `  ${carriedByValue} carried by a value`);
  print(io, `  ${carriedAsCondition.length} carried only as a condition${carriedAsCondition.length > 0 ? ':' : ''}`);
  for (const number of carriedAsCondition) print(io, `    ${numberLine(number)}, by ${number.by}`);
  for (const [reason, count] of Object.entries(byPattern)) print(io, `  ${count} left out by their form: ${reason}`);
  for (const [reason, count] of Object.entries(byName))
    if (count > 0) print(io, `  ${count} left out by name: ${reason}`);
  print(io, `  ${unexplained.length} left out without a reason`);
  for (const number of unexplained) complain(io, numberLine(number));
}

function numberLine({ text, line, place, context, heldBy }: PlacedNumber): string {
  return `line ${line}, ${place}: ${text} in "${context}"${heldBy === undefined ? '' : `: ${heldBy}`}`;
}
