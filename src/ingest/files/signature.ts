/**
 * Whether bytes have a signature at an offset.
 *
 * @param signature signs up to U+00FF, each for one byte
 */
export function hasSignature(bytes: Uint8Array, signature: string, offset = 0): boolean {
  if (bytes.length < offset + signature.length) return false;
  for (let index = 0; index < signature.length; index += 1) {
    if (bytes[offset + index] !== signature.charCodeAt(index)) return false;
  }
  return true;
}
