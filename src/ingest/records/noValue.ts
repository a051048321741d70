/** What papers and tables print where there is no value. */
const NO_VALUE =
  /^(?:n[./ ]{0,2}[adr]\.?|[-–—]{1,3}|none|nil|unknown|\?+|not (?:reported|given|stated|measured|available|applicable|determined|detected))$/i;

/** Whether a text says that there is no value. */
export function saysNoValue(text: string): boolean {
  return NO_VALUE.test(text.trim());
}
