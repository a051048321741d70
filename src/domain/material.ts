import type { Locator } from './locator.ts';
import type { Quantity } from './quantity.ts';
import type { Reported } from './reported.ts';

/** One carbon. Its structure is observations like any others. */
export type Material = {
  readonly id: string;
  readonly dataset: string;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly precursor: Reported<string>;
  readonly synthesis: Reported<string>;
  readonly pyrolysisTemperature: Reported<Quantity>;
  readonly morphology: Reported<string>;
  readonly porosity: Reported<string>;
  readonly doping: Reported<string>;
  readonly locators: readonly Locator[];
};
