import { accept, type Checked, type Issue, readGuarded } from '../issues/index.js';
import { type FieldReader, type Fields, isRecord, issuesOfForm, optional, required } from './form.js';
import type { ProcedureTerm } from './procedure.js';
import { readProcedureTerm } from './procedure-fields.js';
import { oneOf, readInstant } from './readers.js';
import { wrong } from './wrong.js';

/** What happens to a dossier. A refusal after receipt is `stopped`. */
export type DossierEventKind =
  | 'received'
  | 'supplement-requested'
  | 'supplement-completed'
  | 'settled'
  | 'returned'
  | 'stopped'
  | 'withdrawn';

/** One event in the life of a dossier. */
export interface DossierEvent {
  /** What happened. */
  readonly kind: DossierEventKind;
  /** When, with the offset. */
  readonly at: string;
  /** The instant for which the result was promised (Ngày hẹn trả); only with `received`. */
  readonly dueAt?: string;
  /** The longest term of the procedure, for dossiers without an appointment; only with `received`. */
  readonly maximumTerm?: ProcedureTerm;
}

/** The kinds of events, in their usual order. */
export const EVENT_KINDS: readonly string[] = [
  'received',
  'supplement-requested',
  'supplement-completed',
  'settled',
  'returned',
  'stopped',
  'withdrawn',
];

const readKind: FieldReader = /* @__PURE__ */ oneOf('event.kind-unknown', EVENT_KINDS, {
  vi: 'Không rõ loại sự kiện của hồ sơ: hãy dùng một trong các mã đã liệt kê.',
  en: 'The kind of event is not known: use one of the codes listed.',
});

/** The form of an event: each field with the reader that judges it. */
export const EVENT_FIELDS: Fields<DossierEvent> = {
  kind: /* @__PURE__ */ required(readKind),
  at: /* @__PURE__ */ required(readInstant),
  dueAt: /* @__PURE__ */ optional(readInstant),
  maximumTerm: /* @__PURE__ */ optional(readProcedureTerm),
};

/**
 * Checks one event of a dossier that came from outside.
 *
 * @param value - anything; the JSON of an event is right
 * @param path - where the value was found, for the issues
 * @returns the event, or all its issues
 * @example
 * ```ts
 * import { checkEvent } from '@hanoi-dx/core/services';
 *
 * checkEvent({ kind: 'settled', at: '2025-07-08T16:00:00+07:00' }).ok; // → true
 * checkEvent({ kind: 'settled', at: '2025-07-08' }).ok; // → false
 * ```
 */
export function checkEvent(value: unknown, path: Issue['path'] = []): Checked<DossierEvent> {
  return readGuarded(value, path, () => {
    const issues = issuesOfForm(value, EVENT_FIELDS, path);
    if (isRecord(value)) issues.push(...misplacedTerms(value, path));
    return issues.length > 0 ? { ok: false, issues } : accept(value as DossierEvent); // each field was read, none is wrong
  });
}

/** An appointment or a term on an event other than the receipt. */
export function misplacedTerms(event: Readonly<Record<string, unknown>>, path: Issue['path']): readonly Issue[] {
  if (event['kind'] === 'received') return [];
  return ['dueAt', 'maximumTerm'].flatMap((key) => {
    if (event[key] === undefined) return [];
    return wrong(
      'event.term-not-at-receipt',
      { path: [...path, key], expected: `${key} only with received`, value: event[key] },
      'Ngày hẹn trả và thời hạn tối đa chỉ ghi ở sự kiện tiếp nhận: hãy chuyển về sự kiện received.',
      'The appointment and the longest term belong to the receipt: move them to the event received.',
    ).issues;
  });
}
