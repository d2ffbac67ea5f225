import { dayInHanoi } from '../days/index.js';
import { accept, type Checked, type Issue } from '../issues/index.js';
import { readDossierCode } from './dossier-code.js';
import type { FieldReader } from './form.js';
import { wrong } from './wrong.js';

/** Five digits; whether the unit was in force on a day is asked of `units`. */
export const UNIT_FORM = /^\d{5}$/;

/** Groups with dots between them: a letter and two digits first, then two or three digits each. */
export const AGENCY_FORM = /^[A-Z]\d{2}(?:\.\d{2,3})*$/;

/** Decision 20/2020/QĐ-TTg allows 35 characters. */
export const LONGEST_AGENCY = 35;

/** Small letters, digits and hyphens. */
export const PLATFORM_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest code of a platform and the longest Vietnamese text of a form. */
export const LONGEST_CODE = 60;
export const LONGEST_TEXT = 1000;

export const readCode: FieldReader = (value, path) => readDossierCode(value, path);

export const readInstant: FieldReader = (value, path = []) => dayInHanoi(value, { path });

export const readUnit: FieldReader = (value, path = []) => {
  if (typeof value === 'string' && UNIT_FORM.test(value)) return accept(value);
  return wrong(
    'unit-code.malformed',
    { path, expected: 'five digits as text, such as "00613"', value },
    'Mã đơn vị hành chính phải là chuỗi năm chữ số, giữ cả số 0 ở đầu, ví dụ "00613".',
    'The code of a unit is a text of five digits, leading zeros kept, such as "00613".',
  );
};

export const readAgency: FieldReader = (value, path = []) => {
  if (typeof value === 'string' && isAgency(value)) return accept(value);
  return wrong(
    'agency-code.malformed',
    { path, expected: 'an agency code such as H26.14, at most 35 characters', value },
    'Mã định danh cơ quan gồm một chữ cái hoa và hai chữ số, rồi các nhóm hai hoặc ba chữ số: H26.14.',
    'An agency code is a capital letter and two digits, then groups of two or three digits: H26.14.',
  );
};

export const readBodyCode: FieldReader = (value, path = []) => {
  if (typeof value === 'string' && (UNIT_FORM.test(value) || isAgency(value))) return accept(value);
  return wrong(
    'body-code.malformed',
    { path, expected: 'five digits of a unit, or an agency code such as H26.14', value },
    'Nơi giải quyết phải là mã đơn vị năm chữ số hoặc mã định danh cơ quan như H26.14.',
    'The settling body is the five digits of a unit or an agency code such as H26.14.',
  );
};

export const readPlatformCode: FieldReader = (value, path = []) => {
  if (typeof value === 'string' && isPlatformCode(value)) return accept(value);
  return wrong(
    'platform.malformed',
    { path, expected: 'a code of small letters, digits and hyphens, such as vneid', value },
    'Mã nền tảng chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ vneid: hãy dùng readPlatform để đọc tên.',
    'A platform code has small letters, digits and hyphens only, such as vneid: readPlatform reads names.',
  );
};

export const readFlag: FieldReader = (value, path = []) => {
  if (typeof value === 'boolean') return accept(value);
  return wrong(
    'flag.not-boolean',
    { path, expected: 'true or false', value },
    'Cần true hoặc false; nếu chưa biết thì bỏ hẳn trường này.',
    'Write true or false; leave the field out where it is not known.',
  );
};

export const readText: FieldReader = (value, path = []) => {
  if (typeof value === 'string' && value.trim() === value && value !== '' && value.length <= LONGEST_TEXT) {
    return accept(value);
  }
  return wrong(
    'text.malformed',
    { path, expected: 'a text without spaces around it, at most 1000 characters', value },
    'Cần một văn bản không rỗng, không thừa khoảng trắng ở hai đầu.',
    'Write a text that is not empty and has no spaces around it.',
  );
};

/** A reader of one of a few codes. */
// @__NO_SIDE_EFFECTS__
export function oneOf(code: string, codes: readonly string[], says: { readonly vi: string; readonly en: string }) {
  return (value: unknown, path: Issue['path'] = []): Checked<unknown> => {
    if (typeof value === 'string' && codes.includes(value)) return accept(value);
    return wrong(code, { path, expected: codes.join(' | '), value }, says.vi, says.en);
  };
}

/** Whether a text has the form of an agency code. */
export function isAgency(text: string): boolean {
  return text.length <= LONGEST_AGENCY && AGENCY_FORM.test(text);
}

/** Whether a text has the form of the code of a platform. */
export function isPlatformCode(text: string): boolean {
  return text.length <= LONGEST_CODE && PLATFORM_FORM.test(text);
}
