// Made by scripts/codegen.mjs from seed/mechanism_models; not to be edited.
export const modelKeys = [
  'house-of-cards',
  'adsorption-intercalation',
  'adsorption-intercalation-filling',
  'adsorption-filling',
  'extended-adsorption-insertion',
  'adsorption-intercalation-filling-hybrid',
  'adsorption-intercalation-adsorption',
  'enhanced-three-stage',
  'layer-filling',
  'slope-intercalation-plateau-filling',
  'continuous-intercalation-late-filling',
  'quasi-metal-interface',
  'falling-cards',
  'sieving-carbon',
  'solvation-defined-closed-pores',
] as const;
