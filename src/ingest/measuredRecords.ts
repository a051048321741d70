import type { Sample } from '../domain/analysis.ts';
import type { CurveRecord } from '../domain/curve.ts';
import type { DatasetRecords } from '../domain/dataset.ts';
import type { MeasuredMetric, NotComputed } from '../domain/derivedMetric.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Observation } from '../domain/observation.ts';
import { computedQuantity } from '../domain/quantity.ts';
import type { Analysis } from '../science/analyses/analysis.ts';
import { analyses } from '../science/analyses/index.ts';
import { measure } from '../science/analyses/measure.ts';
import type { KnownParameters } from '../science/analyses/parameterValues.ts';
import { settingsOf } from '../science/analyses/settingsOf.ts';
import { statedBoundaries } from '../science/analyses/statedBoundaries.ts';
import { evidenceOf } from '../science/facts/evidence.ts';
import { indexFacts, subjectOf } from '../science/facts/subject.ts';
import { unpackNumbers } from '../store/packing.ts';
import { signFault } from './curveSigns.ts';
import { factSettings } from './files/factSettings.ts';
import { numberPlaces } from './numberPlaces.ts';

/** What analyses make of the curves of a dataset. */
export type MeasuredRecords = {
  readonly measuredMetrics: readonly MeasuredMetric[];
  /** As which metrics are evidence. */
  readonly observations: readonly Observation[];
  /** What cannot be computed, with the reason, of each curve in their order. */
  readonly notComputed: readonly (readonly NotComputed[])[];
};

/** Analyses each curve by what belongs to its technique, and by what the dataset asks for. */
export async function measuredRecords(records: DatasetRecords): Promise<MeasuredRecords> {
  const made: Made[] = [];
  const told = new Set<string>();
  for (const group of samplesOf(records)) made.push(await analysed(group, records, told));
  const numbers = made.flatMap((each) => each.numbers);
  const without = groupBy(
    made.flatMap(({ curve, notComputed }) => notComputed.map((each) => ({ curve, each }))),
    ({ curve }) => curve,
  );
  return {
    measuredMetrics: numbers.map(({ metric }) => metric),
    observations: numbers.flatMap(({ observation }) => observation ?? []),
    notComputed: records.curves.map(({ id }) => (without.get(id) ?? []).map(({ each }) => each)),
  };
}

type Made = {
  /** Global id of the first curve. */
  readonly curve: string;
  readonly numbers: readonly { readonly metric: MeasuredMetric; readonly observation: Observation | null }[];
  readonly notComputed: readonly NotComputed[];
};

type Group = { readonly analysis: Analysis; readonly curves: readonly [CurveRecord, ...CurveRecord[]] };

/** Every analysis that is to be made, with the curves that it is made of. */
function samplesOf({ curves, measurements }: DatasetRecords): readonly Group[] {
  const cells = new Map(measurements.map(({ id, cell }) => [id, cell]));
  return analyses.entries.flatMap((analysis): readonly Group[] => {
    const own = curves.filter((curve) => isWanted(analysis, curve));
    if (!analysis.series) return own.map((curve) => ({ analysis, curves: [curve] }));
    const series = groupBy(own, (curve) => `${cells.get(curve.measurement) ?? curve.material}|${curve.technique}`);
    return [...series.values()].map((group) => ({ analysis, curves: group }));
  });
}

function isWanted({ code, techniques }: Analysis, { technique, analyses: plans }: CurveRecord): boolean {
  const plan = plans.find(({ analysis }) => analysis === code);
  return plan === undefined ? techniques.includes(technique) : !plan.leaveOut;
}

/** What the dataset says to an analysis on any of its curves; where several of a series say something, the first is meant. */
function plansOf({ code }: Analysis, curves: Group['curves']): readonly KnownParameters[] {
  const plans = curves.flatMap((curve) => curve.analyses.filter(({ analysis }) => analysis === code));
  return plans.map(({ parameters }) => ({ source: 'the dataset', values: parameters }));
}

/**
 * @param told what is evidence already: of several numbers of one thing in one state, by several methods, of several curves
 * or of several cells, the first is. Cells that differ a little are no contradiction of their source.
 */
