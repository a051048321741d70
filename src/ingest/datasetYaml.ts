import { stringify } from 'yaml';
import type { DatasetInput } from '../contract/generated.ts';

/** A dataset as the text of a `dataset.yaml`: texts are quoted, so that `3.80` stays `3.80`. */
export function datasetYaml(input: DatasetInput): string {
  return stringify(input, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}
