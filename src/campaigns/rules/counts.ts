import { printReported } from '../../exact/index.js';
import { type Issue, printPath } from '../../issues/index.js';
import type { Campaign } from '../campaign.js';
import { countRules, type OutreachCount } from '../counting.js';
import { countsIn, type PlacedCount } from '../counts-in.js';
import { repeated } from '../grouping.js';
import { periodKey } from '../period.js';
import { wrong } from '../wrong.js';

/** Each count by itself: its unit, whether it must be exact, and that it is not reported twice. */
export function countIssues(campaign: Campaign): readonly Issue[] {
  const placed = countsIn(campaign);
  return [...placed.flatMap(unitIssue), ...placed.flatMap(boundIssue), ...twiceIssues(placed)];
}

function unitIssue({ counted: { what, unit }, path }: PlacedCount): readonly Issue[] {
  const right = countRules[what].unit;
  if (unit === right) return [];
  return [
    wrong(
      'wrong-unit',
      { path: [...path, 'unit'], expected: right, received: unit },
      {
        vi: `"${what}" đếm theo đơn vị "${right}", không phải "${unit}": lượt, lượt cài đặt và chỗ tập huấn không bao giờ là số người hay số hộ; hãy sửa đơn vị hoặc chọn đúng tên số đếm.`,
        en: `"${what}" is counted in "${right}", not in "${unit}": visits, installations and training places are never persons or households; mend the unit, or name the count that was meant.`,
      },
    ),
  ];
}

function boundIssue({ counted: { what, count }, path }: PlacedCount): readonly Issue[] {
  if (countRules[what].exact !== true || typeof count === 'number') return [];
  return [
    wrong(
      'exact-count-needed',
      { path: [...path, 'count'], expected: 'a whole number', received: printReported(count, 'en') },
      {
        vi: `"${what}" là số mà đơn vị báo cáo biết chính xác: hãy ghi một số nguyên thay cho "hơn" hoặc một khoảng.`,
        en: `"${what}" is known exactly to whoever reports it: write a whole number in place of "more than" or a range.`,
      },
    ),
  ];
}

/** The same thing of the same activity, audience and period, under the same title. */
function twiceIssues(placed: readonly PlacedCount[]): readonly Issue[] {
  return repeated(placed, ({ counted: { what, audience, period, title }, path }) =>
    JSON.stringify([path.slice(0, -1), what, audience, periodKey(period), title?.vi, title?.en]),
  ).map(({ again: { counted, path }, first }) => twice(counted.what, path, printPath(first.path)));
}

function twice(what: OutreachCount, path: Issue['path'], first: string): Issue {
  return wrong(
    'count-twice',
    { path, expected: `"${what}" once`, received: `the count of ${first} again` },
    {
      vi: `"${what}" đã được báo cáo ở ${first} cho cùng một việc: hãy giữ một, hoặc nêu đối tượng, kỳ hay tên riêng của từng số.`,
      en: `"${what}" is reported at ${first} already, of the same thing: keep one, or give the audience, period or title of each.`,
    },
  );
}
