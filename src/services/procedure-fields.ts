import { accept, type Issue } from '../issues/index.js';
import { readLevelCode } from './dossier-fields.js';
import { type FieldReader, type Fields, isRecord, issuesOfForm, optional, required } from './form.js';
import type { Procedure, ProcedureTerm } from './procedure.js';
import { readBaseCode } from './procedure-code.js';
import { oneOf, readFlag, readText } from './readers.js';
import { wrong } from './wrong.js';

/** The levels of authority, highest first. */
export const AUTHORITIES: readonly string[] = ['ministry', 'province', 'commune'];

/** The kinds of days of a term. */
export const DAYS: readonly string[] = ['working', 'calendar'];

/** A local suffix: groups of digits, then the code of a province. */
export const SUFFIX_FORM = /^(?:\d{2,3}\.)*[A-Z]\d{2}$/;

export const readAuthority: FieldReader = /* @__PURE__ */ oneOf('authority.unknown', AUTHORITIES, {
  vi: 'Cấp có thẩm quyền phải là ministry (bộ), province (tỉnh, thành phố) hoặc commune (xã, phường).',
  en: 'The level of authority is ministry, province or commune.',
});

export const readSuffix: FieldReader = (value, path = []) => {
  if (typeof value === 'string' && SUFFIX_FORM.test(value)) return accept(value);
  return wrong(
    'procedure-suffix.malformed',
    { path, expected: 'a local suffix such as H26 or 000.00.00.H26', value },
    'Đuôi địa phương của mã thủ tục phải có dạng H26 hoặc 000.00.00.H26.',
    'The local suffix of a procedure code is written H26 or 000.00.00.H26.',
  );
};

const readLength: FieldReader = (value, path = []) => {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return accept(value);
  return wrong(
    'term.not-whole',
    { path, expected: 'a whole number of days from 0', value },
    'Thời hạn phải là số ngày nguyên, từ 0 trở lên, ví dụ 15.',
    'A term is a whole number of days from 0, such as 15.',
  );
};

const TERM_FIELDS: Fields<ProcedureTerm> = {
  length: /* @__PURE__ */ required(readLength),
  days: /* @__PURE__ */ required(
    /* @__PURE__ */ oneOf('term.malformed', DAYS, {
      vi: 'Loại ngày của thời hạn phải là working (ngày làm việc) hoặc calendar (ngày theo lịch).',
      en: 'The days of a term are working or calendar.',
    }),
  ),
};

export const readProcedureTerm: FieldReader = (value, path: Issue['path'] = []) => {
  if (!isRecord(value)) {
    return wrong(
      'term.malformed',
      { path, expected: '{ length, days }', value },
      'Thời hạn phải có length (số ngày) và days (working hoặc calendar).',
      'A term has length, the number of days, and days, working or calendar.',
    );
  }
  const issues = issuesOfForm(value, TERM_FIELDS, path);
  return issues.length > 0 ? { ok: false, issues } : accept(value);
};

/** The form of a procedure: each field with the reader that judges it. */
export const PROCEDURE_FIELDS: Fields<Procedure> = {
  code: /* @__PURE__ */ required(readBaseCode),
  suffix: /* @__PURE__ */ optional(readSuffix),
  title: /* @__PURE__ */ required(readText),
  field: /* @__PURE__ */ required(readText),
  authority: /* @__PURE__ */ required(readAuthority),
  serviceLevel: /* @__PURE__ */ required(readLevelCode),
  eligibleForFull: /* @__PURE__ */ optional(readFlag),
  hasFee: /* @__PURE__ */ required(readFlag),
  returnsDocument: /* @__PURE__ */ required(readFlag),
  term: /* @__PURE__ */ optional(readProcedureTerm),
};
