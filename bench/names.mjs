/**
 * Look-up of names of units against fuse.js, on the same 126 names. An answer counts as right where the unit asked for comes
 * first, and that is checked before anything is timed: this library must have at least as many right first answers.
 *
 * fuse.js is given what suits it best: one key a unit, the name in plain lower-case letters, and texts that were brought into that
 * form beforehand, which is not timed. This library reads the texts as they are written.
 */
import { withoutMarks } from '@hanoi-dx/core/text';
import { currentUnits, findUnit, unitFinder } from '@hanoi-dx/core/units';
import Fuse from 'fuse.js';
import { line } from './lib/timing.mjs';

const ROUNDS = 7;
const TODAY = '2025-11-21';
const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** The same numbers on every machine. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A text with letters missing, added, changed or swapped. */
function mistyped(text, typos, random) {
  let letters = [...text];
  for (let made = 0; made < typos; made += 1) {
    const at = Math.floor(random() * (letters.length - 1));
    const letter = LETTERS[Math.floor(random() * LETTERS.length)];
    const way = Math.floor(random() * 4);
    if (way === 0) letters.splice(at, 1);
    else if (way === 1) letters.splice(at, 0, letter);
    else if (way === 2) letters[at] = letter;
    else letters = [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)];
  }
  return letters.join('');
}

/** Texts with the unit that each means: without the 126 names themselves, and without texts nearer to another name. */
function mistypings(units, typos) {
  const random = randomFrom(typos);
  const names = new Set(units.map(({ plainName }) => plainName.toLowerCase()));
  return units.flatMap((unit) => {
    const text = mistyped(unit.plainName.toLowerCase(), typos, random);
    return names.has(text) ? [] : [{ text, unit }];
  });
}

function firstOf(match) {
  if (match.status === 'exact') return match.unit.code;
  return match.status === 'suggestion' ? match.candidates[0].unit.code : undefined;
}

/** Nanoseconds per text of one pass over all texts, repeated for at least some milliseconds. */
function timeOf(look, texts, least) {
  let passes = 0;
  let kept = 0;
  const start = process.hrtime.bigint();
  let spent = 0n;
  do {
    for (const text of texts) kept += look(text) === undefined ? 0 : 1;
    passes += 1;
    spent = process.hrtime.bigint() - start;
  } while (spent < BigInt(least) * 1_000_000n);
  if (kept < 0) throw new Error('never');
  return Number(spent) / (passes * texts.length);
}

function measured(name, questions, find, fuse, asked) {
  const texts = questions.map(({ text }) => text);
  const prepared = texts.map((text) => withoutMarks(text).toLowerCase());
  const ours = questions.filter(({ text, unit }) => firstOf(find(text)) === unit.code).length;
  const theirs = questions.filter(
    ({ unit }, at) => fuse.search(prepared[at], { limit: 1 })[0]?.item.code === unit.code,
  ).length;
  console.error(`${name}: right first answers of ${questions.length}: ours ${ours}, fuse.js ${theirs}`);
  if (ours < theirs) throw new Error(`${name}: fewer right first answers than fuse.js`);
  const times = { ours: [], fuse: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours.push(timeOf(find, texts, 40));
    times.fuse.push(timeOf((text) => fuse.search(text, { limit: 1 })[0], prepared, 40));
  }
  return line(name, times, asked);
}

export async function lines() {
  const units = currentUnits();
  const find = unitFinder({ on: TODAY });
  const fuse = new Fuse(
    units.map(({ code, plainName }) => ({ code, name: plainName.toLowerCase() })),
    { keys: ['name'] },
  );
  const exact = (write) => units.map((unit) => ({ text: write(unit), unit }));
  const title = ({ kind, name }) => `${kind === 'ward' ? 'Phường' : 'Xã'} ${name}`;
  const decorated = ({ kind, plainName }) => `${kind === 'ward' ? 'P.' : 'X. '}${plainName.toUpperCase()}, TP Hà Nội`;
  return [
    measured(
      'name-exact',
      exact(({ name }) => name),
      find,
      fuse,
      { fuse: 1000 },
    ),
    measured(
      'name-exact-by-day',
      exact(({ name }) => name),
      (text) => findUnit(text, { on: TODAY }),
      fuse,
      { fuse: 1000 },
    ),
    measured('name-with-kind', exact(title), find, fuse, { fuse: 1000 }),
    measured(
      'name-without-marks',
      exact(({ plainName }) => plainName.toLowerCase()),
      find,
      fuse,
      { fuse: 1000 },
    ),
    measured('name-decorated', exact(decorated), find, fuse, {}),
    measured('name-typo', mistypings(units, 1), find, fuse, { fuse: 200 }),
    measured('name-two-typos', mistypings(units, 2), find, fuse, {}),
  ];
}
