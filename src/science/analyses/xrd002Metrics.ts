import type { MetricDefinition } from '../../domain/derivedMetric.ts';

const FIT =
  'Least squares of a pseudo-Voigt function (Wertheim et al., Rev. Sci. Instrum. 45 (1974) 1369); 95 % intervals of the fit, widened ' +
  'for residuals that go together (Berar and Lelann, J. Appl. Cryst. 24 (1991) 1)';

/** Numbers of the (002) and the (10) reflection of a carbon. */
export const xrd002Metrics = {
  position: {
    code: 'FITTED_REFLECTION_POSITION',
    name: 'fitted position of a reflection',
    description:
      'Middle of the function that is fitted to the reflection, above the tail of the other; a displacement of the sample is not in its ' +
      'interval.',
    version: 2,
    formula: 'I = background + pseudo-Voigt(2 theta; position, width, height, share of Lorentz)',
    quantity: 'TWO_THETA',
    unitKind: 'ANGLE',
    source: FIT,
  },
  width: {
    code: 'FITTED_REFLECTION_WIDTH',
    name: 'fitted width of a reflection',
    description:
      'Full width at half maximum as measured, that of the instrument included; above the tail of the other reflection.',
    version: 2,
    formula: 'I = background + pseudo-Voigt(2 theta; position, width, height, share of Lorentz)',
    quantity: null,
    unitKind: 'ANGLE',
    source: FIT,
  },
  leastShift: {
    code: 'FITTED_LEAST_SHIFT',
    name: 'least shift of a reflection that counts',
    description:
      'Between two patterns like this one: a reflection that moved less cannot be told from one that stayed.',
    version: 2,
    formula: '3 sqrt(2) sigma, sigma: standard error of the fitted position',
    quantity: null,
    unitKind: 'ANGLE',
    source: 'Three standard errors of a difference: a choice',
  },
  spacing: {
    code: 'FITTED_D002',
    name: 'interlayer spacing from the fitted (002) reflection',
    description:
      'By the law of Bragg, with the interval of the angle and, where it is told, the displacement of the sample.',
    version: 2,
    formula: 'd002 = lambda / (2 sin theta); displacement s shifts 2 theta by -2 s cos(theta) / R',
    quantity: 'D002',
    unitKind: 'LENGTH',
    source:
      'Bragg and Bragg, Proc. R. Soc. Lond. A 88 (1913) 428; Cullity, Elements of X-Ray Diffraction, 2nd ed., ch. 11',
  },
  height: {
    code: 'FITTED_STACK_HEIGHT',
    name: 'stack height from the fitted (002) reflection',
    description:
      'Coherence length across the layers by the equation of Scherrer; strain widens too, so that it is a least height.',
    version: 2,
    formula: 'L_c = K lambda / (beta cos theta)',
    quantity: 'STACK_HEIGHT_LC',
    unitKind: 'LENGTH',
    source: 'Scherrer, Nachr. Ges. Wiss. Goettingen 26 (1918) 98',
  },
  layers: {
    code: 'FITTED_STACKED_LAYERS',
    name: 'layers in a stack from the fitted (002) reflection',
    description: 'Stack height over spacing, both of one fit. Some sources add 1, for the layer at the other end.',
    version: 2,
    formula: 'N = L_c / d002',
    quantity: null,
    unitKind: 'DIMENSIONLESS',
    source: 'Definition',
  },
  extent: {
    code: 'FITTED_LAYER_EXTENT',
    name: 'layer extent from the fitted (10) reflection',
    description:
      'Coherence length along the layers by the equation of Scherrer with the factor of Warren for single layers.',
    version: 2,
    formula: 'L_a = K lambda / (beta cos theta)',
    quantity: 'LAYER_EXTENT_LA',
    unitKind: 'LENGTH',
    source: 'Warren, Phys. Rev. 59 (1941) 693',
  },
} as const satisfies Record<string, MetricDefinition>;
