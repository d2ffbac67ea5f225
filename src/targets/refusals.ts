import type { Day } from '../days/index.js';
import type { Indicator } from '../indicators/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import type { Label } from '../text/index.js';
import type { Target } from './target.js';

/** A target without the day by which it shall be reached. */
export function noDate(): Issue {
  return issue('target.no-date', ['from'], 'the day by which it shall be reached', 'nothing', {
    vi: 'Mục tiêu không có ngày thì không đối chiếu được với kỳ nào: hãy nêu ngày phải đạt (from).',
    en: 'A target without a day can be held against no period: name the day by which it shall be reached (from).',
  });
}

/** A target that ends before it begins. */
export function expiredBeforeBegun(from: Day, until: Day): Issue {
  return issue('target.expired-before-begun', ['until'], `a day on or after ${from}`, until, {
    vi: 'Mục tiêu hết hiệu lực trước ngày phải đạt: hãy sửa một trong hai ngày.',
    en: 'The target ends before the day by which it shall be reached: mend one of the two days.',
  });
}

/** A target for another indicator. */
export function otherIndicator(target: string, figure: string): Issue {
  return issue('target.other-indicator', ['indicator'], figure, showReceived(target), {
    vi: 'Mục tiêu đặt cho chỉ tiêu khác: các tỷ lệ "trực tuyến" khác nhau không thay thế nhau.',
    en: 'The target is set for another indicator: shares that are called alike do not stand for each other.',
  });
}

/** A target whose direction is not that of its indicator. */
export function againstPolarity(reach: Target['reach'], better: Indicator['better']): Issue {
  const expected = better === 'higher' ? 'at-least' : better === 'lower' ? 'at-most' : 'no target';
  return issue('target.against-polarity', ['reach'], expected, reach, {
    vi: 'Chiều của mục tiêu trái với chiều tốt của chỉ tiêu (hoặc chỉ tiêu không có chiều tốt): hãy sửa reach.',
    en: 'The direction of the target is not the one in which its indicator is better, if either is: mend reach.',
  });
}

/** A target of a share above 100 %. */
export function aboveAll(at: string): Issue {
  return issue('target.above-all', ['at'], 'at most 100', showReceived(at), {
    vi: 'Tỷ lệ không bao giờ vượt 100 %: hãy kiểm tra mục tiêu.',
    en: 'A share is never above 100 %: check the target.',
  });
}

/** A target that no longer held in the period. */
export function expired(until: Day, last: Day): Issue {
  return issue('target.expired', ['until'], `a period that ends by ${until}`, last, {
    vi: `Mục tiêu hết hiệu lực ngày ${until}, trước khi kỳ kết thúc: hãy dùng mục tiêu của kỳ.`,
    en: `The target ended on ${until}, before the period did: use the target of that period.`,
  });
}

/** A figure that no target can be held against. */
export function noNumber(status: string): Issue {
  return issue('target.no-figure', ['figure'], 'a figure with a number', status, {
    vi: 'Không có con số để đối chiếu với mục tiêu (không phát sinh, chưa báo cáo, không công bố hoặc không hợp lệ).',
    en: 'There is no number to hold against the target: nothing arose, or it is missing, suppressed or invalid.',
  });
}

function issue(code: string, path: Issue['path'], expected: string, received: string, message: Label): Issue {
  return { code, path, expected, received, message };
}
