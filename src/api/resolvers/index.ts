import { analysis } from './analysis.ts';
import { assertion } from './assertion.ts';
import { audit } from './audit.ts';
import { cell } from './cell.ts';
import { claim } from './claim.ts';
import { conditions } from './conditions.ts';
import { contributionOrder } from './contributionOrder.ts';
import { curve } from './curve.ts';
import { dataset } from './dataset.ts';
import { derivedMetric } from './derivedMetric.ts';
import { dftResult } from './dftResult.ts';
import { evidence } from './evidence.ts';
import { gaps } from './gaps.ts';
import { ion } from './ion.ts';
import { locator } from './locator.ts';
import { material } from './material.ts';
import { measurement } from './measurement.ts';
import { mechanismModel } from './mechanismModel.ts';
import { mutation } from './mutation.ts';
import { node } from './node.ts';
import { observation } from './observation.ts';
import { proposition } from './proposition.ts';
import { quantity } from './quantity.ts';
import { query } from './query.ts';
import type { ApiResolvers } from './resolvers.ts';
import { rule } from './rule.ts';
import { search } from './search.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';

export const resolvers: Partial<ApiResolvers> = {
  ...query,
  ...mutation,
  ...node,
  ...dataset,
  ...source,
  ...ion,
  ...material,
  ...cell,
  ...measurement,
  ...curve,
  ...conditions,
  ...locator,
  ...quantity,
  ...observation,
  ...statement,
  ...dftResult,
  ...proposition,
  ...claim,
  ...assertion,
  ...mechanismModel,
  ...rule,
  ...evidence,
  ...contributionOrder,
  ...audit,
  ...gaps,
  ...analysis,
  ...derivedMetric,
  ...search,
};
