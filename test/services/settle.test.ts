import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DossierEvent,
  type SettlementRule,
  settle,
  settlementOf,
  settlementRules,
  standingOn,
} from '../../src/services/index.js';
import { nfc } from '../../src/text/index.js';
import { thrown } from '../thrown.js';

/** An instant of July 2025 in Hanoi: day and hour. */
const july = (day: number, hour: string): string => `2025-07-${String(day).padStart(2, '0')}T${hour}:00+07:00`;

/** Received on 1 July at 8:00, the result promised for 8 July at 10:00. */
const received: DossierEvent = { kind: 'received', at: july(1, '08:00'), dueAt: july(8, '10:00') };
const withoutAppointment: DossierEvent = { kind: 'received', at: july(1, '08:00') };
const event = (kind: DossierEvent['kind'], day: number, hour: string): DossierEvent => ({ kind, at: july(day, hour) });

type Answer = readonly [status: string, step: string, against?: string];
type Case = readonly [
  story: string,
  events: readonly DossierEvent[],
  portal: Answer,
  provincial: Answer,
  asOf?: string,
];

describe('settlement, case by case', () => {
  const cases: readonly Case[] = [
    [
      'settled a day before the appointment',
      [received, event('settled', 7, '16:00')],
      ['early', 'settled'],
      ['early', 'settled'],
    ],
    [
      'settled an hour before the appointment: the portal compares times, the province days',
      [received, event('settled', 8, '09:00')],
      ['early', 'settled'],
      ['on-time', 'settled'],
    ],
    [
      'settled at the very minute',
      [received, event('settled', 8, '10:00')],
      ['on-time', 'settled'],
      ['on-time', 'settled'],
    ],
    [
      'settled in the afternoon of the day',
      [received, event('settled', 8, '16:00')],
      ['overdue', 'settled'],
      ['on-time', 'settled'],
    ],
    [
      'settled on the next day',
      [received, event('settled', 9, '08:00')],
      ['overdue', 'settled'],
      ['overdue', 'settled'],
    ],
    [
      'settled in time, the result fetched weeks later: the end of handling counts',
      [received, event('settled', 8, '10:00'), event('returned', 25, '10:00')],
      ['on-time', 'settled'],
      ['on-time', 'settled'],
    ],
    [
      'no time of settling, only the return',
      [received, event('returned', 9, '08:00')],
      ['overdue', 'returned'],
      ['overdue', 'returned'],
    ],
    ['refused in time', [received, event('stopped', 3, '08:00')], ['early', 'stopped'], ['early', 'stopped']],
    [
      'withdrawn by the citizen',
      [received, event('withdrawn', 2, '08:00')],
      ['early', 'withdrawn'],
      ['early', 'withdrawn'],
    ],
    [
      'stopped after it was withdrawn: the first end counts',
      [received, event('stopped', 9, '08:00'), event('withdrawn', 2, '08:00')],
      ['early', 'withdrawn'],
      ['early', 'withdrawn'],
    ],
    [
      'papers asked for on the 2nd, brought on the 5th, settled on the 10th: three days are the citizen’s',
      [
        received,
        event('supplement-requested', 2, '08:00'),
        event('supplement-completed', 5, '08:00'),
        event('settled', 10, '16:00'),
      ],
      ['early', 'settled'],
      ['early', 'settled'],
    ],
    [
      'the same, settled on the 11th at 11:00: an hour late by the portal, the day itself by the province',
      [
        received,
        event('supplement-requested', 2, '08:00'),
        event('supplement-completed', 5, '08:00'),
        event('settled', 11, '11:00'),
      ],
      ['overdue', 'settled'],
      ['on-time', 'settled'],
    ],
    [
      'papers asked for twice, and settled: both waits are subtracted',
      [
        received,
        event('supplement-requested', 2, '08:00'),
        event('supplement-completed', 4, '08:00'),
        event('supplement-requested', 5, '08:00'),
        event('supplement-completed', 6, '08:00'),
        event('settled', 11, '10:00'),
      ],
      ['on-time', 'settled'],
      ['on-time', 'settled'],
    ],
    [
      'papers asked for once and never brought: the request ends the handling',
      [received, event('supplement-requested', 7, '08:00')],
      ['open-within-term', 'supplement-requested'],
      ['open-within-term', 'supplement-requested'],
    ],
    [
      'papers asked for once, after the appointment',
      [received, event('supplement-requested', 9, '08:00')],
      ['open-overdue', 'supplement-requested'],
      ['open-overdue', 'supplement-requested'],
    ],
    [
      'papers asked for twice and not settled: overdue, whatever the appointment',
      [
        received,
        event('supplement-requested', 2, '08:00'),
        event('supplement-completed', 3, '08:00'),
        event('supplement-requested', 4, '08:00'),
      ],
      ['open-overdue', 'supplement-requested-again', 'repeated-request'],
      ['open-overdue', 'supplement-requested-again', 'repeated-request'],
    ],
    ['open at the end of the period', [received], ['open-overdue', 'open'], ['open-overdue', 'open']],
    [
      'open, looked at on the day of the appointment',
      [received],
      ['open-overdue', 'open'],
      ['open-within-term', 'open'],
      '2025-07-08',
    ],
    [
      'open, looked at an hour before',
      [received],
      ['open-within-term', 'open'],
      ['open-within-term', 'open'],
      july(8, '09:00'),
    ],
    [
      'settled after the moment of looking: not yet known',
      [received, event('settled', 9, '08:00')],
      ['open-within-term', 'open'],
      ['open-within-term', 'open'],
      '2025-07-07',
    ],
    [
      'papers brought, still open: three days are subtracted from the day of looking',
      [received, event('supplement-requested', 2, '08:00'), event('supplement-completed', 5, '08:00')],
      ['open-within-term', 'open'],
      ['open-within-term', 'open'],
      '2025-07-10',
    ],
    [
      'no appointment, five calendar days allowed, settled in time',
      [{ ...withoutAppointment, maximumTerm: { length: 5, days: 'calendar' } }, event('settled', 6, '08:00')],
      ['on-time', 'settled', 'maximum-term'],
      ['on-time', 'settled', 'no-appointment'],
    ],
    [
      'no appointment, five calendar days allowed, settled late: within term for the province all the same',
      [{ ...withoutAppointment, maximumTerm: { length: 5, days: 'calendar' } }, event('settled', 6, '08:01')],
      ['overdue', 'settled', 'maximum-term'],
      ['on-time', 'settled', 'no-appointment'],
    ],
    [
      'no appointment, still open',
      [{ ...withoutAppointment, maximumTerm: { length: 5, days: 'calendar' } }],
      ['open-overdue', 'open', 'maximum-term'],
      ['open-within-term', 'open', 'no-appointment'],
    ],
    [
      'events that arrive out of order',
      [event('settled', 7, '16:00'), received],
      ['early', 'settled'],
      ['early', 'settled'],
    ],
    [
      'times with other offsets',
      [received, { kind: 'settled', at: '2025-07-08T03:00:00Z' }],
      ['on-time', 'settled'],
      ['on-time', 'settled'],
    ],
  ];

  const told = cases.map(([story, events, portal, provincial, asOf = '2025-07-31']) => ({
    story,
    events,
    portal,
    provincial,
    asOf,
  }));

  test.each(told)('$story', ({ events, portal, provincial, asOf }) => {
    for (const [rule, [status, step, against = 'appointment']] of [
      ['portal', portal],
      ['provincial-dates', provincial],
    ] as const) {
      const answer = settle(events, rule, asOf);
      expect(answer).toMatchObject({ status, step, against, rule, basis: settlementRules[rule].basis });
    }
  });

  test('says the reason in both languages, what was subtracted, and on what it rests', () => {
    const events = [
      received,
      event('supplement-requested', 2, '08:00'),
      event('supplement-completed', 5, '08:00'),
      event('settled', 11, '11:00'),
    ];
    expect(settle(events, 'portal', '2025-07-31')).toMatchObject({
      end: july(11, '11:00'),
      subtracted: { length: 3 * 86_400_000, unit: 'millisecond' },
      says: { vi: 'Đã xử lý xong; so với ngày hẹn trả: quá hạn.', en: 'Settled; against the appointment: overdue.' },
      basis: [
        { kind: 'portal', certainty: 'read' },
        { kind: 'own', certainty: 'defined' },
      ],
    });
    expect(settle(events, 'provincial-dates', '2025-07-31')).toMatchObject({
      subtracted: { length: 3, unit: 'day' },
      basis: [{ kind: 'practice', certainty: 'observed' }, { kind: 'own' }],
    });
    expect(settle([received], 'portal', '2025-07-31')).toMatchObject({ end: '2025-07-31' });
  });

  test('every answer is plain JSON', () => {
    for (const [, events] of cases) {
      const answer = settle(events, 'portal', '2025-07-31');
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }
  });
});

