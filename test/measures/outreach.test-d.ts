import { describe, test } from 'vitest';
import { householdApplicationCoverage, proportion } from '../../src/indicators/index.js';
import {
  adults,
  adultsWithDigitalSignature,
  equals,
  households,
  householdsUsingApplications,
  installations,
  mobilePoints,
  mobilePointsWithWifi,
  participants,
  personsOrVisits,
  rest,
  together,
  trainingPlaces,
  trainingPlacesOfCoreTeams,
  trainingPlacesOfPointStaff,
  visits,
  within,
} from '../../src/measures/index.js';

const { title, concept, disaggregations, periods, source, responsibleBody, basis, better } =
  householdApplicationCoverage;
const content = { title, concept, disaggregations, periods, source, responsibleBody, basis, better } as const;
const spec = { ...content, code: 'outreach.coverage' } as const;
const named = { name: 'x', title } as const;

describe('visits, training places and installations are never coverage', () => {
  test('of households', () => {
    proportion({ ...spec, numerator: householdsUsingApplications, denominator: households });
    // @ts-expect-error installations are no part of households
    proportion({ ...spec, numerator: installations, denominator: households });
    // @ts-expect-error visits are no part of households
    proportion({ ...spec, numerator: visits, denominator: households });
    // @ts-expect-error training places are no part of households
    proportion({ ...spec, numerator: trainingPlaces, denominator: households });
    // @ts-expect-error persons are no part of households
    proportion({ ...spec, numerator: participants, denominator: households });
    // @ts-expect-error people or visits are no part of households
    proportion({ ...spec, numerator: personsOrVisits, denominator: households });
  });

  test('of persons', () => {
    proportion({ ...spec, numerator: adultsWithDigitalSignature, denominator: adults });
    // @ts-expect-error installations are no part of adults
    proportion({ ...spec, numerator: installations, denominator: adults });
    // @ts-expect-error visits are no part of adults
    proportion({ ...spec, numerator: visits, denominator: adults });
    // @ts-expect-error visits are no part of participants
    proportion({ ...spec, numerator: visits, denominator: participants });
    // @ts-expect-error training places are no part of adults
    proportion({ ...spec, numerator: trainingPlaces, denominator: adults });
    // @ts-expect-error training places of one audience neither
    proportion({ ...spec, numerator: trainingPlacesOfCoreTeams, denominator: participants });
    // @ts-expect-error people or visits are no part of adults
    proportion({ ...spec, numerator: personsOrVisits, denominator: adults });
    // @ts-expect-error participants may come from elsewhere: they are no part of the adults of the unit
    proportion({ ...spec, numerator: participants, denominator: adults });
  });

  test('nor a part of them by a condition, a rest or a sum', () => {
    // @ts-expect-error an installation has no fields to tell persons by
    within(installations, { ...named, where: equals('usesApplications', true) });
    // @ts-expect-error a household is not told by the field of a point
    within(households, { ...named, where: equals('hasWifi', true) });
    // @ts-expect-error installations are no part that households leave
    rest(households, installations, named);
    // @ts-expect-error points without Wi-Fi are of points
    rest(households, mobilePointsWithWifi, named);
    rest(mobilePoints, mobilePointsWithWifi, named);
    const trained = together([trainingPlacesOfPointStaff, trainingPlacesOfCoreTeams], named);
    proportion({ ...spec, numerator: trained, denominator: trainingPlaces });
    // @ts-expect-error places taken together are still places
    proportion({ ...spec, numerator: trained, denominator: adults });
    // @ts-expect-error no such audience
    within(trainingPlaces, { ...named, where: equals('audience', 'everybody') });
  });
});
