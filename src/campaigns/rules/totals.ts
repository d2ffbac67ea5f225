import { printReported, type Reported } from '../../exact/index.js';
import type { Issue } from '../../issues/index.js';
import { highest, lowest, total } from '../bounds.js';
import type { Campaign, CampaignCount, Team } from '../campaign.js';
import { countRules, type OutreachCount } from '../counting.js';
import { countsIn, isTotal, type PlacedCount } from '../counts-in.js';
import { grouped } from '../grouping.js';
import { periodKey } from '../period.js';
import { wrong } from '../wrong.js';

/** No part is above its whole, and parts that add are together not above their total. */
export function totalIssues(campaign: Campaign): readonly Issue[] {
  const placed = countsIn(campaign);
  return [...partIssues(placed), ...breakdownIssues(placed), ...(campaign.teams ?? []).flatMap(memberIssue)];
}

/** Who came made a visit, and a group with a point has one: these are no parts, and yet never more. */
const AT_MOST: Partial<Record<OutreachCount, OutreachCount>> = {
  participants: 'visits',
  residentialGroupsWithPoint: 'mobilePoints',
};

/** A part and its whole, of the same activity or the whole campaign, audience and period. */
function partIssues(placed: readonly PlacedCount[]): readonly Issue[] {
  const wholes = grouped(
    placed.filter(({ counted }) => counted.title === undefined),
    ({ counted, path }) => scopeOf(counted.what, counted, path),
  );
  return placed.flatMap(({ counted, path }) =>
    boundsOfPart(counted.what)
      .flatMap((whole) => wholes.get(scopeOf(whole, counted, path)) ?? [])
      .filter((whole) => lowest(counted.count) > highest(whole.counted.count))
      .map((whole) =>
        aboveWhole([counted.what, counted.count], [whole.counted.what, whole.counted.count], [...path, 'count']),
      ),
  );
}

function scopeOf(what: OutreachCount, { audience, period }: CampaignCount, path: Issue['path']): string {
  return JSON.stringify([what, audience, periodKey(period), path.slice(0, -1)]);
}

/** The counts that a count is never above. */
function boundsOfPart(what: OutreachCount): readonly OutreachCount[] {
  const { within } = countRules[what];
  const other = AT_MOST[what];
  return [...(within === undefined ? [] : [within, ...boundsOfPart(within)]), ...(other === undefined ? [] : [other])];
}

/** The counts by audience, by title and by activity are three breakdowns of one total. */
function breakdownIssues(placed: readonly PlacedCount[]): readonly Issue[] {
  const same = grouped(placed, ({ counted: { what, period } }) => JSON.stringify([what, periodKey(period)]));
  return [...same.values()].flatMap((counts) => {
    const whole = counts.find(isTotal);
    const parts = counts.filter((one) => !isTotal(one));
    return whole === undefined
      ? []
      : [...grouped(parts, breakdownOf).values()].flatMap((one) => belowParts(whole, one));
  });
}

function breakdownOf({ counted, activity }: PlacedCount): string {
  return activity !== undefined ? 'activity' : counted.audience === undefined ? 'title' : 'audience';
}

function belowParts(whole: PlacedCount, parts: readonly PlacedCount[]): readonly Issue[] {
  const { adds } = countRules[whole.counted.what];
  const counts = parts.map(({ counted }) => counted.count);
  const least = adds ? lowest(total(counts)) : counts.reduce<number>((most, count) => Math.max(most, lowest(count)), 0);
  return least > highest(whole.counted.count) ? [aboveTotal(whole, least, adds)] : [];
}

function memberIssue({ members, coreMembers }: Team, at: number): readonly Issue[] {
  if (members === undefined || coreMembers === undefined || lowest(coreMembers) <= highest(members)) return [];
  return [aboveWhole(['coreMembers', coreMembers], ['members', members], ['teams', at, 'coreMembers'])];
}

type Named = readonly [string, Reported];

function aboveWhole([part, count]: Named, [whole, most]: Named, path: Issue['path']): Issue {
  const [received, expected] = [printReported(count, 'en'), `at most ${printReported(most, 'en')} (${whole})`];
  return wrong(
    'part-above-whole',
    { path, expected, received },
    {
      vi: `"${part}" (${printReported(count, 'vi')}) không thể lớn hơn "${whole}" (${printReported(most, 'vi')}): hãy kiểm tra lại cả hai.`,
      en: `"${part}" (${received}) cannot be above "${whole}" (${printReported(most, 'en')}): check both.`,
    },
  );
}

function aboveTotal({ counted: { what, count }, path }: PlacedCount, least: number, adds: boolean): Issue {
  const [received, parts] = [printReported(count, 'en'), printReported(least, 'en')];
  const found = { path: [...path, 'count'], expected: `at least ${parts}`, received };
  return wrong('parts-above-total', found, {
    vi: `Tổng "${what}" (${printReported(count, 'vi')}) nhỏ hơn ${adds ? 'các phần của nó cộng lại' : 'phần lớn nhất của nó'} (${printReported(least, 'vi')}): hãy kiểm tra tổng và các phần.`,
    en: `The total "${what}" (${received}) is below ${adds ? 'its parts together' : 'its largest part'} (${parts}): check the total and the parts.`,
  });
}