describe('what cannot be judged', () => {
  const bad: readonly [string, unknown, string, readonly (string | number)[], string?][] = [
    ['no list', 'x', 'field.invalid-type', ['events']],
    ['no events', [], 'settlement.not-received', ['events']],
    ['an event that is none', [7], 'field.invalid-type', ['events', 0]],
    ['an unknown kind', [{ ...received, kind: 'lost' }], 'event.kind-unknown', ['events', 0, 'kind']],
    ['no time', [{ kind: 'received' }], 'field.missing', ['events', 0, 'at']],
    ['a day for a time', [{ kind: 'received', at: '2025-07-01' }], 'instant.malformed', ['events', 0, 'at']],
    ['an unknown field', [{ ...received, who: 'x' }], 'field.unknown', ['events', 0, 'who']],
    ['never received', [event('settled', 7, '08:00')], 'settlement.not-received', ['events']],
    ['received twice', [received, event('received', 2, '08:00')], 'settlement.event-twice', ['events', 1, 'kind']],
    [
      'settled twice',
      [received, event('settled', 2, '08:00'), event('settled', 3, '08:00')],
      'settlement.event-twice',
      ['events', 2, 'kind'],
    ],
    [
      'settled before receipt',
      [received, { kind: 'settled', at: july(1, '07:59') }],
      'settlement.event-before-receipt',
      ['events', 1, 'at'],
    ],
    [
      'due before receipt',
      [{ ...received, dueAt: july(1, '07:00') }],
      'settlement.due-before-received',
      ['events', 0, 'dueAt'],
    ],
    [
      'papers brought unasked',
      [received, event('supplement-completed', 2, '08:00')],
      'settlement.completed-without-request',
      ['events', 1, 'kind'],
    ],
    [
      'an appointment elsewhere',
      [received, { ...event('settled', 2, '08:00'), dueAt: july(3, '08:00') }],
      'event.term-not-at-receipt',
      ['events', 1, 'dueAt'],
    ],
    [
      'no appointment, no term',
      [withoutAppointment, event('settled', 2, '08:00')],
      'settlement.no-term',
      ['events', 0, 'dueAt'],
    ],
    [
      'a term in working days',
      [{ ...withoutAppointment, maximumTerm: { length: 3, days: 'working' } }],
      'settlement.term-in-working-days',
      ['events', 0, 'maximumTerm'],
    ],
    [
      'a term of half a day',
      [{ ...withoutAppointment, maximumTerm: { length: 0.5, days: 'calendar' } }],
      'term.not-whole',
      ['events', 0, 'maximumTerm', 'length'],
    ],
    [
      'a term that is a number',
      [{ ...withoutAppointment, maximumTerm: 3 }],
      'term.malformed',
      ['events', 0, 'maximumTerm'],
    ],
    [
      'received after the day of looking',
      [received],
      'settlement.received-after-as-of',
      ['events', 0, 'at'],
      '2025-06-30',
    ],
    ['a day of looking that is none', [received], 'day.does-not-exist', ['asOf'], '2025-06-31'],
    ['a moment of looking without offset', [received], 'day.malformed', ['asOf'], '2025-07-01T08:00:00'],
  ];

  test.each(bad)('%s', (_, events, code, path, asOf = '2025-07-31') => {
    const answer = settle(events as readonly DossierEvent[], 'portal', asOf); // what comes from plain JavaScript
    if (answer.status !== 'invalid') expect.unreachable(`it was judged ${answer.status}`);
    expect(answer.issues[0]).toMatchObject({ code, path });
    for (const { message } of answer.issues) {
      expect(message.vi).toBe(nfc(message.vi));
      expect(message.en).not.toBe('');
    }
  });

  test('papers asked for twice without appointment are overdue all the same', () => {
    const events = [
      withoutAppointment,
      event('supplement-requested', 2, '08:00'),
      event('supplement-requested', 3, '08:00'),
    ];
    expect(settle(events, 'portal', '2025-07-31')).toMatchObject({
      status: 'open-overdue',
      against: 'repeated-request',
    });
  });

  test('a rule that is none is a mistake of the program', () => {
    const rule = 'days' as SettlementRule; // a mistake that types prevent
    expect(thrown(() => settle([received], rule, '2025-07-31'))).toMatchObject({ code: 'settlement.rule-unknown' });
    expect(thrown(() => settlementOf({}, rule))).toMatchObject({ name: 'Mistake', code: 'settlement.rule-unknown' });
  });
});

