import { printReported, type Reported } from '../exact/index.js';
import { frozen } from '../frozen/index.js';
import type { Label } from '../text/index.js';
import { highest, lowest } from './bounds.js';
import type { Campaign } from './campaign.js';
import { countRules, type OutreachCount } from './counting.js';
import { fewestDays } from './period.js';
import { type OutreachCounts, reckonCounts } from './reckon.js';

/** Why a count of two campaigns is not compared, with words to print. */
export interface Incomparable {
  /**
   * `not-reported`: one of the two does not have it; `bounds-overlap`: a bound leaves open which is larger; `size-unknown`:
   * the size of a unit is not reported; `size-differs`: the units differ in size, so that a figure per household or group
   * is compared instead; `period-differs`: the periods are not of one length; `programme-differs`: nothing is compared.
   */
  readonly code:
    | 'not-reported'
    | 'bounds-overlap'
    | 'size-unknown'
    | 'size-differs'
    | 'period-differs'
    | 'programme-differs';
  /** The reason in words. */
  readonly says: Label;
}

/** One count of two campaigns side by side. */
export interface CountComparison {
  /** What is counted. */
  readonly what: OutreachCount;
  /** The count of the one campaign, where it has it. */
  readonly one?: Reported;
  /** The count of the other. */
  readonly other?: Reported;
  /** How the one stands to the other as a bare number, where bounds leave no doubt. */
  readonly order?: 'more' | 'fewer' | 'equal';
  /** Whether the order says anything of the campaigns: true where there is no reason against it. */
  readonly comparable: boolean;
  /** Every reason why it does not. */
  readonly reasons: readonly Incomparable[];
}

/**
 * Two campaigns side by side, count by count: what can be compared, and what cannot, with every reason.
 *
 * @param one - a report without issues
 * @param other - another of the same programme
 * @returns a line for each count that one of the two has
 * @example
 * ```ts
 * import { compareCampaigns } from '@hanoi-dx/core/campaigns';
 *
 * const campaign = {
 *   programme: 'binh-dan-hoc-vu-so',
 *   title: { vi: 'Bình dân học vụ số', en: 'Digital literacy' },
 *   unit: '00466@2025-07-01',
 *   period: '2025-Q3',
 *   source: { kind: 'own', reason: { vi: 'Ví dụ', en: 'An example' }, certainty: 'defined' },
 *   activities: [],
 *   counts: [{ what: 'mobilePoints', unit: 'point', count: 40 }],
 * } as const;
 * const other = { ...campaign, counts: [{ what: 'mobilePoints', unit: 'point', count: 6 }] } as const;
 * const [points] = compareCampaigns(campaign, other);
 * points?.order; // → 'more'
 * points?.reasons.map(({ code }) => code); // → ['size-unknown']
 * ```
 */
export function compareCampaigns(one: Campaign, other: Campaign): readonly CountComparison[] {
  const [left, right] = [reckonCounts(one), reckonCounts(other)];
  const names = Object.keys(countRules) as OutreachCount[]; // the rules have no other keys
  const [days, otherDays] = [fewestDays(one.period), fewestDays(other.period)];
  return names
    .filter((what) => left[what] !== undefined || right[what] !== undefined)
    .map((what) => {
      const reasons = [
        ...(one.programme === other.programme ? [] : [PROGRAMME]),
        ...countReasons(left[what], right[what]),
        ...sizeReasons(what, left, right),
        ...(countRules[what].kind === 'flow' && days !== otherDays ? [periodDiffers(days, otherDays)] : []),
      ];
      return { what, ...sideBySide(left[what], right[what]), comparable: reasons.length === 0, reasons };
    });
}

function sideBySide(one?: Reported, other?: Reported): Pick<CountComparison, 'one' | 'other' | 'order'> {
  const order = one === undefined || other === undefined ? undefined : orderOf(one, other);
  return {
    ...(one === undefined ? {} : { one }),
    ...(other === undefined ? {} : { other }),
    ...(order === undefined ? {} : { order }),
  };
}

