import type { IonInput, QuantityInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { ionId } from '../../domain/globalId.ts';
import { carbonsPerIon, type Ion } from '../../domain/ion.ts';
import { quantityKinds } from '../../domain/quantityKinds.ts';
import type { UnitKind } from '../../domain/units.ts';
import { readLocators } from './locators.ts';
import { readQuantity } from './quantities.ts';
import type { Scope } from './scope.ts';

/** An ion with its reference values; undefined if one of them cannot be read. */
export function readIon(input: IonInput, path: Path, scope: Scope): Ion | undefined {
  const place = (kind: UnitKind, name: keyof IonInput) =>
    ({ kind, rule: 'LAST_DIGIT', path: [...path, name], report: scope.report }) as const;
  const read = (given: QuantityInput, kind: UnitKind, name: keyof IonInput) => readQuantity(given, place(kind, name));
  const about = quantityKinds.get('IONIC_RADIUS');
  const ionicRadius = readQuantity(input.ionicRadius, { ...place('LENGTH', 'ionicRadius'), about });
  const molarMass = read(input.molarMass, 'MOLAR_MASS', 'molarMass');
  const metalDensity = read(input.metalDensity, 'DENSITY', 'metalDensity');
  const locators = readLocators(input.at, [...path, 'at'], scope);
  if (carbonsPerIon(input.compound, input.symbol) === undefined) {
    const message = `"${input.compound}" is no compound of ${input.symbol} with carbon: write it as "${input.symbol}C6"`;
    scope.report([...path, 'compound'], { code: 'ILLEGAL_COMPOUND', message });
  }
  if (!ionicRadius || !molarMass || !metalDensity) return undefined;
  const { symbol, name, charge, compound } = input;
  const values = { ionicRadius, molarMass, metalDensity };
  return { id: ionId(symbol), dataset: scope.dataset, symbol, name, charge, ...values, compound, locators };
}
