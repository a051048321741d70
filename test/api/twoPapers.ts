import type { DatasetRecords } from '../../src/domain/dataset.ts';
import { proposition } from '../../src/domain/proposition.ts';
import {
  cell,
  claim,
  curve,
  datasetRecords,
  dftResult,
  idOf,
  laboratory,
  locator,
  material,
  measurement,
  mechanismModel,
  observation,
  quantity,
  source,
} from '../support/records.ts';

export const OTHER = 'roe_2014_slope';

const dataset = OTHER;
const of = (type: Parameters<typeof idOf>[0], key: string) => idOf(type, key, OTHER);

/** A dataset of a second paper that differs from the full one in whatever a filter can ask for. */
export function otherDataset(): DatasetRecords {
  const shrub = of('Material', 'shrub');
  const place = locator({
    dataset,
    part: 'TABLE',
    section: 'Discussion',
    paragraph: 5,
    figure: '3',
    table: 'T2',
    page: '12',
    row: 17,
    column: 'd002 (nm)',
    compilation: of('Source', OTHER),
    method: 'DIGITISED',
  });
  const sodium = proposition(shrub, 'Na', 'ADSORPTION', 'SLOPE');
  return datasetRecords({
    key: OTHER,
    title: 'Slopes',
    curator: 'B. Reader',
    laboratories: [laboratory({ dataset, name: 'Slope Group', affiliations: ['Academy'] })],
    sources: [
      source({
        dataset,
        kind: 'PREPRINT',
        title: { value: 'Slopes of shrub carbon' },
        authors: ['Richard Roe', 'Ünal Öz'],
        doi: { value: '10.1000/roe' },
        year: 2014,
        retraction: 'CORRECTED',
        laboratory: of('Laboratory', 'lab'),
      }),
    ],
    materials: [
      material({
        key: 'shrub',
        dataset,
        precursor: { value: 'Shrub wood' },
        synthesis: { value: 'ball milling' },
        morphology: { value: 'Äste, flakes' },
        porosity: { value: 'open' },
        doping: { value: 'N' },
        pyrolysisTemperature: { value: quantity('900 °C', 'TEMPERATURE') },
      }),
    ],
    cells: [
      cell({
        key: 'shrub-li',
        dataset,
        material: shrub,
        ion: 'Li',
        format: { value: 'coin cell' },
        electrolyte: { value: '1 M LiPF6' },
        counterElectrode: { value: 'lithium foil' },
        upperCutoff: { value: quantity('3.0 V', 'POTENTIAL') },
        lowerCutoff: { value: quantity('0.005 V', 'POTENTIAL') },
        massBasis: 'ACTIVE_CARBON',
        oneC: { value: quantity('372 mA/g', 'SPECIFIC_CURRENT') },
      }),
    ],
    measurements: [
      measurement({
        key: 'raman',
        dataset,
        material: shrub,
        cell: of('Cell', 'shrub-li'),
        ion: 'Li',
        technique: 'RAMAN',
        conditions: { mode: 'OPERANDO', cycle: 5 },
      }),
    ],
    curves: [
      curve({
        key: 'spectrum',
        dataset,
        measurement: of('Measurement', 'raman'),
        technique: 'RAMAN',
        material: shrub,
        ion: 'Li',
        format: 'PLAIN_TABLE',
        columns: { 'RAMAN_SHIFT cm-1': [1300, 1350, 1400], 'INTENSITY 1': [1, 3, 2] },
        companions: [],
      }),
    ],
    observations: [
      observation({
        key: 'spacing',
        dataset,
        material: shrub,
        ion: 'Li',
        quantity: 'D002',
        technique: 'RAMAN',
        cell: of('Cell', 'shrub-li'),
        measurement: of('Measurement', 'raman'),
        statement: { form: 'VALUE', value: { value: quantity('0.385 nm', 'LENGTH') } },
        conditions: {
          region: 'SLOPE',
          process: 'ADSORPTION',
          direction: 'EXTRACTION',
          cycle: 5,
          afterCycles: 100,
          cycleClass: 'REVERSIBLE',
          referenceCycle: 2,
          cRate: quantity('1 C', 'C_RATE'),
          specificCurrent: quantity('50 mA/g', 'SPECIFIC_CURRENT'),
          potential: quantity('0.7 V', 'POTENTIAL'),
          upperPotential: quantity('2 V', 'POTENTIAL'),
          lowerPotential: quantity('0.1 V', 'POTENTIAL'),
          boundary: quantity('0.14 V', 'POTENTIAL'),
          boundaryMethod: 'INFLECTION',
          scanRate: quantity('0.2 mV/s', 'SCAN_RATE'),
          temperature: quantity('25 °C', 'TEMPERATURE'),
          interlayerDistance: quantity('0.4 nm', 'LENGTH'),
          poreDiameter: quantity('0.8 nm', 'LENGTH'),
          mode: 'OPERANDO',
          motif: 'DEFECT',
          site: 'HT',
          line: '(002)',
          chemicalState: 'IONIC',
          compound: 'LiC6',
          label: 'R2',
          analysis: 'Dunn',
        },
        locator: place,
      }),
      observation({
        key: 'lost',
        dataset,
        material: shrub,
        statement: { form: 'VALUE', value: { missing: 'NOT_MEASURED' } },
      }),
    ],
    dftResults: [
      dftResult({
        key: 'edge',
        dataset,
        motif: 'DEFECT',
        ion: 'Li',
        material: shrub,
        site: { value: 'edge' },
        functional: { value: 'PBE' },
        dispersion: { value: 'D3' },
        reference: 'BULK_METAL',
        signConvention: 'NEGATIVE_FAVOURABLE',
        spacing: 'FIXED',
        observations: [of('Observation', 'spacing')],
      }),
    ],
    mechanismModels: [
      mechanismModel({
        key: 'slopes',
        dataset,
        name: 'slopes only',
        summary: 'Ions adsorb in the slope.',
        assignments: [{ region: 'HP', ion: null, processes: ['PLATING'], exhaustive: false }],
      }),
    ],
    claims: [
      claim({
        key: 'sticking',
        dataset,
        material: shrub,
        ion: 'Na',
        assertion: { kind: 'PROCESS', proposition: sodium.id, process: sodium.process, region: sodium.region },
        paraphrase: 'Ions adsorb.',
        hedging: 'CONFIRMED',
        observations: [of('Observation', 'spacing')],
        dftResults: [of('DftResult', 'edge')],
        locator: place,
      }),
      claim({
        key: 'slopes',
        dataset,
        assertion: { kind: 'MECHANISM_MODEL', model: of('MechanismModel', 'slopes') },
        paraphrase: 'The slope says it all.',
      }),
    ],
  });
}
