import { registry } from '../../domain/registry.ts';
import type { FileFormat } from '../files/reading.ts';
import { bdf } from './bdf.ts';
import { jcamp } from './jcamp.ts';
import { labSpec } from './labSpec.ts';
import { powder } from './powder.ts';
import { wdf } from './wdf.ts';
import { wireText } from './wireText.ts';
import { xrdml } from './xrdml.ts';

/** Formats of instrument files. Where two are equally sure of a file, the first is taken. */
export const formats = registry<FileFormat>('file format', [bdf, jcamp, labSpec, powder, wdf, wireText, xrdml]);
