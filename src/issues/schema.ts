import * as z from 'zod';
import type { Checked, Issue } from './issue.js';

/**
 * A zod object whose shape is written after an interface, so that editors show the interface, while `.extend` and
 * `.shape` stay. Unknown keys are refused.
 */
export type ObjectSchema<T> = z.ZodObject<
  {
    [K in keyof T]-?: undefined extends T[K]
      ? z.ZodExactOptional<z.ZodType<Exclude<T[K], undefined>>>
      : z.ZodType<T[K]>;
  },
  z.core.$strict
>;

/** The form of a value in the words of JSON Schema, for readers in other languages. */
export type JsonForm = Readonly<Record<string, unknown>>;

/**
 * A zod schema whose rule is a reader of this library: what the reader refuses, the schema refuses, with the reader's
 * own issues. The value is passed on as it came. JSON Schema, which cannot run a reader, gets the form.
 *
 * @param read - a reader that answers with a value or issues
 * @param form - the accepted form as JSON Schema keywords; rules beyond it belong in its `description`
 * @returns the schema
 * @example
 * ```ts
 * import { readDay } from '@hanoi-dx/core/days';
 * import { readBy } from '@hanoi-dx/core/schemas';
 *
 * const day = readBy(readDay, { type: 'string', format: 'date' });
 * day.safeParse('2025-02-30').success; // → false
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function readBy<T>(read: (value: unknown) => Checked<T>, form: JsonForm): z.ZodType<T> {
  const schema = z.unknown().superRefine((value, context) => {
    const checked = read(value);
    carryIssues(checked.ok ? [] : checked.issues, context);
  });
  return schema.meta(form) as unknown as z.ZodType<T>; // the reader proves the type that zod cannot see
}

/**
 * A zod object that refuses unknown keys, its shape written after an interface.
 *
 * @param shape - a schema for each key; `z.exactOptional` for keys that may be absent
 * @returns the schema
 * @example
 * ```ts
 * import { countSchema, objectOf, validate } from '@hanoi-dx/core/schemas';
 *
 * const team = objectOf<{ readonly members: number }>({ members: countSchema });
 * validate(team, { members: 15 }); // → { ok: true, value: { members: 15 } }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function objectOf<T>(shape: ObjectSchema<T>['shape']): ObjectSchema<T> {
  return z.strictObject(shape) as ObjectSchema<T>; // the shape is the one that the type states
}

/** Has zod refuse a value for issues of this library, and carry them. */
export function carryIssues(issues: readonly Issue[], context: z.RefinementCtx): void {
  for (const issue of issues) {
    context.addIssue({ code: 'custom', path: [...issue.path], params: { issue }, message: issue.message.en });
  }
}

/** The issue of this library that a zod issue carries, where a reader made it. */
export function carriedIssue(issue: z.core.$ZodIssue): Issue | undefined {
  return issue.code === 'custom' ? (issue.params?.['issue'] as Issue | undefined) : undefined; // set by carryIssues alone
}

/** Validates an issue that was kept or sent as JSON. */
export const issueSchema: ObjectSchema<Issue> = /* @__PURE__ */ (() =>
  objectOf<Issue>({
    code: z.string().min(1),
    path: z.array(z.union([z.string(), z.number()])),
    expected: z.string(),
    received: z.string(),
    message: objectOf<Issue['message']>({ vi: z.string(), en: z.string() }),
  }))();
