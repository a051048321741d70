import type { CurveInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import type { CurveRecord } from '../../domain/curve.ts';
import type { AnalysisPlan } from '../../domain/derivedMetric.ts';
import { globalId } from '../../domain/globalId.ts';
import type { Measurement } from '../../domain/measurement.ts';
import { techniques } from '../../domain/techniques/index.ts';
import { givenParameters } from '../../science/analyses/givenParameters.ts';
import { analyses } from '../../science/analyses/index.ts';
import { methodsNow } from '../../science/analyses/methodsNow.ts';
import type { ContentFile, CurveContent } from '../curveContents.ts';
import { readLocators } from './locators.ts';
import { referLocally, type Scope } from './scope.ts';

type Known = {
  readonly scope: Scope;
  readonly measurements: ReadonlyMap<string, Measurement>;
  /** Of its file; undefined where no file was read. */
  readonly content: CurveContent | undefined;
};

/** A curve; undefined if its file cannot be read, or its measurement is unknown. */
export function readCurve(
  input: CurveInput,
  path: Path,
  { scope, measurements, content }: Known,
): CurveRecord | undefined {
  const { report } = scope;
  const measurementId = referLocally('Measurement', input.measurement, [...path, 'measurement'], scope);
  const locators = readLocators(input.at, [...path, 'at'], scope);
  const plans = readPlans(input, { path, scope });
  if (content !== undefined && 'fault' in content) {
    const { code, message } = content.fault;
    report([...path, 'file'], { code, message: `"${input.file}": ${message}` });
  }
  const measurement = measurements.get(measurementId);
  if (content === undefined || 'fault' in content || measurement === undefined) return undefined;
  const { curve, files } = content;
  checkChecksums(input, files, { path, scope });
  checkTechnique(curve.technique, measurement, { path, scope });
  const potentialReference = agreedReference(input, curve.potentialReference, { path, scope });
  const [file, ...companions] = files.map(({ name, sha256, size }) => ({ name, sha256, size }));
  if (file === undefined) return undefined;
  const { technique, material, ion } = measurement;
  const { format, name, rowCount, columns, values, facts, warnings, repairs } = curve;
  return {
    id: globalId('Curve', scope.datasetKey, input.key),
    dataset: scope.dataset,
    measurement: measurementId,
    technique,
    material,
    ion,
    name,
    format,
    potentialReference,
    rowCount,
    file,
    companions,
    columns,
    facts,
    warnings,
    repairs,
    analyses: plans,
    notComputed: [],
    shownIn: input.shownIn ?? [],
    note: input.note ?? null,
    locators,
    values,
    analysedBy: methodsNow(),
    contents: files.map(({ sha256, size, packing, bytes }) => ({ sha256, size, packing, bytes })),
  };
}

type Where = { readonly path: Path; readonly scope: Scope };

function checkChecksums({ checksums }: CurveInput, files: readonly ContentFile[], { path, scope }: Where): void {
  for (const [index, { file, sha256 }] of (checksums ?? []).entries()) {
    const found = files.find((each) => each.path === file);
    const at = [...path, 'checksums', index];
    if (found === undefined) {
      const names = files.map((each) => `"${each.path}"`).join(', ');
      const message = `"${file}" is no file of this curve: these are ${names}`;
      scope.report([...at, 'file'], { code: 'UNKNOWN_FILE', message });
    } else if (found.sha256 !== sha256.toLowerCase()) {
      const message = `"${file}" has the SHA-256 ${found.sha256}: it is another file than the one meant`;
      scope.report([...at, 'sha256'], { code: 'OTHER_FILE', message });
    }
  }
}

/** Each analysis once, with parameters that it has. */
function readPlans({ analyses: given }: CurveInput, { path, scope }: Where): readonly AnalysisPlan[] {
  const taken = new Set<string>();
  return (given ?? []).flatMap(({ analysis: code, parameters, leaveOut }, index) => {
    const at = [...path, 'analyses', index];
    const analysis = analyses.find(code);
    if (analysis === undefined) return [];
    if (taken.has(code)) {
      scope.report([...at, 'analysis'], { code: 'DUPLICATE_ITEM', message: `${code} is given twice: keep one` });
    }
    taken.add(code);
    const { values, problems } = givenParameters(analysis, parameters ?? []);
    for (const { index: which, field, ...said } of problems) scope.report([...at, 'parameters', which, field], said);
    return [{ analysis: code, parameters: values, leaveOut: leaveOut ?? false }];
  });
}

/** Galvanostatic records serve several techniques: only where the file tells one of another kind something is wrong. */
function checkTechnique(told: string | null, { technique }: Measurement, { path, scope }: Where): void {
  const [own, files] = [techniques.get(technique), told === null ? undefined : techniques.find(told)];
  if (files === undefined || files.code === own.code) return;
  if (files.fromCycler && own.fromCycler) return;
  const message = `its file is of ${files.name}, but the measurement is ${own.name}`;
  scope.report([...path, 'measurement'], { code: 'OTHER_TECHNIQUE', message });
}

function agreedReference(
  { potentialReference: given }: CurveInput,
  told: string | null,
  { path, scope }: Where,
): string | null {
  if (!given || told === null || given.trim() === told.trim()) return told ?? given ?? null;
  const message = `is "${given}", but the file says "${told}": leave it out, or tell the difference in the note`;
  scope.report([...path, 'potentialReference'], { code: 'OTHER_REFERENCE', message });
  return told;
}
