import { frozen } from '../frozen/index.js';

/**
 * In what the report of a campaign counts: one thing of this kind is 1. `person-or-visit` where a report does not say which
 * (người/lượt). This union is the campaigns' own: measures lie on a floor above and have units that no campaign counts
 * in, such as seconds; a type test holds it within theirs.
 */
export type OutreachUnit =
  | 'person'
  | 'household'
  | 'visit'
  | 'person-or-visit'
  | 'installation'
  | 'dossier'
  | 'point'
  | 'residential-group'
  | 'team'
  | 'session'
  | 'item'
  | 'training-place';

/** What the report of a campaign counts; each is the name of a measure of this library. */
export type OutreachCount =
  | 'mobilePoints'
  | 'mobilePointsWithWifi'
  | 'residentialGroups'
  | 'residentialGroupsWithPoint'
  | 'teams'
  | 'teamMembers'
  | 'coreMembers'
  | 'ambassadors'
  | 'households'
  | 'householdsUsingApplications'
  | 'adults'
  | 'adultsWithDigitalSignature'
  | 'adultsWithVneid'
  | 'participants'
  | 'individuallySupported'
  | 'visits'
  | 'personsOrVisits'
  | 'installations'
  | 'trainingPlaces'
  | 'sessions'
  | 'handOuts'
  | 'delegates'
  | 'connectionPoints'
  | 'received'
  | 'receivedOnline'
  | 'receivedFullyOnline';

/** What holds of one count wherever it is reported. */
export interface CountRule {
  /** In what it counts; another unit would be another count. */
  readonly unit: OutreachUnit;
  /** A stock stands at a day, a flow arises over a period. */
  readonly kind: 'stock' | 'flow';
  /** Whether counts of different activities add up. Persons and households do not: one may be in several. */
  readonly adds: boolean;
  /** Whether it is known exactly to whoever reports it, so that a bound shows a mistake. */
  readonly exact?: true;
  /** The count that it is a part of. */
  readonly within?: OutreachCount;
  /** The count that gives its size a meaning: without it, counts of two units are not compared. */
  readonly per?: 'households' | 'residentialGroups' | 'adults';
}

/**
 * What holds of every count of a campaign: its unit, how it adds, of what it is a part.
 *
 * Installations and visits have no `within`: nobody can say of how many persons or households they are.
 */
export const countRules: Readonly<Record<OutreachCount, CountRule>> = /* @__PURE__ */ frozen<
  Readonly<Record<OutreachCount, CountRule>>
>({
  mobilePoints: { unit: 'point', kind: 'stock', adds: true, exact: true, per: 'residentialGroups' },
  mobilePointsWithWifi: { unit: 'point', kind: 'stock', adds: true, exact: true, within: 'mobilePoints' },
  residentialGroups: { unit: 'residential-group', kind: 'stock', adds: false, exact: true },
  residentialGroupsWithPoint: {
    unit: 'residential-group',
    kind: 'stock',
    adds: false,
    exact: true,
    within: 'residentialGroups',
    per: 'residentialGroups',
  },
  teams: { unit: 'team', kind: 'stock', adds: true, exact: true, per: 'residentialGroups' },
  teamMembers: { unit: 'person', kind: 'stock', adds: false, per: 'residentialGroups' },
  coreMembers: { unit: 'person', kind: 'stock', adds: false, within: 'teamMembers', per: 'residentialGroups' },
  ambassadors: { unit: 'person', kind: 'stock', adds: false, per: 'residentialGroups' },
  households: { unit: 'household', kind: 'stock', adds: false },
  householdsUsingApplications: {
    unit: 'household',
    kind: 'stock',
    adds: false,
    within: 'households',
    per: 'households',
  },
  adults: { unit: 'person', kind: 'stock', adds: false },
  adultsWithDigitalSignature: { unit: 'person', kind: 'stock', adds: false, within: 'adults', per: 'adults' },
  adultsWithVneid: { unit: 'person', kind: 'stock', adds: false, within: 'adults', per: 'adults' },
  participants: { unit: 'person', kind: 'flow', adds: false, per: 'households' },
  individuallySupported: { unit: 'person', kind: 'flow', adds: false, per: 'households' },
  visits: { unit: 'visit', kind: 'flow', adds: true, per: 'households' },
  personsOrVisits: { unit: 'person-or-visit', kind: 'flow', adds: true, per: 'households' },
  installations: { unit: 'installation', kind: 'flow', adds: true, per: 'households' },
  trainingPlaces: { unit: 'training-place', kind: 'flow', adds: true, per: 'households' },
  sessions: { unit: 'session', kind: 'flow', adds: true, exact: true, per: 'residentialGroups' },
  handOuts: { unit: 'item', kind: 'flow', adds: true, per: 'households' },
  delegates: { unit: 'person', kind: 'flow', adds: false },
  connectionPoints: { unit: 'point', kind: 'flow', adds: true, exact: true },
  received: { unit: 'dossier', kind: 'flow', adds: true, per: 'households' },
  receivedOnline: { unit: 'dossier', kind: 'flow', adds: true, within: 'received', per: 'households' },
  receivedFullyOnline: { unit: 'dossier', kind: 'flow', adds: true, within: 'receivedOnline', per: 'households' },
});

/** Whether one count is a part of another, by its rule. */
export function isPartOf(part: OutreachCount, whole: OutreachCount): boolean {
  const { within } = countRules[part];
  return within !== undefined && (within === whole || isPartOf(within, whole));
}
