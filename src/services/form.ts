import { type Checked, type Issue, missingField, unknownField, wrongForm } from '../issues/index.js';
import { nfc } from '../text/index.js';
import { wrong } from './wrong.js';

/** Reads the value of one field. */
export type FieldReader = (value: unknown, path?: Issue['path']) => Checked<unknown>;

/** A field of a form. */
export interface Field {
  /** Whether a record without it is refused. */
  readonly required: boolean;
  /** What its value must be. */
  readonly read: FieldReader;
}

/** The fields of a form by the keys of its interface. */
export type Fields<T> = { readonly [K in keyof T]-?: Field };

/** A field that every record has. */
// @__NO_SIDE_EFFECTS__
export function required(read: FieldReader): Field {
  return { required: true, read: inNfc(read) };
}

/** A field that may be absent. */
// @__NO_SIDE_EFFECTS__
export function optional(read: FieldReader): Field {
  return { required: false, read: inNfc(read) };
}

/** All that is wrong with the fields of a record: each by itself, in the order of the form, then fields it does not have. */
export function issuesOfForm(value: unknown, fields: Readonly<Record<string, Field>>, path: Issue['path']): Issue[] {
  if (!isRecord(value)) return [wrongForm('invalid-type', path, { vi: 'đối tượng', en: 'object' }, value)];
  const issues = Object.entries(fields).flatMap(([key, field]) => issuesOfField(value, key, field, path));
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  return [...issues, ...unknown.map((key) => unknownField([...path, key]))];
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function issuesOfField(
  record: Readonly<Record<string, unknown>>,
  key: string,
  { required: needed, read }: Field,
  path: Issue['path'],
): readonly Issue[] {
  const value = record[key];
  if (value === undefined && !needed && !(key in record)) return [];
  const checked = read(value, [...path, key]);
  if (checked.ok) return [];
  return value === undefined ? [missingField([...path, key], checked.issues[0]?.expected ?? key)] : checked.issues;
}

/** Texts in another Unicode form than NFC look right and match nothing: that is said before anything else. */
function inNfc(read: FieldReader): FieldReader {
  return (value, path = []) =>
    typeof value !== 'string' || value === nfc(value)
      ? read(value, path)
      : wrong(
          'text.not-nfc',
          { path, expected: nfc(value), value },
          'Văn bản chưa ở dạng Unicode dựng sẵn (NFC): hãy chuẩn hóa, ví dụ bằng hàm nfc.',
          'The text is not in Unicode NFC: normalise it, for example with the function nfc.',
        );
}
