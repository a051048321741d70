import type { IonFields } from '../nounFilters.ts';
import { ions } from '../tables/ions.ts';
import type { FilterRules } from './rule.ts';
import { words } from './words.ts';

export const ionRules: FilterRules<IonFields> = { ion: words(ions.symbol) };
