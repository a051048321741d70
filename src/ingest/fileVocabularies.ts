import { fileWarnings } from './checks/fileWarnings.ts';
import { formats } from './formats/index.ts';
import { repairs } from './repairs/index.ts';

/** Registries of the scalars whose values are codes of formats, warnings and repairs of files. */
export const fileVocabularies = { FileFormatCode: formats, FileWarningCode: fileWarnings, FileRepairCode: repairs };
