import { registry } from '../../domain/registry.ts';
import type { Metric } from './metric.ts';
import { rateRetention } from './rateRetention.ts';

/** Derived metrics that need no curve. */
export const metrics = registry<Metric>('metric', [rateRetention]);
