import { unpackFile } from '../store/packing.ts';
import { isHeld } from './entityTag.ts';
import type { Exchange } from './exchange.ts';
import { HttpError } from './httpError.ts';
import { respond } from './respond.ts';
import type { Route } from './route.ts';

const PATH = /\/files\/([0-9a-f]{64})(?:\/[^/]*)?$/;

/** Files of instruments as they were given, by their checksum; the name behind it is for people. */
export function fileRoute(): Route {
  return {
    path: '/files',
    is: 'original files of curves, by their checksum',
    methods: ['GET', 'HEAD'],
    below: '/{sha256}/{name}',
    answer: answerFile,
  };
}

/** @throws {HttpError} 404 where the base has no such file */
async function answerFile({ path, response, context }: Exchange): Promise<void> {
  const sha256 = PATH.exec(path)?.[1];
  if (sha256 === undefined) {
    throw new HttpError(404, 'NOT_FOUND', 'Files are served at /files/{sha256}/{name}: take "path" of a CurveFile');
  }
  const etag = `"${sha256}"`;
  const { curves } = await context().snapshot();
  const file = await curves.file(sha256);
  if (file === null) throw new HttpError(404, 'NOT_FOUND', `The base has no file with the SHA-256 ${sha256}`);
  const headers = {
    etag,
    // what a checksum names never changes
    'cache-control': 'public, max-age=31536000, immutable',
    'content-disposition': disposition(file.name),
  };
  const body = isHeld(response.req, etag) ? Buffer.alloc(0) : Buffer.from(await unpackFile(file));
  await respond(response, 'application/octet-stream', { headers, body });
}

/** To be saved, never shown: what a file of a stranger holds, no browser shall run. RFC 6266. */
function disposition(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`;
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