const minutes = fc.nat(60 * 24 * 40);
const instant = (minute: number): string => new Date(Date.UTC(2025, 6, 1) + minute * 60_000).toISOString();
const rules = fc.constantFrom<SettlementRule>('portal', 'provincial-dates');

describe('settlement, in general', () => {
  test('settlementOf says what settle says of a receipt and a settled event', () => {
    fc.assert(
      fc.property(minutes, minutes, rules, (due, settled, rule) => {
        const times = { dueAt: instant(due), settledAt: instant(settled) };
        const events = [
          { kind: 'received', at: instant(0), dueAt: times.dueAt },
          { kind: 'settled', at: times.settledAt },
        ] as const;
        expect(settle(events, rule, '2025-12-31').status).toBe(settlementOf(times, rule));
      }),
    );
  });

  test('standingOn says what settle says of what is seen on the day of looking', () => {
    fc.assert(
      fc.property(minutes, minutes, fc.nat(45), rules, (due, settled, day, rule) => {
        const asOf = instant(day * 1440).slice(0, 10);
        const times = { dueAt: instant(due), settledAt: instant(settled) };
        const seen = Date.parse(times.settledAt) <= Date.parse(`${asOf}T23:59:59.999+07:00`);
        const events: readonly DossierEvent[] = [
          { kind: 'received', at: instant(0), dueAt: times.dueAt },
          ...(seen ? [{ kind: 'settled', at: times.settledAt } as const] : []),
        ];
        expect(standingOn(times, rule, asOf)).toBe(settle(events, rule, asOf).status);
        expect(standingOn({ dueAt: times.dueAt }, rule, asOf)).toMatch(/^open-/);
      }),
    );
  });

  test('without an appointment, an open dossier is within its term for a province, and not judged on the portal', () => {
    expect(standingOn({}, 'portal', '2025-07-31')).toBeUndefined();
    expect(standingOn({}, 'provincial-dates', '2025-07-31')).toBe('open-within-term');
  });

  test('what the portal finds in time, a province that compares days finds in time', () => {
    fc.assert(
      fc.property(minutes, minutes, (due, settled) => {
        const times = { dueAt: instant(due), settledAt: instant(settled) };
        if (settlementOf(times, 'portal') !== 'overdue')
          expect(settlementOf(times, 'provincial-dates')).not.toBe('overdue');
      }),
    );
  });

  test('a later appointment never makes a dossier later; the order of the list does not matter', () => {
    const rank = ['early', 'on-time', 'overdue'];
    fc.assert(
      fc.property(minutes, minutes, minutes, rules, (due, more, settled, rule) => {
        const events = (dueAt: string): DossierEvent[] => [
          { kind: 'received', at: instant(0), dueAt },
          { kind: 'settled', at: instant(settled) },
        ];
        const [soon, later] = [instant(due), instant(due + more)].map((dueAt) =>
          settle(events(dueAt), rule, '2025-12-31'),
        );
        expect(rank.indexOf(later?.status ?? '')).toBeLessThanOrEqual(rank.indexOf(soon?.status ?? ''));
        expect(settle(events(instant(due)).reverse(), rule, '2025-12-31')).toEqual(soon);
      }),
    );
  });

  test('once open and overdue, a dossier never becomes open and within its term', () => {
    fc.assert(
      fc.property(minutes, fc.nat(30), fc.nat(30), rules, (due, day, days, rule) => {
        const event: DossierEvent = { kind: 'received', at: instant(0), dueAt: instant(due) };
        const [first, next] = [day, day + days].map((at) => settle([event], rule, instant(at * 1440)));
        if (first?.status === 'open-overdue') expect(next?.status).toBe('open-overdue');
      }),
    );
  });
});

describe('settlementOf', () => {
  test('is silent about what is not settled, and on the portal about what has no appointment', () => {
    expect(settlementOf({}, 'portal')).toBeUndefined();
    expect(settlementOf({ dueAt: july(8, '10:00') }, 'provincial-dates')).toBeUndefined();
    expect(settlementOf({ settledAt: july(8, '10:00') }, 'portal')).toBeUndefined();
    expect(settlementOf({ settledAt: july(8, '10:00') }, 'provincial-dates')).toBe('on-time');
    expect(settlementOf({ settledAt: 'soon', dueAt: july(8, '10:00') }, 'portal')).toBeUndefined();
  });
});
