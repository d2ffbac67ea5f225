import { accept, type Checked, type Issue } from '../issues/index.js';
import { wrong } from './wrong.js';

/** The code of an administrative procedure, read: its national part and what a province added. */
export interface ProcedureCode {
  /** The normalised base code, such as `1.001776`: by it procedures of all provinces are the same. */
  readonly code: string;
  /** The local suffix as it was written, such as `000.00.00.H56` or `H26`. */
  readonly suffix?: string;
}

const FORM = /^(\d\.\d{6})(?:\.((?:\d{2,3}\.)*[A-Z]\d{2}))?$/;

const BASE = /^\d\.\d{6}$/;

/** Whether a text is a normalised base code. */
export function isBaseCode(text: string): boolean {
  return BASE.test(text);
}

/**
 * Reads the code of a procedure, with the suffixes that provinces add (`1.001776.000.00.00.H56`, `2.002622.H56`: both
 * seen in software of a province), and normalises it to its base, the form of the portal's catalogue.
 *
 * @param value - anything; a code as text is right
 * @param path - where the value was found, for the issues
 * @returns the base code and the suffix, or an issue `procedure-code.malformed`
 * @example
 * ```ts
 * import { readProcedureCode } from '@hanoi-dx/core/services';
 *
 * readProcedureCode('1.001776'); // → { ok: true, value: { code: '1.001776' } }
 * readProcedureCode('2.002622.H56'); // → { ok: true, value: { code: '2.002622', suffix: 'H56' } }
 * readProcedureCode('1001776').ok; // → false
 * ```
 */
export function readProcedureCode(value: unknown, path: Issue['path'] = []): Checked<ProcedureCode> {
  const [, code, suffix] = (typeof value === 'string' && FORM.exec(value)) || [];
  if (code !== undefined) return accept(suffix === undefined ? { code } : { code, suffix });
  return wrong(
    'procedure-code.malformed',
    { path, expected: 'a procedure code such as 1.001776 or 1.001776.000.00.00.H26', value },
    'Mã thủ tục phải có dạng 1.001776, có thể kèm đuôi địa phương như 1.001776.000.00.00.H26.',
    'A procedure code is written 1.001776, a local suffix may follow: 1.001776.000.00.00.H26.',
  );
}

/** Reads a base code alone, as dossiers and procedures hold it. */
export function readBaseCode(value: unknown, path: Issue['path'] = []): Checked<string> {
  const read = readProcedureCode(value, path);
  if (!read.ok) return read;
  const { code, suffix } = read.value;
  if (suffix === undefined) return accept(code);
  return wrong(
    'procedure-code.not-normalised',
    { path, expected: code, value },
    `Mã thủ tục còn đuôi địa phương ${suffix}: hãy dùng readProcedureCode và chỉ ghi ${code}.`,
    `The procedure code has its local suffix ${suffix}: read it with readProcedureCode and write ${code} alone.`,
  );
}