async function analysed({ analysis, curves }: Group, records: DatasetRecords, told: Set<string>): Promise<Made> {
  const [first] = curves;
  const measurement = records.measurements.find(({ id }) => id === first.measurement);
  if (measurement === undefined) throw new Error(`${first.id} belongs to ${first.measurement}, which is not there`);
  const fault = signFault(first, analysis);
  if (fault !== null) {
    return {
      curve: first.id,
      numbers: [],
      notComputed: [{ analysis: analysis.code, metric: null, conditions: {}, ...fault }],
    };
  }
  const { numbers, notComputed, parameters } = measure(
    analysis,
    await sampleOf(curves, records),
    plansOf(analysis, curves),
    statedBoundaries(windowsOf(first, records)),
  );
  const metricOf = new Map(analysis.metrics.map((each) => [each.code, each]));
  const placeOf = numberPlaces(first.id);
  return {
    curve: first.id,
    notComputed,
    numbers: numbers.map((number) => {
      const { metric: code, conditions: own, sentence, interval } = number;
      const metric = metricOf.get(code);
      if (metric === undefined) throw new Error(`${analysis.code} gives ${code}, which is none of its metrics`);
      const place = placeOf(number);
      const conditions = { ...measurement.conditions, ...own };
      const { material, ion, technique } = first;
      const thing = JSON.stringify([material, ion, technique, metric.quantity, conditions]);
      const isEvidence = metric.quantity !== null && !told.has(thing);
      told.add(thing);
      const record: MeasuredMetric = {
        id: `DerivedMetric:${place}.${metric.version}`,
        dataset: records.id,
        metric: code,
        version: metric.version,
        source: sourceOf(first),
        material: first.material,
        ion: first.ion,
        value: computedQuantity(metric.unitKind, number, interval),
        conditions,
        curves: curves.map(({ id }) => id),
        analysis: analysis.code,
        statement: isEvidence ? `Observation:${place}` : null,
        parameters,
        sentence,
      };
      return {
        metric: record,
        observation: isEvidence ? observationOf(record, metric.quantity, { first, measurement }) : null,
      };
    }),
  };
}

function observationOf(
  { statement, dataset, source, value, conditions, sentence }: MeasuredMetric,
  quantity: string | null,
  { first, measurement }: { readonly first: CurveRecord; readonly measurement: Measurement },
): Observation {
  const [locator] = first.locators;
  if (statement === null || locator === undefined) throw new Error(`${first.id} has no place in its source`);
  return {
    id: statement,
    dataset,
    source,
    quantity,
    statement: { form: 'VALUE', value: { value } },
    material: first.material,
    ion: first.ion,
    cell: measurement.cell,
    measurement: measurement.id,
    technique: first.technique,
    conditions,
    locator,
    cited: false,
    note: sentence,
  };
}

function sourceOf({ id, locators: [locator] }: CurveRecord): string {
  if (locator === undefined) throw new Error(`${id} has no place in its source`);
  return locator.source;
}

/** Where the dataset itself says that regions lie. */
function windowsOf({ material, ion }: CurveRecord, records: DatasetRecords) {
  const index = indexFacts(evidenceOf(records));
  return subjectOf(index, { material, ion: ion ?? 'Na', reference: () => null }).windows;
}

async function sampleOf(curves: readonly [CurveRecord, ...CurveRecord[]], records: DatasetRecords): Promise<Sample> {
  const settings = new Map(records.measurements.map((each) => [each.id, settingsOf(each)]));
  const measured = await Promise.all(
    curves.map(async ({ id, columns, values, measurement, format, facts }) => ({
      id,
      columns: await Promise.all(
        values.map(async (packed, at) => {
          const { quantity, label, unit, words } = columns[at] as (typeof columns)[number];
          return { quantity, label, unit, words, values: await unpackNumbers(packed) };
        }),
      ),
      settings: { ...factSettings(format, facts), ...settings.get(measurement) },
    })),
  );
  const [first, ...others] = measured as [(typeof measured)[number], ...typeof measured];
  return { ion: curves[0].ion, curves: [first, ...others] };
}
