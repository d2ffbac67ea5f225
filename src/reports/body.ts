import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import type { Period } from '../periods/index.js';
import { periodsOverlap } from '../periods/internal.js';
import { fold, toneOnFirstVowel, withoutMarks } from '../text/index.js';
import { readAgencyCode, readUnitKey, unitOfKey } from '../units/index.js';
import type { ReportedBody } from './report.js';

const LAST_DAY = '9999-12-31';

/** Checks the key of a body by its form: the dated key of a unit, or the code of an agency. */
export function checkBodyKey(value: unknown, path: Issue['path'] = []): Checked<string> {
  const agency = typeof value === 'string' && /^[A-Z]/.test(value);
  const read = agency ? readAgencyCode(value, path) : readUnitKey(value, path);
  return read.ok ? accept(value as string) : read; // both readers take text alone
}

/** Checks whom a report is about: a key, where there is one, is that of an agency or of a unit in force in the period. */
export function checkBody({ key }: ReportedBody, period: Period, path: Issue['path']): readonly Issue[] {
  if (key === undefined) return [];
  const checked = checkBodyKey(key, path);
  if (!checked.ok) return checked.issues;
  const unit = isUnitKey(key) ? unitOfKey(key, path) : undefined;
  if (unit === undefined) return [];
  if (!unit.ok) return unit.issues;
  const { from, until = LAST_DAY } = unit.value;
  if (periodsOverlap(period, { first: from, last: until })) return [];
  return refuse({
    code: 'report.body-not-in-force',
    path,
    expected: `a period from ${from}${unit.value.until === undefined ? '' : ` to ${until}`}`,
    received: `${period.first}/${period.last}`,
    message: {
      vi: `Đơn vị ${key} không có hiệu lực ngày nào trong kỳ: mã này khi đó chỉ nơi khác; hãy tra khóa theo ngày.`,
      en: `The unit ${key} is in force on no day of the period: its code meant another place then; look its key up on a day.`,
    },
  }).issues;
}

/** By what a body is told from others: its key where it is settled, otherwise its name, in one spelling. */
export function identityOf({ key, name }: ReportedBody): string {
  return key ?? `name: ${spellingOf(name)}`;
}

/**
 * Whether two bodies of different identities may be one: an agency and a unit of one name, a name with and without a
 * key, a name with and without its marks. Two keys of units are two units by the register, whatever they are called.
 */
export function mayBeOne(one: ReportedBody, other: ReportedBody): boolean {
  if (identityOf(one) === identityOf(other)) return false;
  if (isUnitKey(one.key) && isUnitKey(other.key)) return false;
  if (one.key !== undefined && other.key !== undefined && !isUnitKey(one.key) && !isUnitKey(other.key)) return false;
  const [left, right] = [spellingOf(one.name), spellingOf(other.name)];
  return left === right || (fold(left) === fold(right) && [left, right].some((name) => withoutMarks(name) === name));
}

/** How well it is settled who a body is: 2 for the key of a unit, 1 for the code of an agency, 0 for a name. */
export function settledness({ key }: ReportedBody): 0 | 1 | 2 {
  return key === undefined ? 0 : isUnitKey(key) ? 2 : 1;
}

/** The issue of a body that may be another one under a second name or key. */
export function perhapsTwice(body: ReportedBody, other: ReportedBody, path: Issue['path']): Issue {
  return {
    code: 'report.body-twice',
    path,
    expected: 'each body once, under one key',
    received: `${shown(body)} beside ${shown(other)}`,
    message: {
      vi: `${shown(body)} có lẽ chính là ${shown(other)}: cộng cả hai sẽ đếm hai lần; hãy ghi cùng một khóa, hoặc khóa riêng của từng bên.`,
      en: `${shown(body)} is perhaps the same as ${shown(other)}: adding both would count it twice; give both one key, or each its own.`,
    },
  };
}

/** A body as issues show it. */
export function shown({ name, key }: ReportedBody): string {
  return key === undefined ? showReceived(name) : `${showReceived(name)} (${key})`;
}

function isUnitKey(key: string | undefined): boolean {
  return key?.includes('@') === true;
}

function spellingOf(name: string): string {
  return toneOnFirstVowel(name).toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
