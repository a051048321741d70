import type { Picture } from '../../domain/analysis.ts';
import type { KramersKronigTest } from '../curves/impedance/kramersKronig.ts';
import type { Spectrum } from '../curves/impedance/spectrum.ts';

/** -Im over Re: the spectrum, and the circuit where one was fitted. */
export function nyquist(spectrum: Spectrum, circuit: (Spectrum & { readonly name: string }) | null): Picture {
  const upwards = ({ imaginary }: Spectrum) => imaginary.map((value) => -value);
  return {
    title: 'Impedance in the complex plane',
    x: { label: "Z'", unit: 'ohm' },
    y: { label: "-Z''", unit: 'ohm' },
    square: true,
    series: [
      { name: 'measured', look: 'POINTS', x: spectrum.real, y: upwards(spectrum) },
      ...(circuit === null
        ? []
        : [{ name: circuit.name, look: 'LINE' as const, x: circuit.real, y: upwards(circuit) }]),
    ],
    marks: [{ axis: 'Y', at: 0, name: 'real axis' }],
  };
}

/** Residuals of the Kramers-Kronig test over frequency. */
export function residuals({ frequency }: Spectrum, test: KramersKronigTest): Picture {
  const percent = (shares: readonly number[]) => shares.map((value) => 100 * value);
  return {
    title: 'Kramers-Kronig residuals',
    x: { label: 'frequency', unit: 'Hz', scale: 'LOGARITHMIC' },
    y: { label: 'residual, of |Z|', unit: '%' },
    series: [
      { name: 'real part', look: 'POINTS', x: frequency, y: percent(test.real) },
      { name: 'imaginary part', look: 'POINTS', x: frequency, y: percent(test.imaginary) },
    ],
    marks: [{ axis: 'Y', at: 0, name: 'no residual' }],
  };
}
