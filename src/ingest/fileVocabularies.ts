import { analyses } from '../science/analyses/index.ts';
import { fileWarnings } from './checks/fileWarnings.ts';
import { formats } from './formats/index.ts';
import { repairs } from './repairs/index.ts';

/** Registries of the scalars whose values are codes of formats, warnings and repairs of files, and of analyses of curves. */
export const fileVocabularies = {
  FileFormatCode: formats,
  FileWarningCode: fileWarnings,
  FileRepairCode: repairs,
  AnalysisCode: analyses,
};
