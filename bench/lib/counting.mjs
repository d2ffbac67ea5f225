/**
 * The same counts as other people would make them: all measures of services, by receiving body and quarter, as of one day,
 * judged as the portal judges. Each way is given dossiers that are good and written at +07:00, which it need not ask.
 */

import * as aq from 'arquero';
import { rollup } from 'd3-array';
import lodash from 'lodash';
import { AS_OF, MEASURES } from './plan.mjs';

/** Counts by body and quarter as one text, to be compared: each group in the order of its key, open ones where asked. */
export function textOf(rows) {
  return rows
    .map(([body, period, counts]) => `${body} ${period} ${counts.join(' ')}`)
    .sort()
    .join('\n');
}

export function textOfTally({ groups }) {
  return textOf(
    groups.map(({ at, counts }) => [
      at.body.split('@')[0],
      at.quarter,
      MEASURES.map(({ name }) => plain(counts[name] ?? 0)),
    ]),
  );
}

function plain(count) {
  return typeof count === 'number' ? count : `${count.atLeast}-${count.atMost}`;
}

const QUARTERS = 8; // of 2025 and 2026
const TODAY_AT = quarterAt(AS_OF);
const SEEN_UNTIL = `${AS_OF}U`; // after every instant of that day, as text

function quarterAt(text) {
  const month = (text.charCodeAt(5) - 48) * 10 + text.charCodeAt(6) - 49;
  return (text.charCodeAt(3) - 53) * 4 + ((month / 3) | 0);
}

function quarterName(at) {
  return `${2025 + (at >> 2)}-Q${(at & 3) + 1}`;
}

/** The best loop by hand: a body is a number, and each group thirteen counters of one typed array. */
export function typedArrays() {
  const ids = new Map();
  const counts = new Uint32Array(256 * QUARTERS * 13);
  const touched = new Uint8Array(256 * QUARTERS);
  return {
    add(record) {
      const code = record.unit ?? record.agency;
      let id = ids.get(code);
      if (id === undefined) {
        id = ids.size;
        ids.set(code, id);
      }
      const { receivedAt, settledAt, dueAt } = record;
      const group = id * QUARTERS + quarterAt(receivedAt);
      touched[group] = 1;
      const at = group * 13;
      counts[at] += 1;
      const channel = record.submissionChannel;
      if (channel === 'online') {
        counts[at + 2] += 1;
        if (record.serviceLevel === 'full') counts[at + 4] += 1;
      } else if (channel === 'in-person') counts[at + 1] += 1;
      else counts[at + 3] += 1;
      if (record.hasFee === true) {
        counts[at + 5] += 1;
        if (record.paidOnline === true) counts[at + 6] += 1;
      }
      if (settledAt !== undefined && settledAt < SEEN_UNTIL) {
        const there = id * QUARTERS + quarterAt(settledAt);
        touched[there] = 1;
        counts[there * 13 + 7] += 1;
        counts[there * 13 + (settledAt <= dueAt ? 8 : 9)] += 1;
      } else {
        const there = id * QUARTERS + TODAY_AT;
        touched[there] = 1;
        counts[there * 13 + 10] += 1;
        counts[there * 13 + (dueAt < SEEN_UNTIL ? 12 : 11)] += 1;
      }
    },
    text() {
      const rows = [];
      for (const [code, id] of ids)
        for (let at = 0; at < QUARTERS; at += 1) {
          const group = id * QUARTERS + at;
          if (touched[group] === 1)
            rows.push([code, quarterName(at), [...counts.subarray(group * 13, group * 13 + 13)]]);
        }
      return textOf(rows);
    },
  };
}

