import type { Command } from 'commander';
import { type IonSymbol, ionSymbols } from '../domain/ion.ts';
import type { Material } from '../domain/material.ts';
import { assessment } from '../knowledge/assessment.ts';
import { contributionOrder } from '../knowledge/contributionOrder.ts';
import { judgedProcesses } from '../knowledge/evidenceMatrix.ts';
import { flipThresholds } from '../knowledge/flipThresholds.ts';
import { nextExperiments } from '../knowledge/nextExperiments.ts';
import { withContext } from './base.ts';
import { choiceOption } from './choice.ts';
import { CallError, DONE, type ExitCode, type Io, print } from './io.ts';
import { materialNamed } from './named.ts';
import { type Judgement, reportLines } from './report/judgement.ts';
import type { Look } from './report/look.ts';
import { otherwiseText } from './report/otherwise.ts';
import { statementPlaces } from './report/statementPlaces.ts';
import { paintFor } from './report/style.ts';
import { printWrapped } from './report/wrapped.ts';
import { readWhatIf } from './whatIf.ts';

type Options = {
  readonly ion?: IonSymbol;
  readonly process?: string;
  readonly json?: boolean;
  readonly whatIf?: string;
};

/** `hckb judge <material> [--ion Na] [--process PORE_FILLING]`: what the evidence says of a material, and why. */
export function judgeCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('judge')
    .description('say what the evidence of the base (HCKB_DB) says of a material: verdicts, order, what is missing')
    .argument('<material>', 'id, dataset/key, key, name or alias of a material')
    .addOption(choiceOption('--ion <ion>', 'one ion; all that statements are about if left out', ionSymbols))
    .addOption(
      choiceOption('--process <process>', 'verdict and missing measurements of one process only', judgedProcesses),
    )
    .option('--what-if <options.json>', 'judge otherwise: a file with the fields of JudgingOptionsInput')
    .option('--json', 'print JSON')
    .action(async (name: string, options: Options) => {
      await withContext(io, 'hckb judge', async (context) => {
        const wishes = await readWhatIf(io, options.whatIf, context);
        const material = await materialNamed(name, context);
        const evidence = await context.evidence.ofMaterial(material.id, wishes);
        tell(io, material, { options, evidence, places: await statementPlaces(evidence, context) });
      });
      done(DONE);
    });
}

type Asked = Omit<Look, 'paint'> & { readonly options: Options };

function tell(io: Io, material: Material, asked: Asked): void {
  const { evidence, places, options } = asked;
  const judgements = ionsAsked(material, asked).map((ion) => judge(asked, material, ion));
  if (options.json) {
    const { id, name } = material;
    print(io, JSON.stringify({ material: { id, name }, options: evidence.options, judgements }, null, 2));
    return;
  }
  printWrapped(io, reportLines(material, judgements, { paint: paintFor(io), evidence, places }));
}

/** @throws {CallError} if no statement that counts is about the ion asked for */
function ionsAsked({ id, name }: Material, { evidence, options: { ion } }: Asked): readonly IonSymbol[] {
  const known = evidence.ionsOf(id);
  if (ion === undefined) return known;
  if (known.includes(ion)) return [ion];
  const others = known.length === 0 ? 'nor with another ion' : `there are some with ${known.join(', ')}`;
  const otherwise = otherwiseText(evidence.options);
  throw new CallError(
    `No statement is about ${name} with ${ion}, ${others}${otherwise === null ? '' : ` (${otherwise})`}`,
  );
}

function judge({ evidence, options }: Asked, { id }: Material, ion: IonSymbol): Judgement {
  const about = { material: id, ion };
  const order = contributionOrder(evidence, { ...about, cRate: null });
  const assessments = judgedProcesses
    .filter((process) => options.process === undefined || process === options.process)
    .map((process) => assessment(evidence, { ...about, process, region: null }))
    .map((each) => ({ ...each, flipThresholds: flipThresholds(evidence, each) }));
  return {
    ion,
    assessments,
    contributionOrder: order,
    nextExperiments: nextExperiments(evidence, { ...about, order, process: options.process ?? null }),
  };
}
