import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Sample } from '../domain/analysis.ts';
import type { AppliedRepair, FileWarning } from '../domain/curve.ts';
import { type IonSymbol, ionSymbols } from '../domain/ion.ts';
import { canonicalUnit } from '../domain/units.ts';
import { fileWarnings } from '../ingest/checks/fileWarnings.ts';
import { signFault } from '../ingest/curveSigns.ts';
import { factSettings } from '../ingest/files/factSettings.ts';
import { FileError } from '../ingest/files/fileError.ts';
import type { FinishedCurve } from '../ingest/files/readFile.ts';
import type { Analysis } from '../science/analyses/analysis.ts';
import { type GivenParameter, givenParameters } from '../science/analyses/givenParameters.ts';
import { analyses } from '../science/analyses/index.ts';
import { type Measured, measure } from '../science/analyses/measure.ts';
import { choiceOption } from './choice.ts';
import { type FileArguments, readChosen, withFileArguments } from './fileArguments.ts';
import { CallError, complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { analysisLines } from './report/analysis.ts';
import { fileFault } from './report/fileFault.ts';
import { warningLines } from './report/readingReport.ts';
import { paintFor } from './report/style.ts';
import { printWrapped } from './report/wrapped.ts';

type Options = FileArguments & {
  readonly as: string;
  readonly set?: readonly GivenParameter[];
  readonly mass?: GivenParameter;
  readonly boundary?: GivenParameter;
  readonly ion?: IonSymbol;
  readonly plot?: string;
  readonly json?: boolean;
};

/** `hckb analyse <file> --as gcd`: what a method gives of a file's curve, or why it gives nothing. */
export function analyseCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const words = analyses.entries.map(({ word }) => word);
  const command = program
    .command('analyse')
    .description('compute what a method gives of the curves of instrument files (`hckb codes analysis` lists them)')
    .argument('<file...>', 'files of instruments, as `hckb read` reads them; several for methods that compare')
    .addOption(choiceOption('--as <method>', 'which method', words).makeOptionMandatory())
    .option(
      '--set <name=value>',
      'a parameter of the method, such as "boundary=0.25 V"; may be given again',
      readSetting,
    )
    .option('--mass <mass>', 'short for --set mass=...: of the active material, such as "1.2 mg"', readAs('mass'))
    .option('--boundary <potential>', 'short for --set boundary=...: between slope and plateau', readAs('boundary'))
    .addOption(choiceOption('--ion <ion>', 'which ion is stored', ionSymbols));
  withFileArguments(command)
    .option('--plot <out.svg>', 'draw it, as SVG')
    .option('--json', 'print JSON')
    .action(async (names: readonly string[], options: Options) => {
      done(await analyse(io, names, options));
    });
}

