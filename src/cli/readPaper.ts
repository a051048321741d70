import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileReason } from './fileReason.ts';
import { CallError, type Io } from './io.ts';
import { readText } from './readText.ts';

const PDF = '%PDF-';

/** Reads the plain text of a paper. @throws {CallError} if it cannot be read, is a PDF, or holds no text */
export async function readPaper(io: Io, file: string): Promise<string> {
  if (await isPdf(io, file)) {
    throw new CallError(`"${file}" is a PDF: its plain text is needed, as "pdftotext ${file} paper.txt" makes it`);
  }
  const text = await readText(io, file);
  if (text.trim() === '') throw new CallError(`"${file}" holds no text: the plain text of a paper is needed`);
  return text;
}

async function isPdf(io: Io, file: string): Promise<boolean> {
  try {
    const bytes = await readFile(resolve(io.cwd, file));
    return bytes.toString('latin1', 0, PDF.length) === PDF;
  } catch (error) {
    throw new CallError(`Cannot read "${file}": ${fileReason(error)}`);
  }
}
