/**
 * Says which units of Hanoi messy texts mean: `node examples/resolve-units.mjs FILE [--on DAY]`.
 * FILE is a table with the columns text (a name as people write it, or a code of five digits) and on (a day; empty means --on).
 * Each row is written back with status (exact, ambiguous, suggestion, not-in-force, unknown or invalid), code, kind and name, which
 * are filled for exact alone, and candidates: what is known otherwise, with `; ` between.
 */
import { findUnit, chains as lineage, unitOfKey, unitTitle } from '@hanoi-dx/core/units';
import { giveUp, readTable, writeTable } from './lib/tsv.mjs';

const LAST_DAY = '9999-12-31';

const { file, on: usual } = argumentsOf(process.argv.slice(2));
const { header, rows, raw } = readTable(file);
if (!header.includes('text')) giveUp('Thiếu cột text. / The column text is missing.');

writeTable(
  [...header, 'status', 'code', 'kind', 'name', 'candidates'],
  rows.map((row, at) => [...header.map((_, column) => raw[at][column] ?? ''), ...resolved(row)]),
);

function argumentsOf(list) {
  const given = [...list];
  const at = given.indexOf('--on');
  const [, on = ''] = at < 0 ? [] : given.splice(at, 2);
  if (given.length > 1) giveUp(`Thừa tham số: ${given[1]}. / One argument too many: ${given[1]}.`);
  return { file: given[0], on };
}

function resolved({ text, on = '' }) {
  const day = on.trim() || usual;
  const match = findUnit(text, { on: day });
  if (match.status === 'exact') {
    const { code, kind, name } = match.unit;
    return ['exact', code, kind, name, ''];
  }
  const status = match.status === 'not-recorded' ? 'unknown' : match.status;
  return [status, '', '', '', candidatesOf(match, day).join('; ')];
}

function candidatesOf(match, day) {
  switch (match.status) {
    case 'ambiguous':
      return match.candidates.map(described);
    case 'suggestion':
      return match.candidates.map(({ unit, inForce }) => described(unit) + (inForce ? '' : ' (not in force)'));
    case 'not-in-force':
      return match.known.flatMap((one) => around(one, day));
    case 'unknown':
      return match.elsewhere === undefined ? [] : [`${match.elsewhere} (another province)`];
    case 'not-recorded':
      return [`not recorded before ${match.recordedFrom}`];
    default:
      return match.issues.some(({ code }) => code.startsWith('day.')) ? probableDays(day) : match.meant.map(described);
  }
}

/** Code, title and where it lay. */
function described(unit) {
  return `${unit.code} ${titled(unit)}`;
}

function titled(unit) {
  return unitTitle(unit).vi + (unit.district === undefined ? '' : `, ${unit.district.name}`);
}

/** A unit of another day: the units of this day that it became, or that it came from, each with how much of it. */
function around({ unit, became }, day) {
  const chains = lineage(unit.key, became === undefined ? 'back' : 'forward');
  const found = chains.flatMap(({ steps }) => {
    const units = steps.map((step) => unitOfKey(became === undefined ? step.from : step.to).value);
    const end = units.findIndex(({ from, until = LAST_DAY }) => from <= day && day <= until);
    if (end < 0) return [];
    const way = became === undefined ? steps.slice(end) : steps.slice(0, end + 1);
    const relation = became === undefined ? `${shareOf(way)} of it became` : `${shareOf(way)} of`;
    return [`${described(units[end])} (${relation} ${unit.key} ${titled(unit)})`];
  });
  return found.length > 0 ? [...new Set(found)] : [`${unit.key} ${titled(unit)} (what it became is not recorded)`];
}

/** How much of a unit went all the way along some steps. */
function shareOf(steps) {
  if (steps.some(({ extent }) => extent === 'not-recorded')) return 'an unrecorded share';
  if (steps.some(({ population }) => population === 'none')) return 'land without people';
  return steps.every(({ extent }) => extent === 'whole') ? 'the whole' : 'a part';
}

/** The day that was probably meant by one written in another order, without zeros, or past the end of its month. */
function probableDays(text) {
  const [one = '', month = '', other = ''] = text.trim().split(/[-/.]/);
  const [year, day] = one.length === 4 ? [one, other] : [other, one];
  const numbers = [year, month, day].map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  if (numbers[0] < 1000 || numbers[1] < 1 || numbers[1] > 12 || numbers[2] < 1 || numbers[2] > 31) return [];
  const last = new Date(Date.UTC(numbers[0], numbers[1], 0)).getUTCDate();
  return [[numbers[0], numbers[1], Math.min(numbers[2], last)].map((part) => String(part).padStart(2, '0')).join('-')];
}