async function analyse(io: Io, names: readonly string[], options: Options): Promise<ExitCode> {
  const analysis = analyses.entries.find(({ word }) => word === options.as);
  if (analysis === undefined) throw new CallError(`There is no method "${options.as}"`);
  if (names.length > 1 && !analysis.series) {
    throw new CallError(`"${analysis.word}" is made of one curve: give one file, not ${names.length}`);
  }
  const values = valuesOf(analysis, options);
  const curves: Read[] = [];
  for (const name of names) {
    try {
      const { format, facts, warnings, curves: found } = await readChosen(io, name, options);
      for (const curve of chosen(found, analysis)) {
        checkSigns(curve, analysis);
        curves.push({
          id: idOf(name, curve, found.length),
          curve,
          settings: factSettings(format, [...facts, ...curve.facts]),
          warnings: unrepaired([...warnings, ...curve.warnings], curve.repairs),
        });
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      complain(io, fileFault(name, error));
      return PROBLEMS;
    }
  }
  const paint = paintFor(io);
  for (const { id, warnings } of curves)
    for (const line of warningLines(warnings, paint)) complain(io, `${id}: ${line}`);
  const measured = measure(analysis, sampleOf(curves, options.ion ?? null), [{ source: 'the call', values }]);
  return tell(io, { analysis, names, measured }, options);
}

type Read = {
  readonly id: string;
  readonly curve: FinishedCurve;
  readonly settings: Readonly<Record<string, number>>;
  /** What is doubtful in the file, and was not repaired. */
  readonly warnings: readonly FileWarning[];
};

function sampleOf(curves: readonly Read[], ion: IonSymbol | null): Sample {
  const [first, ...others] = curves.map(({ id, curve, settings }) => ({ id, columns: curve.columns, settings }));
  if (first === undefined) throw new RangeError('a file that was read holds a curve');
  return { ion, curves: [first, ...others] };
}

function idOf(name: string, curve: FinishedCurve, count: number): string {
  return count === 1 ? basename(name) : `${basename(name)}: ${curve.name}`;
}

/** @throws {CallError} with all that is wrong with the parameters */
function valuesOf(analysis: Analysis, { set = [], mass, boundary }: Options): Readonly<Record<string, number>> {
  const given = [...set, ...(mass ? [mass] : []), ...(boundary ? [boundary] : [])];
  const { values, problems } = givenParameters(analysis, given);
  if (problems.length === 0) return values;
  const told = problems.map(({ index, field, message }) =>
    field === 'value' ? `"${given[index]?.name}" ${message}` : message,
  );
  throw new CallError(told.join('; '));
}

type Told = { readonly analysis: Analysis; readonly names: readonly string[]; readonly measured: Measured };

async function tell(io: Io, { analysis, names, measured }: Told, { plot, json }: Options): Promise<ExitCode> {
  const { numbers, notComputed, parameters, pictures, tables } = measured;
  const [whole] = notComputed.filter(({ metric }) => metric === null);
  if (whole !== undefined) {
    const advice = whole.code === 'COLUMNS_MISSING' ? ': --column says what a column of a plain table holds' : '';
    complain(io, `${names.join(', ')}: ${whole.message}${advice}`);
    return PROBLEMS;
  }
  if (json) {
    const units = Object.fromEntries(
      analysis.metrics.map(({ code, unitKind }) => [code, canonicalUnit(unitKind).code]),
    );
    const told = {
      files: names,
      analysis: analysis.code,
      parameters,
      numbers: numbers.map((each) => ({ ...each, unit: units[each.metric] })),
      notComputed,
      tables,
    };
    print(io, JSON.stringify(told, null, 2));
  } else printWrapped(io, analysisLines(names, analysis, measured, paintFor(io)));
  if (plot !== undefined) {
    // the library that draws takes half a second to load
    const { drawPictures } = await import('./plot/drawPictures.ts');
    const drawn = attempted(() => drawPictures(pictures));
    if (drawn instanceof RangeError) complain(io, `${plot}: ${drawn.message}`);
    else await write(io, plot, drawn);
  }
  return DONE;
}

/** A picture, or why there is none: an analysis that finds nothing has nothing to show. */
function attempted(draw: () => string): string | RangeError {
  try {
    return draw();
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
}

/** @throws {CallError} where it cannot be written; a file that is there already is nobody's to overwrite */
async function write(io: Io, out: string, content: string): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, out), content, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CallError(`Cannot write "${out}": ${code === 'EEXIST' ? 'there is such a file already' : message}`);
  }
  complain(io, `${out}: drawn`);
}

/** Warnings but for those whose repair was made. */
function unrepaired(warnings: readonly FileWarning[], repairs: readonly AppliedRepair[]): readonly FileWarning[] {
  const made = new Set<string | null>(repairs.map(({ code }) => code));
  return warnings.filter(({ code }) => !made.has(fileWarnings.get(code).repair));
}

/** @throws {FileError} where signs that an analysis needs are wrong, with the repair that mends them */
function checkSigns(curve: FinishedCurve, analysis: Analysis): void {
  const fault = signFault(curve, analysis);
  if (fault !== null) throw new FileError(fault.code, fault.message);
}

/** @throws {FileError} where there are several, and the method takes one */
function chosen(curves: readonly FinishedCurve[], { series }: Analysis): readonly FinishedCurve[] {
  if (curves.length === 1 || (series && curves.length > 0)) return curves;
  throw new FileError('SEVERAL_CURVES', `holds ${curves.length} curves: say which by --curve`);
}

/** Reads `boundary=0.25 V`. */
function readSetting(text: string, before: readonly GivenParameter[] = []): readonly GivenParameter[] {
  const [, name, value] = /^([A-Za-z0-9]+)=(.+)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError('It has the form name=value, such as "boundary=0.25 V".');
  }
  return [...before, readNumber(name, value)];
}

function readAs(name: string): (text: string) => GivenParameter {
  return (text) => {
    const given = readNumber(name, text);
    // 2.08 would be grams, a thousand times what is meant
    if (given.unit === undefined) throw new InvalidArgumentError('It is a number with a unit, such as "1.2 mg".');
    return given;
  };
}

/** Reads `1.2 mg`, or a number in the unit that goes without saying. */
function readNumber(name: string, text: string): GivenParameter {
  const [, digits = '', unit = ''] = /^\s*([+-]?[\d.]+(?:e[+-]?\d+)?)\s*(.*?)\s*$/i.exec(text) ?? [];
  const value = digits === '' ? Number.NaN : Number(digits);
  if (!Number.isFinite(value)) throw new InvalidArgumentError('It is a number with a unit, such as "1.2 mg".');
  return { name, value, ...(unit !== '' && { unit }) };
}
