import type { Count, Reported } from '../exact/index.js';
import { fold } from '../text/index.js';
import { total } from './bounds.js';
import type { Activity, Campaign } from './campaign.js';
import type { OutreachCount } from './counting.js';

/** The activities that are mobile points, each with its place in the report. */
export function pointsIn({ activities }: Campaign): readonly { readonly point: Activity; readonly at: number }[] {
  return activities.flatMap((point, at) => (point.kind === 'mobile-point' ? [{ point, at }] : []));
}

/** How many points an activity is: the number that it counts, otherwise the one that it names. */
export function pointsOf(point: Activity): Reported {
  return countOfPoint(point, 'mobilePoints') ?? 1;
}

/** How many of its points have Wi-Fi; not known where its equipment is not told. */
export function pointsWithWifi(point: Activity): Reported | undefined {
  const counted = countOfPoint(point, 'mobilePointsWithWifi');
  if (counted !== undefined || point.equipment === undefined) return counted;
  return point.equipment.includes('wifi') ? pointsOf(point) : 0;
}

/** Where a point stands, as a text under which spellings meet; `undefined` where it has no place of its own. */
export function placeOf({ locality, place }: Activity): string | undefined {
  if (locality === undefined && place === undefined) return undefined;
  return JSON.stringify([groupOf(locality), place === undefined ? '' : fold(place.vi)]);
}

/** A residential group or village as a text under which spellings meet. */
export function groupOf(locality: Activity['locality']): string {
  return locality === undefined ? '' : JSON.stringify([locality.kind, locality.within, locality.name.normalize('NFC')]);
}

/** How many different residential groups and villages the points name. */
export function groupsWithPoint(campaign: Campaign): Count {
  const groups = pointsIn(campaign).flatMap(({ point }) =>
    point.locality === undefined || point.locality.kind === 'other' ? [] : [groupOf(point.locality)],
  );
  return new Set(groups).size;
}

/** How many points the activities name or count together. */
export function namedPoints(campaign: Campaign): Reported {
  return total(pointsIn(campaign).map(({ point }) => pointsOf(point)));
}

function countOfPoint({ counts = [] }: Activity, wanted: OutreachCount): Reported | undefined {
  return counts.find(({ what }) => what === wanted)?.count;
}
