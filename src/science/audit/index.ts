import { registry } from '../../domain/registry.ts';
import { a1Sums } from './a1Sums.ts';
import { a2Ratios } from './a2Ratios.ts';
import { a3Bragg } from './a3Bragg.ts';
import { a4Orderings } from './a4Orderings.ts';
import { a5Symbols } from './a5Symbols.ts';
import { a6PhysicalOrder } from './a6PhysicalOrder.ts';
import { a7Roles } from './a7Roles.ts';
import { a8RegionOverlap } from './a8RegionOverlap.ts';
import { a9States } from './a9States.ts';
import { a10Opposites } from './a10Opposites.ts';
import { a11Ranges } from './a11Ranges.ts';
import { a12OddsLaw } from './a12OddsLaw.ts';
import { a13Resolution } from './a13Resolution.ts';
import { a14Superlatives } from './a14Superlatives.ts';
import { a15Definitions } from './a15Definitions.ts';
import { a16DerivedBounds } from './a16DerivedBounds.ts';
import { a17Captions } from './a17Captions.ts';
import { a18WindowDensity } from './a18WindowDensity.ts';
import { a19BAgainstDunn } from './a19BAgainstDunn.ts';
import type { AuditRule } from './auditRule.ts';

/** Audit rules, in the order in which they are reported. */
export const auditRules = registry<AuditRule>('audit rule', [
  a1Sums,
  a2Ratios,
  a3Bragg,
  a4Orderings,
  a5Symbols,
  a6PhysicalOrder,
  a7Roles,
  a8RegionOverlap,
  a9States,
  a10Opposites,
  a11Ranges,
  a12OddsLaw,
  a13Resolution,
  a14Superlatives,
  a15Definitions,
  a16DerivedBounds,
  a17Captions,
  a18WindowDensity,
  a19BAgainstDunn,
]);
