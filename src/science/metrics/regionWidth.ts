import { exact } from '../facts/bounds.ts';
import type { Subject } from '../facts/subject.ts';
import { number } from '../rules/words.ts';
import type { Derived, Metric } from './metric.ts';
import { cutRegions, regionWindow } from './regionWindow.ts';

/** Width of a potential region. */
export const regionWidth: Metric = {
  code: 'REGION_WIDTH',
  name: 'width of a region',
  description: 'Upper minus lower end of a potential region; one of millivolts is no wider than polarisation.',
  version: 1,
  formula: 'V_upper - V_lower',
  quantity: null,
  unitKind: 'POTENTIAL',
  source: 'definition',
  compute: (subject) => cutRegions.flatMap((region) => widthOf(subject, region)),
};

function widthOf(subject: Subject, region: string): readonly Derived[] {
  const window = regionWindow(subject, region);
  if (window === null) return [];
  const { upper, lower, width, parameters } = window;
  const sentence = `From ${number(upper)} to ${number(lower)} V are ${number(width)} V.`;
  return window.inputs.slice(0, 1).map((first) => ({
    bounds: exact(width),
    inputs: [first, ...window.inputs],
    parameters,
    conditions: { region },
    sentence,
  }));
}
