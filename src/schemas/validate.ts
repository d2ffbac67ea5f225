import type * as z from 'zod';
import { accept, type Checked, type Issue, showReceived } from '../issues/index.js';
import { carriedIssue } from '../issues/schema.js';

/**
 * Validates a value from outside and says what is wrong in this library's own issues, in Vietnamese and English,
 * without touching zod's global settings. Works with any zod schema, those of this library extended or not.
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
export function validate<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return accept(parsed.data);
  return { ok: false, issues: parsed.error.issues.flatMap(issuesOf) };
}

function issuesOf(issue: z.core.$ZodIssue): readonly Issue[] {
  const carried = carriedIssue(issue);
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key]));
  if (issue.input === undefined) return [missingKey(path, carried?.expected ?? expectedBy(issue))];
  return [carried === undefined ? wrongForm(issue, path) : { ...carried, path }];
}

/** What a schema of plain zod wanted, in a few words. */
function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum} (${issue.origin})`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum} (${issue.origin})`;
    case 'invalid_format':
      return issue.format;
    default:
      return issue.message;
  }
}

function unknownKey(path: Issue['path']): Issue {
  return {
    code: 'field.unknown',
    path,
    expected: 'no such field',
    received: showReceived(path.at(-1)),
    message: {
      vi: 'Trường này không có trong mẫu: hãy kiểm tra tên trường hoặc bỏ đi.',
      en: 'This field is not part of the form: check its name or leave it out.',
    },
  };
}

function missingKey(path: Issue['path'], expected: string): Issue {
  return {
    code: 'field.missing',
    path,
    expected,
    received: 'nothing',
    message: { vi: 'Thiếu trường bắt buộc: hãy bổ sung.', en: 'A required field is missing: add it.' },
  };
}

function wrongForm(issue: z.core.$ZodIssue, path: Issue['path']): Issue {
  const expected = expectedBy(issue);
  return {
    code: `field.${issue.code.replaceAll('_', '-')}`,
    path,
    expected,
    received: showReceived(issue.input),
    message: {
      vi: `Giá trị không đúng mẫu: cần ${expected}.`,
      en: `The value does not have the form: ${expected} was expected.`,
    },
  };
}