/** The order of two counts, where every number that one can be stands alike to every number that the other can be. */
function orderOf(one: Reported, other: Reported): CountComparison['order'] {
  if (lowest(one) > highest(other)) return 'more';
  if (highest(one) < lowest(other)) return 'fewer';
  return typeof one === 'number' && one === other ? 'equal' : undefined;
}

function countReasons(one?: Reported, other?: Reported): readonly Incomparable[] {
  if (one === undefined) return other === undefined ? [] : [notReported(other)];
  if (other === undefined) return [notReported(one)];
  return orderOf(one, other) === undefined ? [boundsOverlap(one, other)] : [];
}

function sizeReasons(what: OutreachCount, left: OutreachCounts, right: OutreachCounts): readonly Incomparable[] {
  const { per } = countRules[what];
  if (per === undefined || left[what] === undefined || right[what] === undefined) return [];
  const [one, other] = [left[per], right[per]];
  if (typeof one !== 'number' || typeof other !== 'number') return [sizeUnknown(per)];
  return one === other ? [] : [sizeDiffers(per, one, other)];
}

const SIZES: Readonly<Record<'households' | 'residentialGroups' | 'adults', Label>> = {
  households: { vi: 'số hộ gia đình', en: 'number of households' },
  residentialGroups: { vi: 'số tổ dân phố, thôn', en: 'number of residential groups' },
  adults: { vi: 'số người trưởng thành', en: 'number of adults' },
};

const PROGRAMME: Incomparable = /* @__PURE__ */ frozen({
  code: 'programme-differs',
  says: { vi: 'Hai chiến dịch thuộc hai chương trình khác nhau.', en: 'The campaigns belong to different programmes.' },
});

function notReported(known: Reported): Incomparable {
  const bound = typeof known !== 'number';
  const printed = { vi: printReported(known, 'vi'), en: printReported(known, 'en') };
  return {
    code: 'not-reported',
    says: {
      vi: `Chỉ một bên báo cáo (${printed.vi}${bound ? ', mới là cận' : ''}), bên kia không có số liệu.`,
      en: `Only one of the two reports it (${printed.en}${bound ? ', itself a bound' : ''}); the other does not say.`,
    },
  };
}

function boundsOverlap(one: Reported, other: Reported): Incomparable {
  return {
    code: 'bounds-overlap',
    says: {
      vi: `Chỉ biết cận (${printReported(one, 'vi')}; ${printReported(other, 'vi')}) nên chưa rõ bên nào lớn hơn.`,
      en: `Only bounds are known (${printReported(one, 'en')}; ${printReported(other, 'en')}), which leave open which is larger.`,
    },
  };
}

function sizeUnknown(per: keyof typeof SIZES): Incomparable {
  const { vi, en } = SIZES[per];
  return {
    code: 'size-unknown',
    says: {
      vi: `Chưa biết ${vi} của cả hai địa bàn: số tuyệt đối không nói bên nào phục vụ tốt hơn.`,
      en: `The ${en} of both units is not known: bare numbers do not say which is better served.`,
    },
  };
}

function sizeDiffers(per: keyof typeof SIZES, one: number, other: number): Incomparable {
  const { vi, en } = SIZES[per];
  const sizes = { vi: `${printReported(one, 'vi')} và ${printReported(other, 'vi')}`, en: `${one} and ${other}` };
  return {
    code: 'size-differs',
    says: {
      vi: `Hai địa bàn khác nhau về ${vi} (${sizes.vi}): hãy so sánh số bình quân thay cho số tuyệt đối.`,
      en: `The units differ in their ${en} (${sizes.en}): compare the figure per one of these, not the bare number.`,
    },
  };
}

function periodDiffers(one: number, other: number): Incomparable {
  return {
    code: 'period-differs',
    says: {
      vi: `Hai kỳ dài khác nhau (${one} và ${other} ngày).`,
      en: `The periods differ in length (${one} and ${other} days).`,
    },
  };
}
