import { readDay } from '../days/index.js';
import { mistake } from '../issues/index.js';
import type { DatedBy, DossierFact, Measure } from '../measures/index.js';
import { dependsOnAsOf, type Look, looksAt, looksOf, sameMeasure } from '../measures/internal.js';
import type { Label } from '../text/index.js';
import { FACETS } from './facets.js';
import { measuresOf, namedIn, type TallyPlan } from './plan.js';
import { isOneOf, misshapenIn, RULES } from './plan-form.js';

/** The fields that a measure of dossiers may look at. */
const FIELDS: Readonly<Record<keyof DossierFact, true>> = {
  procedure: true,
  submissionChannel: true,
  platform: true,
  serviceLevel: true,
  eligibleForFull: true,
  hasFee: true,
  paidOnline: true,
  returnsDocument: true,
  electronicResult: true,
  digitised: true,
  reusedData: true,
  sharedData: true,
  settlement: true,
  standing: true,
  handlingSeconds: true,
  handlingDays: true,
};

/** The days of a dossier by which measures are dated. */
const DAYS: readonly DatedBy[] = ['receivedAt', 'settledAt', 'dueAt', 'asOf'];

/**
 * Stops a program whose plan cannot be counted: it would give another figure than the one that is meant.
 *
 * @param plan - what to count
 * @throws Mistake `tally.no-plan`, `tally.unknown-rule`, `tally.nothing-to-count`, `tally.two-of-a-name`,
 * `tally.not-dossiers`, `tally.unknown-field`, `tally.unknown-value`,
 * `tally.rule-needed`, `tally.as-of-needed`, `tally.as-of-no-day`, `tally.dimension-twice` or `tally.whole-number`
 * @example
 * ```ts
 * import { received } from '@hanoi-dx/core/measures';
 * import { checkPlan } from '@hanoi-dx/core/tallies';
 *
 * checkPlan({ by: [], of: [received] }); // → undefined
 * ```
 */
export function checkPlan(plan: TallyPlan): void {
  checkPlanForm(plan);
  const measures = measuresOf(plan);
  if (measures.length === 0) throw wrongPlan('nothing-to-count', '');
  for (const measure of measures) checkMeasure(measure, plan);
  if (plan.rule !== undefined && !isOneOf(RULES, plan.rule)) throw wrongPlan('unknown-rule', String(plan.rule));
  const asOf = plan.asOf === undefined ? undefined : readDay(plan.asOf);
  if (asOf?.ok === false) throw wrongPlan('as-of-no-day', String(plan.asOf));
  const names = plan.by.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw wrongPlan('dimension-twice', twice);
  for (const number of [plan.firstRow, plan.faultLimit]) {
    if (number !== undefined && !(Number.isSafeInteger(number) && number >= 0))
      throw wrongPlan('whole-number', `${number}`);
  }
}

/** Stops a program whose plan is none. */
export function checkPlanForm(plan: unknown): void {
  const misshapen = misshapenIn(plan);
  if (misshapen !== undefined) throw wrongPlan('no-plan', misshapen);
}

function checkMeasure(measure: Measure, plan: TallyPlan): void {
  const { name, fact, datedBy } = measure;
  if (namedIn(plan).some((other) => other.name === name && !sameMeasure(other, measure)))
    throw wrongPlan('two-of-a-name', name);
  if (fact !== 'dossier' || !DAYS.includes(datedBy)) throw wrongPlan('not-dossiers', name);
  const looks = looksOf(measure);
  const strange = looks.find(({ field }) => !Object.hasOwn(FIELDS, field));
  if (strange !== undefined) throw wrongPlan('unknown-field', `${name}: ${strange.field}`);
  const vain = looks.find(looksInVain);
  if (vain !== undefined) throw wrongPlan('unknown-value', `${name}: ${vain.field}`);
  const judged = looksAt(measure, 'settlement') || looksAt(measure, 'standing');
  if (judged && plan.rule === undefined) throw wrongPlan('rule-needed', name);
  if (dependsOnAsOf(measure) && plan.asOf === undefined) throw wrongPlan('as-of-needed', name);
}

/** Whether a value is looked for that the field never has: nothing would be counted, and nothing said. */
function looksInVain({ field, among = [] }: Look): boolean {
  const known: readonly unknown[] | undefined = Object.entries(FACETS).find(([name]) => name === field)?.[1];
  return known !== undefined && !among.every((value) => known.includes(value));
}

function wrongPlan(what: keyof typeof SAYS, which: string): Error {
  const { vi, en } = SAYS[what];
  const shown = which === '' ? '' : ` (${which})`;
  return mistake(`tally.${what}`, { vi: `${vi}${shown}`, en: `${en}${shown}` });
}

const SAYS = {
  'no-plan': {
    vi: 'Đây không phải kế hoạch đếm: by là danh sách chiều phân tổ, of là danh sách phép đếm hoặc chỉ tiêu; hãy xem lại chỗ này',
    en: 'This is no plan: by is a list of dimensions, of a list of measures or indicators; look at this place again',
  },
  'unknown-rule': {
    vi: 'Không có quy tắc xét hạn này: rule là portal hoặc provincial-dates',
    en: 'There is no such rule of settlement: rule is portal or provincial-dates',
  },
  'nothing-to-count': {
    vi: 'Chưa nêu phép đếm nào: hãy ghi các phép đếm hoặc chỉ tiêu vào of.',
    en: 'There is nothing to count: name measures or indicators in of.',
  },
  'two-of-a-name': {
    vi: 'Hai phép đếm khác nhau mang cùng một tên: hãy đổi tên một phép đếm.',
    en: 'Two different measures have one name: rename one of them',
  },
  'not-dossiers': {
    vi: 'Phép đếm này không đếm hồ sơ theo ngày của hồ sơ: hãy lấy số từ báo cáo',
    en: 'This measure does not count dossiers by a day of their own: take its count from a report',
  },
  'unknown-field': {
    vi: 'Phép đếm xét một trường mà hồ sơ không có: hãy sửa định nghĩa',
    en: 'The measure looks at a field that dossiers do not have: mend the definition',
  },
  'unknown-value': {
    vi: 'Phép đếm tìm một giá trị mà trường này không bao giờ có: hãy sửa định nghĩa',
    en: 'The measure looks for a value that this field never has: mend the definition',
  },
  'rule-needed': {
    vi: 'Phép đếm phụ thuộc quy tắc xét hạn: hãy nêu rule là portal hoặc provincial-dates',
    en: 'The measure depends on whose rule judges settlement: give rule, portal or provincial-dates',
  },
  'as-of-needed': {
    vi: 'Phép đếm phụ thuộc ngày chốt số liệu: hãy nêu asOf',
    en: 'The measure depends on the day of looking: give asOf',
  },
  'as-of-no-day': {
    vi: 'asOf phải là một ngày dạng YYYY-MM-DD',
    en: 'asOf is a day, YYYY-MM-DD',
  },
  'dimension-twice': {
    vi: 'Một chiều phân tổ được nêu hai lần trong by: hãy bỏ một lần',
    en: 'A dimension stands twice in by: leave one out',
  },
  'whole-number': {
    vi: 'firstRow và faultLimit phải là số nguyên không âm',
    en: 'firstRow and faultLimit are whole numbers from 0',
  },
} as const satisfies Record<string, Label>;
