import { features } from '../../domain/features.ts';
import type { ObservationForm } from '../../domain/observation.ts';
import { processes } from '../../domain/processes.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import { regions } from '../../domain/regions.ts';
import { reportedValue } from '../../domain/reported.ts';
import { roles } from '../../domain/roles.ts';
import { trendTerms } from '../../domain/trendTerms.ts';
import { ionOf, ionOrNull, referredOrNull } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

const typeOfForm = {
  VALUE: 'ValueStatement',
  TREND: 'TrendStatement',
  ORDERING: 'OrderingStatement',
  RATIO: 'RatioStatement',
  PRESENCE: 'PresenceStatement',
  ROLE: 'RoleStatement',
  DEFINITION: 'DefinitionStatement',
  RESOLUTION: 'ResolutionStatement',
  SUPERLATIVE: 'SuperlativeStatement',
  CAPTION: 'CaptionStatement',
} as const satisfies Record<ObservationForm, string>;

type StatementTypes =
  | 'Statement'
  | 'ValueStatement'
  | 'TrendStatement'
  | 'OrderingItem'
  | 'RatioStatement'
  | 'PresenceStatement'
  | 'RoleStatement'
  | 'DefinitionStatement'
  | 'CaptionStatement';

export const statement: Pick<ApiResolvers, StatementTypes> = {
  Statement: { __resolveType: ({ form }) => typeOfForm[form] },
  ValueStatement: {
    value: ({ value }) => reportedValue(value) ?? null,
    missing: ({ value }) => ('missing' in value ? value.missing : null),
  },
  TrendStatement: {
    term: ({ term }) => trendTerms.get(term),
    comparedToRegion: ({ comparedToRegion }) => (comparedToRegion === null ? null : regions.get(comparedToRegion)),
  },
  OrderingItem: {
    ion: (item, _, context) => ('ion' in item ? ionOf(item.ion, context) : null),
    material: (item, _, context) => referredOrNull('materials', 'material' in item ? item.material : null, context),
    process: (item) => ('process' in item ? processes.get(item.process) : null),
    region: (item) => ('region' in item ? regions.get(item.region) : null),
  },
  RatioStatement: {
    toIon: ({ to }, _, context) => ionOrNull('ion' in to ? to.ion : null, context),
    toMaterial: ({ to }, _, context) => referredOrNull('materials', 'material' in to ? to.material : null, context),
    toLabel: ({ to }) => ('label' in to ? to.label : null),
  },
  PresenceStatement: { feature: ({ feature }) => features.get(feature) },
  RoleStatement: { role: ({ role }) => roles.get(role) },
  DefinitionStatement: {
    quantity: ({ quantity }) => (quantity === null ? null : quantityKinds.get(quantity)),
    process: ({ process }) => (process === null ? null : processes.get(process)),
    region: ({ region }) => (region === null ? null : regions.get(region)),
    material: ({ material }, _, context) => referredOrNull('materials', material, context),
  },
  CaptionStatement: {
    quantities: ({ quantities }) => quantities.map(quantityKinds.get),
    ions: ({ ions }, _, context) => ions.map((symbol) => ionOf(symbol, context)),
  },
};
