/**
 * Days and quarters of instants, and working days between two days, side by side with date-fns.
 * Both sides get the same texts and give the same answers, which is checked before anything is timed.
 */
import { TZDate, tz } from '@date-fns/tz';
import { differenceInBusinessDays } from 'date-fns/differenceInBusinessDays';
import { formatISO } from 'date-fns/formatISO';
import { getQuarter } from 'date-fns/getQuarter';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { dayInHanoi, dayNumber, dayOfNumber } from '../dist/days.js';
import { officeDay, periodOf, publicOffices, quarter, workingDaysBetween } from '../dist/periods.js';

const ROUNDS = 25;
const WARM_UP = 3;

/** Pseudo-random whole numbers below a bound, the same in every run. */
function seeded(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/**
 * The nanoseconds per operation of each contender, in short interleaved rounds of rotating order after a warm-up. Each
 * contender brings its own loop over the inputs, as a program would have it.
 */
async function timed(operations, contenders) {
  const names = Object.keys(contenders);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + WARM_UP + turn) % names.length];
      const { pass, repeats } = contenders[name];
      globalThis.gc?.();
      await new Promise((resume) => setTimeout(resume, 20));
      const begin = process.hrtime.bigint();
      for (let repeat = 0; repeat < repeats; repeat += 1) sink += pass();
      const took = Number(process.hrtime.bigint() - begin) / (repeats * operations);
      if (round >= 0) samples[name].push(took);
    }
  }
  return samples;
}

/** The median of the ratios round by round: both sides of a round meet the same load of a shared machine. */
function timesFaster(peer, ours) {
  return median(peer.map((took, round) => took / ours[round]));
}

/** What was computed: without a use of the results an engine may leave the work out. */
export let sink = 0;

function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1];
}

function same(inputs, one, other) {
  for (const input of inputs) {
    const [left, right] = [one(input), other(input)];
    if (String(left) !== String(right)) throw new Error(`${input}: ${left} is not ${right}`);
  }
}

/** Instants of 2020 to 2027: three of four at +07:00, the others at Greenwich or at other offsets. */
function instants() {
  const random = seeded(1);
  const two = (number) => String(number).padStart(2, '0');
  const offsets = ['+07:00', '+07:00', '+07:00', '+07:00', '+07:00', '+07:00', 'Z', '+09:00'];
  const texts = Array.from({ length: 1000 }, () => {
    const day = dayOfNumber(dayNumber('2020-01-01') + random(2900));
    return `${day}T${two(random(24))}:${two(random(60))}:${two(random(60))}${offsets[random(offsets.length)]}`;
  });
  return received(texts);
}

/** Texts as they come from outside: one piece of memory each, and no chain of the pieces that they were made of. */
function received(texts) {
  return JSON.parse(JSON.stringify(texts));
}

async function quarterLine() {
  const inputs = instants();
  const ours = (text) => {
    const day = dayInHanoi(text);
    if (!day.ok) throw new Error(text);
    return { day: day.value, quarter: periodOf(quarter, day.value) };
  };
  const inZone = { in: tz('Asia/Ho_Chi_Minh') };
  const peer = (text) => {
    const at = parseISO(text, inZone);
    if (!isValid(at)) throw new Error(text);
    return { day: formatISO(at, { representation: 'date' }), quarter: getQuarter(at) };
  };
  same(
    inputs,
    (text) => `${ours(text).day} ${Number(ours(text).quarter.last.slice(5, 7)) / 3}`,
    (text) => `${peer(text).day} ${peer(text).quarter}`,
  );
  const over = (run) => () => {
    let length = 0;
    for (const text of inputs) length += run(text);
    return length;
  };
  const times = await timed(inputs.length, {
    ours: {
      pass() {
        let length = 0;
        for (const text of inputs) {
          const day = dayInHanoi(text);
          if (day.ok) length += day.value.length + periodOf(quarter, day.value).first.length;
        }
        return length;
      },
      repeats: 100,
    },
    peer: {
      pass() {
        let length = 0;
        for (const text of inputs) {
          const at = parseISO(text, inZone);
          if (isValid(at)) length += formatISO(at, { representation: 'date' }).length + getQuarter(at);
        }
        return length;
      },
      repeats: 3,
    },
    alone: { pass: over((text) => getQuarter(new TZDate(text, 'Asia/Ho_Chi_Minh'))), repeats: 3 },
    slice: { pass: over((text) => text.slice(0, 10).length), repeats: 100 },
  });
  const limits = { 'ten characters cut off, nothing checked': median(times.slice) };
  const name = 'date-fns with @date-fns/tz';
  const alone = `${name}, quarter alone, nothing checked`;
  return {
    name: 'quarter',
    unit: 'ns',
    ours: median(times.ours),
    peers: { [name]: median(times.peer), [alone]: median(times.alone) },
    limits,
    ratios: { [name]: timesFaster(times.peer, times.ours), [alone]: timesFaster(times.alone, times.ours) },
    asked: { [name]: 150 },
  };
}

/** Pairs of working weekdays some days apart: only there do date-fns and the law count alike. */
function pairs() {
  const random = seeded(2);
  const plain = (day) => {
    const found = officeDay(day);
    return found.ok && found.value.status === 'working';
  };
  const found = [];
  while (found.length < 1000) {
    const from = dayNumber('2020-01-01') + random(2800);
    const [first, last] = [from, from + random(25)].map(dayOfNumber);
    if (plain(first) && plain(last)) found.push([first, last]);
  }
  return received(found);
}

async function workingDaysLine() {
  const inputs = pairs();
  const isWeekday = ({ day }) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0;
  const local = ({ day }) => parseISO(day).getTime();
  const holidays = publicOffices.notices.flatMap(({ daysOff }) => daysOff.filter(isWeekday).map(local));
  const madeUp = publicOffices.notices.flatMap(({ makeUpDays }) => makeUpDays.map(local));
  const ours = ([from, to]) => {
    const between = workingDaysBetween(from, to);
    if (!between.ok) throw new Error(`${from} ${to}`);
    return between.value.count;
  };
  const peer = ([from, to]) => {
    const [start, end] = [parseISO(from), parseISO(to)];
    if (!isValid(start) || !isValid(end)) throw new Error(`${from} ${to}`);
    const [after, upTo] = [start.getTime(), end.getTime()];
    let days = differenceInBusinessDays(end, start);
    for (const holiday of holidays) if (holiday > after && holiday <= upTo) days -= 1;
    for (const saturday of madeUp) if (saturday > after && saturday <= upTo) days += 1;
    return days;
  };
  same(inputs, ours, peer);
  const times = await timed(inputs.length, {
    ours: {
      pass() {
        let days = 0;
        for (const [from, to] of inputs) {
          const between = workingDaysBetween(from, to);
          if (between.ok) days += between.value.count;
        }
        return days;
      },
      repeats: 100,
    },
    peer: {
      pass() {
        let days = 0;
        for (const pair of inputs) days += peer(pair);
        return days;
      },
      repeats: 3,
    },
  });
  const name = 'date-fns differenceInBusinessDays and a holiday list';
  return {
    name: 'working-days',
    unit: 'ns',
    ours: median(times.ours),
    peers: { [name]: median(times.peer) },
    limits: {},
    ratios: { [name]: timesFaster(times.peer, times.ours) },
    asked: { [name]: 120 },
  };
}

/** The lines of this topic. */
export async function lines() {
  return [await quarterLine(), await workingDaysLine()];
}
