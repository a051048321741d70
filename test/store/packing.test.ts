import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packFile, packNumbers, unpackFile, unpackNumbers, unpackNumbersSync } from '../../src/store/packing.ts';

const SEED = 5;

test('packNumbers() and unpackNumbers() give back every bit, NaN, infinities and -0 too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.float64Array({ maxLength: 300 }), async (numbers) => {
      const packed = packNumbers(numbers);
      const bits = (array: Float64Array) =>
        Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('hex');
      expect(bits(await unpackNumbers(packed))).toBe(bits(numbers));
      expect(bits(unpackNumbersSync(packed))).toBe(bits(numbers));
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('packNumbers() makes a clock that ticks evenly a tenth of its size, and leaves noise as it is', () => {
  const clock = Float64Array.from({ length: 10_000 }, (_, index) => index * 15);
  expect(packNumbers(clock)).toMatchObject({ packing: 'SHUFFLED_BROTLI' });
  expect(packNumbers(clock).bytes.length).toBeLessThan(8000);
  const hashes = Array.from({ length: 100 }, (_, index) => createHash('sha256').update(`${index}`).digest());
  const noise = new Float64Array(Uint8Array.from(Buffer.concat(hashes)).buffer);
  expect(packNumbers(noise).packing).toBe('NONE');
});

test('packFile() and unpackFile() give back the bytes', async () => {
  const text = Buffer.from('test_time_second,voltage_volt\n'.repeat(100));
  expect(await packFile(text)).toMatchObject({ packing: 'BROTLI' });
  expect(Buffer.from(await unpackFile(await packFile(text)))).toEqual(text);
  expect(await packFile(Buffer.from('x'))).toMatchObject({ packing: 'NONE' });
});
