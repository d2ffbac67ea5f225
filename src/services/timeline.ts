import { endOfDayInHanoi, readDay } from '../days/index.js';
import { accept, type Checked, type Issue, wrongForm } from '../issues/index.js';
import { checkEvent, type DossierEvent } from './event.js';
import { readInstant } from './readers.js';
import { timeOf } from './time-of.js';
import { wrong } from './wrong.js';

/** An event with its instant as a number. */
export interface Timed {
  /** The event. */
  readonly event: DossierEvent;
  /** Milliseconds from 1970. */
  readonly at: number;
  /** Its place in the list that was given. */
  readonly place: number;
}

/** The events of one dossier in order of time, with the receipt first and nothing that contradicts it. */
export function timelineOf(events: unknown): Checked<readonly [Timed, ...Timed[]]> {
  if (!Array.isArray(events)) {
    return { ok: false, issues: [wrongForm('invalid-type', ['events'], { vi: 'danh sách', en: 'array' }, events)] };
  }
  const checks = events.map((event, place) => checkEvent(event, ['events', place]));
  const issues = checks.flatMap((check) => (check.ok ? [] : check.issues));
  if (issues.length > 0) return { ok: false, issues };
  const timed = checks.flatMap((check, place) => (check.ok ? [timedOf(check.value, place)] : []));
  return inOrder(timed.sort((one, other) => one.at - other.at || one.place - other.place));
}

function timedOf(event: DossierEvent, place: number): Timed {
  return { event, at: timeOf(event.at), place };
}

function inOrder(timed: readonly Timed[]): Checked<readonly [Timed, ...Timed[]]> {
  const receipt = timed.find(({ event }) => event.kind === 'received');
  if (receipt === undefined) return notReceived();
  const others = timed.filter((one) => one !== receipt);
  const issues = [...tooEarly(receipt, others), ...twice(receipt, others), ...unasked(others), ...dueFirst(receipt)];
  return issues.length > 0 ? { ok: false, issues } : accept([receipt, ...others]);
}

function notReceived(): Checked<never> {
  return wrong(
    'settlement.not-received',
    { path: ['events'], expected: 'an event received', value: undefined },
    'Hồ sơ chưa được tiếp nhận nên không xét đúng hạn: hãy bổ sung sự kiện received.',
    'A dossier that was not received is not judged: add the event received.',
  );
}

function tooEarly(receipt: Timed, others: readonly Timed[]): readonly Issue[] {
  return others.flatMap(({ event, at, place }) => {
    if (at >= receipt.at || event.kind === 'received') return [];
    return wrong(
      'settlement.event-before-receipt',
      { path: ['events', place, 'at'], expected: `${receipt.event.at} or later`, value: event.at },
      'Sự kiện đứng trước thời điểm tiếp nhận: hãy kiểm tra lại hai thời điểm.',
      'The event precedes the receipt: check both instants.',
    ).issues;
  });
}

/** Only papers are asked for and completed more than once. */
function twice(receipt: Timed, others: readonly Timed[]): readonly Issue[] {
  const seen = new Set<string>([receipt.event.kind]);
  return others.flatMap(({ event: { kind }, place }) => {
    if (kind.startsWith('supplement-') || !seen.has(kind)) {
      seen.add(kind);
      return [];
    }
    return wrong(
      'settlement.event-twice',
      { path: ['events', place, 'kind'], expected: `${kind} once`, value: kind },
      'Sự kiện này đã ghi một lần: hãy giữ một, vì chưa rõ lần nào có giá trị.',
      'This event stands there once already: keep one, it is not known which counts.',
    ).issues;
  });
}

function unasked(others: readonly Timed[]): readonly Issue[] {
  let open = false;
  return others.flatMap(({ event, place }) => {
    const wasOpen = open;
    if (event.kind === 'supplement-requested') open = true;
    if (event.kind !== 'supplement-completed') return [];
    open = false;
    if (wasOpen) return [];
    return wrong(
      'settlement.completed-without-request',
      { path: ['events', place, 'kind'], expected: 'supplement-requested before it', value: event.kind },
      'Đã bổ sung giấy tờ nhưng không có yêu cầu bổ sung trước đó: hãy bổ sung sự kiện supplement-requested.',
      'Papers were completed that nobody had asked for: add the event supplement-requested.',
    ).issues;
  });
}

function dueFirst({ event, at, place }: Timed): readonly Issue[] {
  if (event.dueAt === undefined || !(timeOf(event.dueAt) < at)) return [];
  return wrong(
    'settlement.due-before-received',
    { path: ['events', place, 'dueAt'], expected: `${event.at} or later`, value: event.dueAt },
    'Ngày hẹn trả đứng trước thời điểm tiếp nhận: hãy kiểm tra lại hai thời điểm.',
    'The dossier is due before it was received: check both instants.',
  ).issues;
}

/** The last millisecond that is looked at: an instant as given, or the end of a day in Hanoi. */
export function momentOfLooking(asOf: unknown): Checked<number> {
  const day = readDay(asOf, ['asOf']);
  if (day.ok) return accept(endOfDayInHanoi(day.value));
  const read = readInstant(asOf, ['asOf']);
  return read.ok ? accept(timeOf(asOf)) : day;
}
