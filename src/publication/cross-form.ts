import { accept, type Checked, type Issue, wrongForm } from '../issues/index.js';
import type { Label } from '../text/index.js';
import { checkForm, isObject, NAMES, notList } from './check.js';
import type { CrossedCounts, CrossedSum } from './crossed.js';

/** Counts by groups whose lists and groups have their form; rows are looked at later. */
export function crossForm(value: unknown): Checked<CrossedCounts> {
  const form = checkForm(value, ['rows', 'sums', 'totals']);
  if (!form.ok) return form;
  const { parents, keys } = Object(value) as { readonly [name: string]: unknown }; // any value has, or has not, such keys
  const [above, further] = [groupsIn(parents, isTexts), groupsIn(keys, isNames)];
  const issues: readonly Issue[] = [
    ...form.value.sums.flatMap((sum, at) => (isSum(sum) ? [] : [wrongForm('invalid-type', ['sums', at], SUM, sum)])),
    ...(above === undefined ? [wrongForm('invalid-type', ['parents'], PARENTS, parents)] : []),
    ...(further === undefined ? [notList('keys', keys, NAMES)] : []),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return accept({ ...form.value, parents: above, keys: further } as unknown as CrossedCounts); // all but rows was looked at
}

/** What is said of each dimension, by name; nothing of any where it is left out. */
function groupsIn(value: unknown, isGood: (part: unknown) => boolean): Readonly<Record<string, unknown>> | undefined {
  if (value === undefined) return {};
  return isObject(value) && Object.values(value).every(isGood) ? Object.fromEntries(Object.entries(value)) : undefined;
}

function isTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && [...value].every((text) => typeof text === 'string');
}

function isSum(value: unknown): value is CrossedSum {
  const { whole, parts } = Object(value) as { readonly [name: string]: unknown }; // any value has, or has not, such keys
  return typeof whole === 'string' && isNames(parts);
}

const SUM: Label = { vi: '{ whole, parts } theo tên số đếm', en: '{ whole, parts } by the names of counts' };
const PARENTS: Label = { vi: 'nhóm của mỗi khóa, theo tên chiều', en: 'the group of each key, by dimension' };