/** A map of counters by a text key, as most programs have it. */
export function mapOfGroups() {
  const groups = new Map();
  const groupAt = (body, at) => {
    const key = `${body}|${at}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { body, at, counts: new Array(13).fill(0) };
      groups.set(key, group);
    }
    return group.counts;
  };
  return {
    add(record) {
      const body = record.unit ?? record.agency;
      const counts = groupAt(body, quarterAt(record.receivedAt));
      for (let nth = 0; nth < 7; nth += 1) if (RECEIVED[nth](record)) counts[nth] += 1;
      if (isSettled(record)) {
        const there = groupAt(body, quarterAt(record.settledAt));
        for (let nth = 0; nth < 3; nth += 1) if (SETTLED[nth](record)) there[7 + nth] += 1;
      } else {
        const there = groupAt(body, TODAY_AT);
        for (let nth = 0; nth < 3; nth += 1) if (OPEN[nth](record)) there[10 + nth] += 1;
      }
    },
    text: () => textOf([...groups.values()].map(({ body, at, counts }) => [body, quarterName(at), counts])),
  };
}

const isSettled = ({ settledAt }) => settledAt !== undefined && settledAt < SEEN_UNTIL;
const isOnline = ({ submissionChannel }) => submissionChannel === 'online';

const RECEIVED = [
  () => true,
  ({ submissionChannel }) => submissionChannel === 'in-person',
  isOnline,
  ({ submissionChannel }) => submissionChannel === 'post',
  (record) => isOnline(record) && record.serviceLevel === 'full',
  ({ hasFee }) => hasFee === true,
  ({ hasFee, paidOnline }) => hasFee === true && paidOnline === true,
];
const SETTLED = [() => true, ({ settledAt, dueAt }) => settledAt <= dueAt, ({ settledAt, dueAt }) => settledAt > dueAt];
const OPEN = [() => true, ({ dueAt }) => dueAt >= SEEN_UNTIL, ({ dueAt }) => dueAt < SEEN_UNTIL];

const PARTS = [
  { first: 0, measures: RECEIVED, among: () => true, placedBy: ({ receivedAt }) => quarterAt(receivedAt) },
  { first: 7, measures: SETTLED, among: isSettled, placedBy: ({ settledAt }) => quarterAt(settledAt) },
  { first: 10, measures: OPEN, among: (record) => !isSettled(record), placedBy: () => TODAY_AT },
];

/** Puts counts of the three parts together in one text. */
function together(parts) {
  const groups = new Map();
  for (const [first, rows] of parts)
    for (const [body, at, counted] of rows) {
      const key = `${body}|${at}`;
      if (!groups.has(key)) groups.set(key, [body, quarterName(at), new Array(13).fill(0)]);
      for (const [nth, count] of counted.entries()) groups.get(key)[2][first + nth] = count;
    }
  return textOf([...groups.values()]);
}

const bodyIn = ({ unit, agency }) => unit ?? agency;
const counted = (measures, rows) => measures.map((is) => rows.reduce((sum, row) => sum + (is(row) ? 1 : 0), 0));

export function byLodash(records) {
  return together(
    PARTS.map(({ first, measures, among, placedBy }) => {
      const groups = lodash.groupBy(lodash.filter(records, among), (row) => `${bodyIn(row)}|${placedBy(row)}`);
      return [
        first,
        lodash.map(groups, (rows, key) => {
          const [body, at] = key.split('|');
          return [body, Number(at), counted(measures, rows)];
        }),
      ];
    }),
  );
}

export function byD3(records) {
  return together(
    PARTS.map(({ first, measures, among, placedBy }) => {
      const groups = rollup(records.filter(among), (rows) => counted(measures, rows), bodyIn, placedBy);
      return [first, [...groups].flatMap(([body, there]) => [...there].map(([at, counts]) => [body, at, counts]))];
    }),
  );
}

/** A table of the columns that are asked for. Making it is part of counting from objects; the ready table is timed beside it. */
export function arqueroTable(records) {
  const column = (read) => records.map(read);
  return aq.table({
    body: column(bodyIn),
    receivedIn: column(({ receivedAt }) => quarterAt(receivedAt)),
    settledIn: column((record) => (isSettled(record) ? quarterAt(record.settledAt) : -1)),
    channel: column(({ submissionChannel }) => submissionChannel),
    level: column(({ serviceLevel }) => serviceLevel),
    fee: column(({ hasFee }) => hasFee),
    paid: column(({ paidOnline }) => paidOnline),
    settledAt: column(({ settledAt = '' }) => settledAt),
    dueAt: column(({ dueAt }) => dueAt),
  });
}

export function byArquero(table) {
  const { op } = aq;
  const until = SEEN_UNTIL;
  const today = TODAY_AT;
  const ofReceived = table.groupby('body', 'receivedIn').rollup({
    c0: op.count(),
    c1: (d) => op.sum(d.channel === 'in-person' ? 1 : 0),
    c2: (d) => op.sum(d.channel === 'online' ? 1 : 0),
    c3: (d) => op.sum(d.channel === 'post' ? 1 : 0),
    c4: (d) => op.sum(d.channel === 'online' && d.level === 'full' ? 1 : 0),
    c5: (d) => op.sum(d.fee ? 1 : 0),
    c6: (d) => op.sum(d.fee && d.paid ? 1 : 0),
  });
  const ofSettled = table
    .filter((d) => d.settledIn >= 0)
    .groupby('body', 'settledIn')
    .rollup({
      c0: op.count(),
      c1: (d) => op.sum(d.settledAt <= d.dueAt ? 1 : 0),
      c2: (d) => op.sum(d.settledAt > d.dueAt ? 1 : 0),
    });
  const ofOpen = table
    .params({ until })
    .filter((d) => d.settledIn < 0)
    .groupby('body')
    .rollup({
      c0: op.count(),
      c1: (d, $) => op.sum(d.dueAt >= $.until ? 1 : 0),
      c2: (d, $) => op.sum(d.dueAt < $.until ? 1 : 0),
    });
  const rows = (part, placedBy, names) =>
    part.objects().map((row) => [row.body, placedBy(row), names.map((name) => row[name])]);
  return together([
    [0, rows(ofReceived, (row) => row.receivedIn, ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'])],
    [7, rows(ofSettled, (row) => row.settledIn, ['c0', 'c1', 'c2'])],
    [10, rows(ofOpen, () => today, ['c0', 'c1', 'c2'])],
  ]);
}
