import { type Encoding, pack } from './encoding.ts';
import { entityTag } from './entityTag.ts';

/** A text that stays as it is while the server runs: its tag is made once, and packed it is kept. */
export type FixedText = {
  readonly bytes: Buffer;
  readonly etag: string;
  packed(encoding: Encoding): Promise<Buffer>;
};

export function fixedText(text: string): FixedText {
  const bytes = Buffer.from(text);
  const packed = new Map<Encoding, Promise<Buffer>>();
  return {
    bytes,
    etag: entityTag(bytes),
    packed(encoding) {
      const made = packed.get(encoding) ?? pack(bytes, encoding);
      packed.set(encoding, made);
      return made;
    },
  };
}
