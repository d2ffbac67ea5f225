import { type Day, dayNumberInHanoi } from '../days/index.js';
import type { Issue } from '../issues/index.js';
import { settlementRules } from './data/settlement-rules.js';
import { type Ending, endingOf, supplementTime } from './ending.js';
import type { DossierEvent } from './event.js';
import { reasonOf } from './reason.js';
import { checkRule } from './rule.js';
import type { Judged, JudgedStatus, Settlement, SettlementRule, Unjudged } from './settlement.js';
import { DAY_LENGTH, timeOf } from './time-of.js';
import { momentOfLooking, type Timed, timelineOf } from './timeline.js';
import { wrong } from './wrong.js';

/**
 * Judges one dossier by its events: early, on time, overdue, open within its term or open and overdue, with the step that
 * decided. Events after the moment of looking are not yet known and do not count.
 *
 * @param events - what happened to the dossier, in any order, with exactly one receipt
 * @param rule - whose rule judges
 * @param asOf - when one looks: a day, which counts to its end in Hanoi (the last day of a reporting period), or an instant
 * @returns how the dossier stands and why, or `invalid` with issues
 * @throws Mistake `settlement.rule-unknown` where the rule is none of the two
 * @example
 * ```ts
 * import { settle } from '@hanoi-dx/core/services';
 *
 * const events = [
 *   { kind: 'received', at: '2025-07-01T08:00:00+07:00', dueAt: '2025-07-08T10:00:00+07:00' },
 *   { kind: 'settled', at: '2025-07-08T16:00:00+07:00' },
 * ] as const;
 * settle(events, 'portal', '2025-07-31').status; // → 'overdue'
 * settle(events, 'provincial-dates', '2025-07-31').status; // → 'on-time'
 * settle(events, 'portal', '2025-07-07').status; // → 'open-within-term'
 * ```
 */
export function settle(events: readonly DossierEvent[], rule: SettlementRule, asOf: Day | string): Settlement {
  checkRule(rule);
  const looking = momentOfLooking(asOf);
  if (!looking.ok) return invalid(looking.issues);
  const timeline = timelineOf(events);
  if (!timeline.ok) return invalid(timeline.issues);
  const [receipt, ...later] = timeline.value;
  if (receipt.at > looking.value) return invalid(notYetReceived(receipt, asOf));
  const known = later.filter(({ at }) => at <= looking.value);
  return judged(receipt, known, { rule, ending: endingOf(known, looking.value), asOf });
}

interface Judging {
  readonly rule: SettlementRule;
  readonly ending: Ending;
  readonly asOf: string;
}

/** How a rule measures moments: in milliseconds, or in days of Hanoi. */
const SCALES: Readonly<Record<SettlementRule, (moment: number) => number>> = {
  portal: (moment) => moment,
  'provincial-dates': dayNumberInHanoi,
};

function judged(receipt: Timed, known: readonly Timed[], { rule, ending, asOf }: Judging): Settlement {
  const scale = SCALES[rule];
  const subtracted = supplementTime(known, ending.at, scale);
  const term = termOf(receipt, rule, scale);
  if (ending.step !== 'supplement-requested-again' && 'issues' in term) return invalid(term.issues);
  const [against, status] =
    ending.step === 'supplement-requested-again' || 'issues' in term
      ? (['repeated-request', 'open-overdue'] as const)
      : ([term.against, statusOf(ending, scale(ending.at) - subtracted, term.limit)] as const);
  return {
    status,
    rule,
    step: ending.step,
    against,
    end: ending.written ?? asOf,
    subtracted: { length: subtracted, unit: rule === 'portal' ? 'millisecond' : 'day' },
    says: reasonOf(ending.step, against, status),
    basis: settlementRules[rule].basis,
  };
}

function statusOf({ step }: Ending, end: number, limit: number | undefined): JudgedStatus {
  const open = step === 'open' || step === 'supplement-requested';
  if (open) return limit === undefined || end <= limit ? 'open-within-term' : 'open-overdue';
  if (limit === undefined || end === limit) return 'on-time';
  return end < limit ? 'early' : 'overdue';
}

interface Limit {
  readonly against: Exclude<Judged['against'], 'repeated-request'>;
  /** On the scale of the rule; absent where the rule takes the dossier as within its term. */
  readonly limit: number | undefined;
}

function termOf(
  { event, at, place }: Timed,
  rule: SettlementRule,
  scale: (moment: number) => number,
): Limit | Unjudged {
  const { dueAt, maximumTerm } = event;
  if (dueAt !== undefined) return { against: 'appointment', limit: scale(timeOf(dueAt)) };
  if (rule === 'provincial-dates') return { against: 'no-appointment', limit: undefined };
  if (maximumTerm?.days === 'calendar') return { against: 'maximum-term', limit: at + maximumTerm.length * DAY_LENGTH };
  const working = maximumTerm !== undefined;
  const path = ['events', place, working ? 'maximumTerm' : 'dueAt'];
  return invalid(
    wrong(
      working ? 'settlement.term-in-working-days' : 'settlement.no-term',
      { path, expected: 'dueAt, or a maximumTerm in calendar days', value: maximumTerm },
      'Chưa có ngày hẹn trả để so sánh: hãy ghi dueAt; thời hạn theo ngày làm việc thì tính ra dueAt bằng lịch làm việc.',
      'There is no appointment to compare with: write dueAt; reckon a term of working days by the working calendar first.',
    ).issues,
  );
}

function invalid(issues: readonly Issue[]): Unjudged {
  return { status: 'invalid', issues };
}

function notYetReceived({ event, place }: Timed, asOf: string): readonly Issue[] {
  return wrong(
    'settlement.received-after-as-of',
    { path: ['events', place, 'at'], expected: `${asOf} or earlier`, value: event.at },
    'Hồ sơ được tiếp nhận sau thời điểm chốt số liệu: hãy kiểm tra asOf hoặc bỏ hồ sơ khỏi kỳ này.',
    'The dossier was received after the moment of looking: check asOf, or leave the dossier out of this period.',
  ).issues;
}
