/** `5/11/2021 3:40:24 PM` as the day, to the letter, and the seconds since midnight; NaN of what is no such date. */
export function dayAndSeconds(text: string): { readonly day: string; readonly seconds: number } {
  const match = /^(\S+)[ \tT]+(\d{1,2}):(\d{2}):(\d{2}(?:[.,]\d+)?)(?: ?([AP])M)?$/i.exec(text.trim().slice(0, 60));
  if (match === null) return { day: '', seconds: Number.NaN };
  const [, day = '', hour = '', minute = '', second = '', half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return { day, seconds: hours * 3600 + Number(minute) * 60 + Number(second.replace(',', '.')) };
}
