import type { Issue } from '../../issues/index.js';
import { HANOI, type Locality, localityTitle, unitOfKey } from '../../units/index.js';
import { lowest, total } from '../bounds.js';
import type { Activity, Campaign } from '../campaign.js';
import { repeated } from '../grouping.js';
import { groupsWithPoint, namedPoints, placeOf, pointsIn, pointsWithWifi } from '../points.js';
import { reportedTotal } from '../reported.js';
import { wrong } from '../wrong.js';

/** Points and what lies at them: in groups of the unit, each once, no more than are reported, Wi-Fi at no more than there are. */
export function pointIssues(campaign: Campaign): readonly Issue[] {
  return [...placeIssues(campaign), ...twiceIssues(campaign), ...numberIssues(campaign), ...equipmentIssues(campaign)];
}

function placeIssues({ unit, activities, teams = [] }: Campaign): readonly Issue[] {
  const placed = [
    ...activities.map(({ locality }, at) => ({ locality, path: ['activities', at, 'locality', 'within'] })),
    ...teams.map(({ locality }, at) => ({ locality, path: ['teams', at, 'locality', 'within'] })),
  ];
  return placed.flatMap(({ locality, path }) => {
    if (locality === undefined || locality.within === unit) return [];
    return unit === HANOI.province ? issuesOfKey(locality, path) : [elsewhere(locality, unit, path)];
  });
}

function issuesOfKey({ within }: Locality, path: Issue['path']): readonly Issue[] {
  const read = unitOfKey(within, path);
  return read.ok ? [] : read.issues;
}

/** Two points at one place are one point, at whatever times. */
function twiceIssues(campaign: Campaign): readonly Issue[] {
  const placed = pointsIn(campaign).flatMap(({ point, at }) => {
    const place = placeOf(point);
    return place === undefined ? [] : [{ point, at, place }];
  });
  return repeated(placed, ({ place }) => place).map(({ again, first }) => twice(again.point, again.at, first.at));
}

/** No more points, groups with a point or teams are named than are reported. */
function numberIssues(campaign: Campaign): readonly Issue[] {
  const named = [
    ['mobilePoints', lowest(namedPoints(campaign))],
    ['mobilePointsWithWifi', lowest(total(pointsIn(campaign).map(({ point }) => pointsWithWifi(point) ?? 0)))],
    ['residentialGroupsWithPoint', groupsWithPoint(campaign)],
    ['residentialGroups', groupsWithPoint(campaign)],
    ['teams', campaign.teams?.length ?? 0],
  ] as const;
  return named.flatMap(([what, least]) => {
    const reported = reportedTotal(campaign, what);
    return typeof reported === 'number' && least > reported ? [moreNamed(what, least, reported)] : [];
  });
}

function equipmentIssues({ activities }: Campaign): readonly Issue[] {
  return activities.flatMap((activity, at) => {
    const path = ['activities', at, 'equipment'];
    if (activity.equipment !== undefined && activity.kind !== 'mobile-point') return [notAPoint(activity, path)];
    const withWifi = pointsWithWifi(activity) ?? 0;
    const without = activity.equipment !== undefined && !activity.equipment.includes('wifi');
    return without && lowest(withWifi) > 0 ? [wifiDenied(withWifi, path)] : [];
  });
}

function elsewhere(locality: Locality, unit: string, path: Issue['path']): Issue {
  const title = localityTitle(locality);
  return wrong(
    'place-elsewhere',
    { path, expected: unit, received: locality.within },
    {
      vi: `${title.vi} không thuộc đơn vị của chiến dịch (${unit}): hãy kiểm tra đơn vị cấp xã của địa bàn.`,
      en: `${title.en} does not lie in the unit of the campaign (${unit}): check in which unit it lies.`,
    },
  );
}

function twice({ locality, place }: Activity, at: number, first: number): Issue {
  const title = locality === undefined ? place : localityTitle(locality);
  return wrong(
    'point-twice',
    { path: ['activities', at], expected: 'each point once', received: `the point of activities[${first}] again` },
    {
      vi: `Điểm lưu động này (${title?.vi}) đã được kê ở activities[${first}]: hãy gộp lại, hoặc ghi rõ địa điểm nếu là hai điểm.`,
      en: `This mobile point (${title?.en}) is listed at activities[${first}] already: join the two, or tell their places apart.`,
    },
  );
}

function moreNamed(what: string, least: number, reported: number): Issue {
  return wrong(
    'more-named-than-counted',
    { path: ['counts'], expected: `"${what}" of at least ${least}`, received: `${reported}` },
    {
      vi: `Báo cáo nêu ${least} ở phần chi tiết nhưng "${what}" chỉ là ${reported}: hãy kiểm tra tổng và danh sách.`,
      en: `The details name ${least}, and yet "${what}" is ${reported}: check the total and the list.`,
    },
  );
}

function notAPoint({ kind }: Activity, path: Issue['path']): Issue {
  return wrong(
    'equipment-without-point',
    { path, expected: 'equipment of a mobile point', received: `an activity of kind ${kind}` },
    {
      vi: `Trang thiết bị là của điểm lưu động, không phải của hoạt động "${kind}": hãy chuyển sang điểm hoặc bỏ đi.`,
      en: `Equipment belongs to a mobile point, not to an activity of kind "${kind}": move it to the point or leave it out.`,
    },
  );
}

function wifiDenied(count: unknown, path: Issue['path']): Issue {
  return wrong(
    'equipment-contradiction',
    { path, expected: 'wifi, as the count says', received: `no wifi beside ${JSON.stringify(count)} points with it` },
    {
      vi: 'Danh sách trang thiết bị không có Wi-Fi nhưng số điểm có Wi-Fi lớn hơn 0: hãy sửa một trong hai.',
      en: 'The equipment lists no Wi-Fi, and yet points with Wi-Fi are counted: mend one of the two.',
    },
  );
}
