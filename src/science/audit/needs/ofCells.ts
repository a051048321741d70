import type { Cell } from '../../../domain/cell.ts';
import { reportedValue } from '../../../domain/reported.ts';
import { type Fact, isComputed } from '../../facts/fact.ts';
import { lowerCutOff } from '../../facts/state.ts';
import type { AuditInput } from '../auditRule.ts';
import { cellsOf, hasSetting, isShownByCurve, type Need, numbersOf } from './need.ts';

const wholeCapacities = ['REVERSIBLE_CAPACITY', 'INSERTION_CAPACITY', 'EXTRACTION_CAPACITY'] as const;
const areCapacities = numbersOf(...wholeCapacities);

/** What capacities and rates need. */
export const needsOfCells: readonly Need[] = [
  {
    what: 'C-rates',
    missing: 'the current of 1C',
    applies: ({ observation: { conditions, quantity } }) => conditions.cRate !== undefined || quantity === 'C_RATE',
    isDefined: (fact, input) =>
      fact.observation.conditions.specificCurrent !== undefined ||
      allCells(fact, input, ({ oneC }) => reportedValue(oneC) !== undefined),
  },
  {
    what: 'Capacities',
    missing: 'the cut-off potentials',
    applies: areCapacities,
    isDefined: (fact, input) =>
      allCells(fact, input, ({ upperCutoff, lowerCutoff }) => 'value' in upperCutoff && 'value' in lowerCutoff) ||
      (hasSetting(fact, 'UPPER_CUTOFF', input) && hasSetting(fact, 'LOWER_CUTOFF', input)) ||
      isShownByCurve(fact, input, ...wholeCapacities),
  },
  {
    what: 'Capacities',
    missing: 'the electrolyte',
    applies: areCapacities,
    isDefined: (fact, input) => allCells(fact, input, ({ electrolyte }) => 'value' in electrolyte),
  },
  {
    what: 'Capacities',
    missing: 'the mass that they are per gram of',
    applies: areCapacities,
    // analyses divide by the mass of the active material, or give nothing
    isDefined: (fact, input) =>
      isComputed(fact) || allCells(fact, input, ({ massBasis }) => massBasis !== 'NOT_REPORTED'),
  },
  {
    what: 'Capacity retentions',
    missing: 'the cycle that they refer to',
    applies: numbersOf('CAPACITY_RETENTION'),
    isDefined: ({ observation }) => observation.conditions.referenceCycle !== undefined,
  },
  {
    what: 'Shares of slope and plateau',
    missing: 'a boundary',
    applies: numbersOf('SLOPE_SHARE', 'PLATEAU_SHARE', 'SLOPE_CAPACITY', 'PLATEAU_CAPACITY'),
    isDefined: isParted,
  },
  {
    what: 'Capacities of potential windows',
    missing: 'both ends of the window',
    applies: numbersOf('REGION_CAPACITY', 'PROCESS_CAPACITY'),
    isDefined: (fact, input) => isComputed(fact) || hasWindow(fact, input),
  },
];

function allCells(fact: Fact, input: AuditInput, defines: (cell: Cell) => boolean): boolean {
  const cells = cellsOf(fact, input);
  return cells.length > 0 && cells.every(defines);
}

/** By a potential, by a method that gives one for each curve, or by a boundary that the source states once for all. */
function isParted({ observation }: Fact, { facts }: AuditInput): boolean {
  const { boundary, boundaryMethod = 'NOT_REPORTED' } = observation.conditions;
  if (boundary !== undefined || !['NOT_REPORTED', 'FIXED_POTENTIAL'].includes(boundaryMethod)) return true;
  return facts
    .find({ quantity: 'SLOPE_PLATEAU_BOUNDARY', form: 'VALUE' })
    .some(({ observation: stated, bounds }) => bounds !== null && stated.material === observation.material);
}

/** The lower end of a window may be that of the cell. */
function hasWindow({ observation }: Fact, { subjects }: AuditInput): boolean {
  const { material, ion, conditions } = observation;
  const { region } = conditions;
  return subjects.some((subject) => {
    if (subject.material !== material || subject.ion !== ion || region === undefined) return false;
    const { upper, lower } = subject.windows.of(region);
    return upper !== null && (lower !== null || lowerCutOff(subject)?.assumed === false);
  });
}
