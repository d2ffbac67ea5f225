import type * as z from 'zod';
import {
  accept,
  type Checked,
  type Issue,
  missingField,
  readGuarded,
  unknownField,
  wrongForm,
} from '../issues/index.js';
import { carriedIssue } from '../issues/schema.js';
import type { Label } from '../text/index.js';

/** A zod schema of any copy of zod 4: all that is asked of it is one method. */
export interface SafeParser<T> {
  /**
   * Parses without throwing.
   *
   * @param value - anything
   * @param settings - what its issues carry
   */
  safeParse(value: unknown, settings?: ParseSettings): Parsed<T> | NotParsed;
}

/** What is asked of a zod schema. */
export interface ParseSettings {
  /** Whether issues carry the value that they are about. */
  readonly reportInput?: boolean;
}

/** What a zod schema answers to a value that it takes. */
export interface Parsed<T> {
  /** Always true. */
  readonly success: true;
  /** The value as the schema gives it. */
  readonly data: T;
}

/** What a zod schema answers to a value that it refuses. */
export interface NotParsed {
  /** Always false. */
  readonly success: false;
  /** What is wrong, in zod's own words. */
  readonly error: {
    /** One entry for each fault. */
    readonly issues: readonly z.core.$ZodIssue[];
  };
}

/**
 * Validates a value from outside and says what is wrong in this library's own issues, in Vietnamese and English,
 * without touching zod's global settings. Works with any zod 4 schema, those of this library extended or not.
 *
 * @param schema - a zod schema
 * @param value - anything
 * @returns the validated value, or issues with code, path, expected, received and message
 * @example
 * ```ts
 * import { daySchema, validate } from '@hanoi-dx/core/schemas';
 *
 * const checked = validate(daySchema, '2025-02-30');
 * checked.ok ? [] : checked.issues.map((issue) => issue.code); // → ['day.does-not-exist']
 * ```
 */
export function validate<T>(schema: SafeParser<T>, value: unknown): Checked<T> {
  return readGuarded(value, [], () => {
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) return accept(parsed.data);
    return { ok: false, issues: parsed.error.issues.flatMap(issuesOf) };
  });
}

function issuesOf(issue: z.core.$ZodIssue): readonly Issue[] {
  const carried = carriedIssue(issue);
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField([...path, key]));
  if (issue.input === undefined) return [missingField(path, carried?.expected ?? expectedBy(issue).en)];
  if (carried !== undefined) return [{ ...carried, path }];
  return [wrongForm(issue.code.replaceAll('_', '-'), path, expectedBy(issue), issue.input)];
}

/** The kinds of value that plain zod schemas ask for. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'đúng hoặc sai',
  object: 'đối tượng',
  array: 'danh sách',
  tuple: 'danh sách',
  record: 'đối tượng',
  date: 'ngày',
  bigint: 'số nguyên lớn',
  set: 'tập hợp',
  map: 'bảng',
  file: 'tệp',
};

/** What a schema of plain zod wanted, in a few words. */
function expectedBy(issue: z.core.$ZodIssue): Label {
  switch (issue.code) {
    case 'invalid_type':
      return { vi: kind(issue.expected), en: issue.expected };
    case 'invalid_value':
      return same(issue.values.map(String).join(' | '));
    case 'too_small':
      return {
        vi: `${kind(issue.origin)} từ ${issue.minimum} trở lên`,
        en: `${issue.origin} of at least ${issue.minimum}`,
      };
    case 'too_big':
      return {
        vi: `${kind(issue.origin)} không quá ${issue.maximum}`,
        en: `${issue.origin} of at most ${issue.maximum}`,
      };
    case 'invalid_format':
      return same(issue.format);
    default:
      return same(issue.message);
  }
}

function kind(word: string): string {
  return KINDS[word] ?? word;
}

function same(text: string): Label {
  return { vi: text, en: text };
}
