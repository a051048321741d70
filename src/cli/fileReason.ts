const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EEXIST: 'there is one already, or a file where a folder is needed',
  ENOTDIR: 'what should be a folder on its path is a file',
  EACCES: 'you may not',
  EPERM: 'you may not',
  EROFS: 'it is on a file system that is only read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
};

type SystemError = {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly syscall?: unknown;
  readonly path?: unknown;
};

/** Why a file that the user named cannot be read, in words. */
export function fileReason(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { code, message } = error as SystemError;
  return reasons[String(code)] ?? String(message ?? error);
}

/** What the file system refused to do, in words; undefined for any other error. */
export function refusedByFileSystem(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('syscall' in error && 'path' in error)) return undefined;
  return `Cannot ${error.syscall} "${error.path}": ${fileReason(error)}`;
}
