import { frozen } from '../frozen/index.js';
import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import { type Citation, portal } from '../law/index.js';
import { findCoded } from './coded.js';
import { submissionChannels } from './data/submission-channels.js';
import type { SubmissionChannel } from './official.js';

/** A rule that says what a missing channel counts as. Without such a rule it is an issue. */
export interface MissingChannelRule {
  /** Its name, to be kept with what was read by it. */
  readonly name: string;
  /** What a missing channel counts as. */
  readonly countsAs: SubmissionChannel;
  /** What the rule rests on. */
  readonly basis: Citation;
}

/** A missing channel counts as in person: so the portal counts for indicator 3.3 of Decision 766/QĐ-TTg. */
export const missingCountsAsInPerson: MissingChannelRule = /* @__PURE__ */ frozen({
  name: 'missing-counts-as-in-person',
  countsAs: 'in-person',
  basis: /* @__PURE__ */ portal(
    {
      vi: 'Tài liệu mô tả công thức tính chỉ số 766, dòng 3.3 (KenhThucHien)',
      en: 'Description of the formulas of Decision 766, row 3.3 (KenhThucHien)',
    },
    'read',
  ),
});

/** What is known of the channels that are read. */
export interface ChannelReading {
  /** The rule for a missing channel; without one it is refused. */
  readonly missing?: MissingChannelRule;
  /** Where the value was found, for the issues. */
  readonly path?: Issue['path'];
}

/**
 * Reads a submission channel: an official number (1, 2, 3), Vietnamese or English words, or a code of this library.
 *
 * @param value - anything; a number or words that are known are right
 * @param reading - the rule for a missing channel, and where the value was found
 * @returns the channel, or an issue `submission-channel.missing` or `submission-channel.unknown`
 * @example
 * ```ts
 * import { missingCountsAsInPerson, readSubmissionChannel } from '@hanoi-dx/core/channels';
 *
 * readSubmissionChannel('Trực tuyến'); // → { ok: true, value: 'online' }
 * readSubmissionChannel(3); // → { ok: true, value: 'post' }
 * readSubmissionChannel('').ok; // → false
 * readSubmissionChannel('', { missing: missingCountsAsInPerson }); // → { ok: true, value: 'in-person' }
 * ```
 */
export function readSubmissionChannel(value: unknown, reading: ChannelReading = {}): Checked<SubmissionChannel> {
  const { missing, path = [] } = reading;
  const absent = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  if (absent) return missing === undefined ? nothing(path) : accept(missing.countsAs);
  const found = findCoded(submissionChannels, value);
  return found === undefined ? unknown(value, path) : accept(found.code);
}

function nothing(path: Issue['path']): Checked<never> {
  return refuse({
    code: 'submission-channel.missing',
    path,
    expected: EXPECTED,
    received: 'nothing',
    message: {
      vi: 'Không ghi hình thức nộp hồ sơ: hãy bổ sung, hoặc nêu rõ quy tắc "thiếu thì tính là trực tiếp" khi đọc.',
      en: 'The submission channel is missing: add it, or name the rule "missing counts as in person" when reading.',
    },
  });
}

function unknown(value: unknown, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'submission-channel.unknown',
    path,
    expected: EXPECTED,
    received: showReceived(value),
    message: {
      vi: 'Không rõ hình thức nộp hồ sơ: cần 1 (trực tiếp), 2 (trực tuyến) hoặc 3 (bưu chính công ích).',
      en: 'The submission channel is not known: write 1 (in person), 2 (online) or 3 (public post).',
    },
  });
}

const EXPECTED = '1 in person, 2 online or 3 by post, or its words';
