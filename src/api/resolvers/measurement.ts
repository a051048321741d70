import type { Measurement } from '../../domain/measurement.ts';
import { techniques } from '../../domain/techniques/index.ts';
import { connectionOf } from '../connections.ts';
import { datasetOf, ionOrNull, referred, referredOrNull } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

export const measurement: Pick<ApiResolvers, 'Measurement' | 'RawData'> = {
  Measurement: {
    technique: ({ technique }) => techniques.get(technique),
    material: ({ material }, _, context) => referred('materials', material, context),
    cell: ({ cell }, _, context) => referredOrNull('cells', cell, context),
    ion: ({ ion }, _, context) => ionOrNull(ion, context),
    settings: namedSettings,
    rawData: (measurement) => measurement,
    dataset: datasetOf,
    curves: connectionOf('curves', 'measurement'),
    observations: connectionOf('observations', 'measurement'),
  },
  RawData: {
    missing: ({ rawDataMissing }) => rawDataMissing,
  },
};

/** A setting's name is that of its technique, which the setting alone does not know. */
function namedSettings({ technique, settings }: Measurement) {
  const names = new Map(techniques.get(technique).settings.map(({ code, name }) => [code, name]));
  return settings.map((setting) => ({ ...setting, name: names.get(setting.code) ?? setting.code }));
}
