import { powerOfTen, readPercentage } from '../../exact/index.js';
import type { Issue } from '../../issues/index.js';
import type { Campaign, CampaignShare } from '../campaign.js';
import { isPartOf } from '../counting.js';
import { wrong } from '../wrong.js';

/** A printed share is at most 100 %, and its counts are a part and its whole. */
export function shareIssues({ shares = [] }: Campaign): readonly Issue[] {
  return shares.flatMap((share, at) => [...amountIssues(share, at), ...thingIssues(share, at)]);
}

function amountIssues({ printed }: CampaignShare, at: number): readonly Issue[] {
  const path = ['shares', at, 'printed'];
  const read = readPercentage(printed, path);
  if (!read.ok) return read.issues;
  const { units, digits } = read.value;
  if (BigInt(units) <= 100n * powerOfTen(digits)) return [];
  return [
    wrong(
      'share-above-whole',
      { path, expected: 'at most 100 %', received: printed },
      {
        vi: `Tỷ trọng ${printed} lớn hơn 100 %: một phần không thể lớn hơn tổng thể; hãy kiểm tra lại, hoặc đây là tỷ số của hai thứ khác nhau.`,
        en: `The share ${printed} is above 100 %: a part is never above its whole; check it, or it is a ratio of two different things.`,
      },
    ),
  ];
}

function thingIssues({ numerator, denominator }: CampaignShare, at: number): readonly Issue[] {
  if (numerator === undefined || denominator === undefined || isPartOf(numerator, denominator)) return [];
  return [
    wrong(
      'share-of-another-thing',
      { path: ['shares', at, 'numerator'], expected: `a part of "${denominator}"`, received: numerator },
      {
        vi: `"${numerator}" không phải là một phần của "${denominator}" nên không thành độ bao phủ: lượt, lượt cài đặt, chỗ tập huấn không phải là người hay hộ.`,
        en: `"${numerator}" is no part of "${denominator}", so that no coverage comes of it: visits, installations and training places are neither persons nor households.`,
      },
    ),
  ];
}
