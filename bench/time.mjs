/**
 * Days and quarters of instants, and working days between two days, against date-fns. Both sides get the same texts and
 * give the same answers, which is checked before anything is timed.
 */
import { TZDate, tz } from '@date-fns/tz';
import { dayInHanoi, dayNumber, dayOfNumber } from '@hanoi-dx/core/days';
import { officeDay, periodOf, publicOffices, quarter, workingDaysBetween } from '@hanoi-dx/core/periods';
import { differenceInBusinessDays } from 'date-fns/differenceInBusinessDays';
import { formatISO } from 'date-fns/formatISO';
import { getQuarter } from 'date-fns/getQuarter';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { line, randomWholes, timed } from './lib/timing.mjs';

const INPUTS = 1000;

/** How often a sample goes over the inputs: so that ours and a peer's both take some fifty milliseconds or more. */
const PASSES = { ours: 400, peers: 4 };

export async function lines() {
  return [await quarterLine(), await workingDaysLine()];
}

/** The day and the quarter in Hanoi of an instant with any offset, both validated. */
async function quarterLine() {
  const texts = instants();
  const zone = 'Asia/Ho_Chi_Minh';
  const inZone = { in: tz(zone) };
  const ours = (text) => {
    const day = dayInHanoi(text);
    return day.ok ? `${day.value} ${Number(periodOf(quarter, day.value).last.slice(5, 7)) / 3}` : 'invalid';
  };
  const peer = (text) => {
    const at = parseISO(text, inZone);
    return isValid(at) ? `${formatISO(at, { representation: 'date' })} ${getQuarter(at)}` : 'invalid';
  };
  assertSame(texts, ours, peer);
  const contenders = {
    ours: () => {
      for (const text of texts) {
        const day = dayInHanoi(text);
        if (day.ok) keep(day.value, periodOf(quarter, day.value));
      }
    },
    'date-fns': () => {
      for (const text of texts) {
        const at = parseISO(text, inZone);
        if (isValid(at)) keep(formatISO(at, { representation: 'date' }), getQuarter(at));
      }
    },
    'date-fns unchecked': () => {
      for (const text of texts) keep(text, getQuarter(new TZDate(text, zone)));
    },
  };
  return line('quarter', await timed(contenders, INPUTS, PASSES), { 'date-fns': 150 });
}

/** Working days after one day up to another, both given as text. */
async function workingDaysLine() {
  const pairs = plainPairs();
  const isWeekday = ({ day }) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0;
  const local = ({ day }) => parseISO(day).getTime();
  const holidays = publicOffices.notices.flatMap(({ daysOff }) => daysOff.filter(isWeekday).map(local));
  const madeUp = publicOffices.notices.flatMap(({ makeUpDays }) => makeUpDays.map(local));
  const ours = ([from, to]) => {
    const between = workingDaysBetween(from, to);
    return between.ok ? between.value.count : undefined;
  };
  const peer = ([from, to]) => {
    const [start, end] = [parseISO(from), parseISO(to)];
    if (!isValid(start) || !isValid(end)) return undefined;
    const [after, upTo] = [start.getTime(), end.getTime()];
    let days = differenceInBusinessDays(end, start);
    for (const holiday of holidays) if (holiday > after && holiday <= upTo) days -= 1;
    for (const saturday of madeUp) if (saturday > after && saturday <= upTo) days += 1;
    return days;
  };
  assertSame(pairs, ours, peer);
  const contenders = {
    ours: () => {
      for (const [from, to] of pairs) {
        const between = workingDaysBetween(from, to);
        if (between.ok) keep(from, between.value.count);
      }
    },
    'date-fns': () => {
      for (const pair of pairs) keep(pair, peer(pair));
    },
  };
  const asked = { 'date-fns': 120 };
  return line('working-days', await timed(contenders, INPUTS, PASSES), asked);
}

/** Instants of 2020 to 2027: three of four at +07:00, the others at Greenwich or at +09:00. */
function instants() {
  const random = randomWholes(1);
  const two = (below) => String(random(below)).padStart(2, '0');
  const offsets = ['+07:00', '+07:00', '+07:00', '+07:00', '+07:00', '+07:00', 'Z', '+09:00'];
  return received(() => {
    const day = dayOfNumber(dayNumber('2020-01-01') + random(2900));
    return `${day}T${two(24)}:${two(60)}:${two(60)}${offsets[random(offsets.length)]}`;
  });
}

/** Pairs of plain working days up to 24 days apart: only between such days do date-fns and the law count alike. */
function plainPairs() {
  const random = randomWholes(2);
  const plain = (day) => {
    const found = officeDay(day);
    return found.ok && found.value.status === 'working';
  };
  const draw = () => {
    const from = dayNumber('2020-01-01') + random(2800);
    const pair = [from, from + random(25)].map(dayOfNumber);
    return pair.every(plain) ? pair : draw();
  };
  return received(draw);
}

/** Inputs as they come from outside: each text one piece of memory, no chain of the pieces that it was made of. */
function received(make) {
  return JSON.parse(JSON.stringify(Array.from({ length: INPUTS }, make)));
}

function assertSame(inputs, ours, peer) {
  for (const input of inputs) if (ours(input) !== peer(input)) throw new Error(`${input} differ`);
}

let kept = 0;

/** Uses an answer, so that an engine cannot leave its computing out. */
function keep(one, other) {
  if (one === other) kept += 1;
  return kept;
}
