import { utf8Shape } from './utf8Shape.ts';

/** As much of a file as tells whether it is Chinese. */
const SAMPLE_BYTES = 64 * 1024;

/** Words in the heads of Chinese cyclers: voltage, current, time, capacity, energy, cycle, step, temperature, record. */
const WORDS = /电压|电流|时间|容量|能量|循环|工步|温度|记录|数据/;

/** Fewer signs may come of accented letters side by side. */
const FEWEST_SIGNS = 4;

/** Which share of the bytes beyond ASCII must pair up. */
const LEAST_PAIRED = 0.8;

/**
 * Whether bytes that are no UTF-8 are Chinese in GB2312, GBK or GB18030: by a word that heads of cyclers have, or since nearly
 * all bytes beyond ASCII pair up, and some of the pairs are common characters.
 *
 * The common ones are level 1 of GB/T 2312-1980, rows 16 to 55.
 */
export function looksChinese(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (WORDS.test(new TextDecoder('gb18030').decode(sample))) return true;
  const { signs, strays } = utf8Shape(sample);
  // signs of UTF-8 with two bytes are pairs, too
  return signs < 2 * strays.length && pairsUp(sample);
}

function pairsUp(sample: Uint8Array): boolean {
  let [common, paired, high] = [0, 0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    const [lead, trail] = [sample[at] ?? 0, sample[at + 1] ?? 0];
    if (lead < 0x80) continue;
    high += 1;
    if (lead < 0xa1 || trail < 0xa1) continue;
    high += 1;
    paired += 2;
    if (lead >= 0xb0 && lead <= 0xd7) common += 1;
    at += 1;
  }
  return common >= FEWEST_SIGNS && paired >= high * LEAST_PAIRED;
}
