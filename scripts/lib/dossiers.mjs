/**
 * Invented dossiers of Hanoi that look like real ones, in the order of their receipt: the same seed gives the same
 * dossiers. Nothing in them is about anybody.
 */
import { bodiesOfHanoi } from './bodies.mjs';
import { inventProcedures } from './procedures.mjs';
import { drawerOf, randomOf } from './random.mjs';
import { daysOfYear, LAST_DAY, shareOut } from './year.mjs';

/** The offset at which all instants are written. */
const OFFSET = '+07:00';

/** Generates so many good dossiers, one by one. */
export function* dossiers({ records, seed }) {
  const random = randomOf(seed);
  const { days, workingDays } = daysOfYear();
  const bodies = bodiesOfHanoi();
  const chances = {
    body: drawerOf(bodies, ({ weight }) => weight),
    procedure: drawerOf(inventProcedures(), ({ popularity }) => popularity),
  };
  const shares = shareOut(records, days);
  for (const [at, today] of days.entries()) {
    const numbers = new Map(); // of the dossiers of each body, begun anew each day
    for (let nth = 0; nth < shares[at]; nth += 1) {
      const second = secondOf((nth + random()) / shares[at]);
      yield inventDossier({ today, second, workingDays, numbers, progress: at / days.length }, chances, random);
    }
  }
}

function inventDossier({ today, second, workingDays, numbers, progress }, chances, random) {
  const body = chances.body(random());
  const procedure = chances.procedure(random());
  const level = procedure.fullFrom !== undefined && procedure.fullFrom <= today.day ? 'full' : procedure.level;
  const atCounter = today.isWorking && isOpen(second);
  const channel = channelOf(level, atCounter, progress, random);
  const online = channel === 'online';
  const received = instant(today.day, second);
  const { due, settled } = timesOf({ today, second, received, term: procedure.term, workingDays }, random);
  const electronic = settled !== undefined && procedure.returnsDocument && random() < (online ? 0.85 : 0.5);
  const dossier = { code: codeOf(body.issuer, today.day, numbers), procedure: procedure.code };
  if (body.unit === undefined) dossier.agency = body.agency;
  else dossier.unit = body.unit;
  if (random() < 0.03) dossier.settledBy = 'H26.01';
  dossier.submissionChannel = channel;
  if (online) dossier.platform = platformOf(random());
  dossier.serviceLevel = level;
  dossier.receivedAt = received;
  dossier.dueAt = due;
  if (settled !== undefined) dossier.settledAt = settled;
  dossier.eligibleForFull = level === 'full' || procedure.eligibleForFull;
  dossier.hasFee = procedure.hasFee;
  dossier.paidOnline = procedure.hasFee && random() < (online ? 0.72 : 0.08);
  dossier.returnsDocument = procedure.returnsDocument;
  dossier.electronicResult = electronic;
  dossier.digitised = electronic && random() < (online ? 0.95 : 0.55);
  dossier.reusedData = random() < (online ? 0.4 : 0.15);
  dossier.sharedData = random() < 0.2;
  return dossier;
}

function codeOf(issuer, day, numbers) {
  const number = (numbers.get(issuer) ?? 0) + 1;
  numbers.set(issuer, number);
  return `${issuer}-${day.slice(2, 4)}${day.slice(5, 7)}${day.slice(8)}-${String(number).padStart(4, '0')}`;
}

/** More is filed online from month to month; outside the hours of the counters everything is. */
function channelOf(level, atCounter, progress, random) {
  if (!atCounter) return 'online';
  const drawn = random();
  if (drawn < 0.012) return 'post';
  return drawn < ONLINE[level] + 0.25 * progress ? 'online' : 'in-person';
}

const ONLINE = { full: 0.68, partial: 0.6, information: 0.25, none: 0.15 };

function platformOf(drawn) {
  return drawn < 0.78 ? 'national-public-service-portal' : drawn < 0.93 ? 'vneid' : 'ihanoi';
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The opening and closing of counters, in seconds of the day. */
const [MORNING, NOON, AFTERNOON, CLOSING] = [7.5 * HOUR, 11.5 * HOUR, 13.5 * HOUR, 17 * HOUR];

function isOpen(second) {
  return (second >= MORNING && second < NOON) || (second >= AFTERNOON && second < CLOSING);
}

/** When in the day dossiers come: shares of the day and when they are reached, with straight lines between. */
const ARRIVALS = [
  [0, 0],
  [0.03, MORNING],
  [0.5, NOON],
  [0.55, AFTERNOON],
  [0.92, CLOSING],
  [1, 24 * HOUR],
];

function secondOf(share) {
  const at = ARRIVALS.findIndex(([until]) => share < until);
  const [[from, start], [until, end]] = [ARRIVALS[at - 1], ARRIVALS[at]];
  return Math.floor(start + ((share - from) / (until - from)) * (end - start));
}

/** Of settled dossiers some 97 in 100 are in time; a few are never settled, and what would end after the year is open. */
function timesOf({ today, second, received, term, workingDays }, random) {
  const start = today.workFrom + (today.isWorking && second >= CLOSING - HOUR ? 1 : 0);
  const due = instant(workingDays[start + term], CLOSING);
  const drawn = random();
  if (drawn < 0.004) return { due };
  const overdue = drawn > 0.97;
  const end = start + (overdue ? term + 1 + Math.floor(random() ** 3 * 20) : Math.floor(random() * (term + 1)));
  const day = workingDays[end];
  if (day > LAST_DAY) return { due };
  if (end === start + term && random() < 0.05) return { due, settled: due };
  const from = day === today.day ? Math.max(second, MORNING) : MORNING;
  const settled = instant(day, from + Math.floor(random() * (CLOSING - from)));
  return { due, settled: settled < received ? received : settled };
}

const TWO = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

function instant(day, second) {
  const [hour, minute] = [Math.floor(second / HOUR), Math.floor(second / MINUTE) % 60];
  return `${day}T${TWO[hour]}:${TWO[minute]}:${TWO[second % MINUTE]}${OFFSET}`;
}
