/** As much of a file as tells how it is encoded. */
const SAMPLE_BYTES = 64 * 1024;

/** Which order the bytes of UTF-16 have; undefined if a file is none. Without a mark the zero bytes of Latin signs tell. */
export function utf16Order(bytes: Uint8Array): 'LE' | 'BE' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'BE';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 8) return undefined;
  if (isLatin(sample, 0)) return 'LE';
  return isLatin(sample, 1) ? 'BE' : undefined;
}

/** Whether most pairs are a sign of a text and a zero byte, and hardly a sign is zero itself. */
function isLatin(sample: Uint8Array, sign: 0 | 1): boolean {
  const pairs = Math.floor(sample.length / 2);
  let [latin, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    const low = sample[2 * pair + sign] as number;
    if (sample[2 * pair + 1 - sign] !== 0) continue;
    if (isControl(low)) odd += 1;
    else latin += 1;
  }
  return latin > pairs * 0.6 && odd < pairs * 0.02;
}

/** Whether bytes are no text: some zero bytes within a text are a fault of it, many are numbers. */
export function looksBinary(head: Uint8Array): boolean {
  if (!head.includes(0) || utf16Order(head) !== undefined) return false;
  let [zeros, controls] = [0, 0];
  for (const byte of head) {
    if (byte === 0) zeros += 1;
    else if (isControl(byte)) controls += 1;
  }
  return head.length < LEAST_TEXT || zeros > head.length * 0.02 || controls > head.length * 0.005;
}

/** Fewer bytes with a zero byte among them may be a few numbers. */
const LEAST_TEXT = 1000;

/** Signs that no text has. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127;
}
