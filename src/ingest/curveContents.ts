import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { CurveInput, DatasetInput } from '../contract/generated.ts';
import type { CurveFile, Packed } from '../domain/curve.ts';
import { packFile } from '../store/packing.ts';
import type { DatasetFile, DatasetFiles } from './datasetFiles.ts';
import { FileError } from './files/fileError.ts';
import type { FileTasks } from './files/fileTasks.ts';
import type { PreparedCurve } from './files/prepareCurve.ts';

/** A file that a curve comes from: `path` below the dataset's folder, as checksums name it. */
export type ContentFile = CurveFile & Packed & { readonly path: string };

/** What the files of a curve hold: its own first, then those without which it cannot be read; or why there is nothing. */
export type CurveContent =
  | { readonly curve: PreparedCurve; readonly files: readonly ContentFile[] }
  | { readonly fault: FileError };

/** Contents of the curves of a dataset, in their order. */
export type CurveContents = readonly CurveContent[];

/** Reads the files of all curves of a dataset; what is wrong with one does not stop the others. */
export async function curveContents(
  { curves }: Partial<Pick<DatasetInput, 'curves'>>,
  files: DatasetFiles,
  tasks: Pick<FileTasks, 'prepare'>,
): Promise<CurveContents> {
  const contents: CurveContent[] = [];
  for (const curve of curves ?? []) contents.push(await contentOf(curve, files, tasks));
  return contents;
}

/** Of a dataset that comes without files. */
export function withoutFiles({ curves }: Partial<Pick<DatasetInput, 'curves'>>): CurveContents {
  const fault = new FileError('FILE_MISSING', 'cannot be read: this dataset comes without files');
  return (curves ?? []).map(() => ({ fault }));
}

/** The dataset with the checksums of the files that were read, so that another file makes another version of it. */
export function withChecksums(input: DatasetInput, contents: CurveContents): DatasetInput {
  if (contents.length === 0) return input;
  return {
    ...input,
    curves: (input.curves ?? []).map((curve, index) => {
      const content = contents[index];
      if (content === undefined || 'fault' in content) return curve;
      return { ...curve, checksums: content.files.map(({ path, sha256 }) => ({ file: path, sha256 })) };
    }),
  };
}

async function contentOf(
  input: CurveInput,
  files: DatasetFiles,
  tasks: Pick<FileTasks, 'prepare'>,
): Promise<CurveContent> {
  try {
    const file = await files.read(input.file);
    const { format, curve, sheet, columns, repairs } = input;
    const prepared = await tasks.prepare(file, {
      ...(format && { format }),
      ...(curve && { curve }),
      ...(sheet && { sheet }),
      ...(columns && { columns: columns.map(({ unit, ...column }) => ({ ...column, ...(unit && { unit }) })) }),
      repairs: repairs ?? [],
    });
    return { curve: prepared, files: await contentFiles(input.file, file, prepared.companions) };
  } catch (error) {
    if (error instanceof FileError) return { fault: error };
    throw error;
  }
}

/** The file itself and those beside it that its format needs. */
function contentFiles(path: string, file: DatasetFile, needed: readonly string[]): Promise<readonly ContentFile[]> {
  const beside = needed.flatMap((ending) => {
    const content = file.companions.get(ending);
    const its = file.companionPaths.get(ending);
    return content === undefined || its === undefined ? [] : [contentFile(its, basename(its), content)];
  });
  return Promise.all([contentFile(path, file.name, file.bytes), ...beside]);
}

async function contentFile(path: string, name: string, bytes: Uint8Array): Promise<ContentFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, name, sha256, size: bytes.length, ...(await packFile(bytes)) };
}
