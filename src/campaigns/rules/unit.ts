import type { Issue } from '../../issues/index.js';
import type { Period } from '../../periods/index.js';
import { periodContains } from '../../periods/internal.js';
import { HANOI, type Unit, unitOfKey, unitTitle } from '../../units/index.js';
import type { Campaign } from '../campaign.js';
import { wrong } from '../wrong.js';

/** The unit is one of the register, in force on every day of the campaign. */
export function unitIssues({ unit }: Campaign, period: Period): readonly Issue[] {
  if (unit === HANOI.province) return [];
  const read = unitOfKey(unit, ['unit']);
  if (!read.ok) return read.issues;
  const { from, until = '9999-12-31' } = read.value;
  return periodContains({ first: from, last: until }, period) ? [] : [notInForce(read.value, period)];
}

function notInForce({ kind, name, from, until }: Unit, { first, last }: Period): Issue {
  const title = unitTitle({ kind, name });
  const abolished = until !== undefined && last > until;
  const found = {
    path: ['unit'],
    expected: `a unit in force from ${first} to ${last}`,
    received: until === undefined ? `in force since ${from}` : `in force from ${from} to ${until}`,
  };
  return wrong(abolished ? 'unit-abolished' : 'unit-not-yet', found, {
    vi: abolished
      ? `${title.vi} chỉ tồn tại đến ${until}, trước khi chiến dịch kết thúc: hãy dùng khóa của đơn vị mới, ví dụ tra bằng successors.`
      : `${title.vi} chỉ có từ ${from}, sau khi chiến dịch bắt đầu: hãy kiểm tra khóa của đơn vị và kỳ.`,
    en: abolished
      ? `${title.en} was in force until ${until}, before the campaign ended: give the key of the unit that it became, which successors tells.`
      : `${title.en} is in force since ${from}, after the campaign began: check the key of the unit and the period.`,
  });
}
