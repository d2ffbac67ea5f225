import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import {
  type Activity,
  type Audience,
  type Campaign,
  type CampaignCount,
  campaignIssues,
  type OutreachCount,
  type OutreachUnit,
  type ReportedPeriod,
  reckonCounts,
} from '../../src/campaigns/index.js';
import {
  type CountsOf,
  calculate,
  type catalogue,
  handOutsPerParticipant,
  installationsPerTeam,
  onlineDossiersPerPointAndMonth,
} from '../../src/indicators/index.js';
import type * as measures from '../../src/measures/index.js';
import type { CountingUnit, TrainingAudience } from '../../src/measures/index.js';
import type {
  activitySchema,
  campaignCountSchema,
  campaignSchema,
  reportedPeriodSchema,
} from '../../src/schemas/index.js';

describe('a campaign and the measures above it', () => {
  test('every unit of a campaign is a unit of measures', () => expectTypeOf<OutreachUnit>().toExtend<CountingUnit>());

  test('an audience is the same in both', () => expectTypeOf<Audience>().toEqualTypeOf<TrainingAudience>());

  test('every count of a campaign is the name of a measure of its own, in its unit', () => {
    type MeasureNamed = { [Name in OutreachCount]: (typeof measures)[Name] };
    expectTypeOf<{ [Name in OutreachCount]: MeasureNamed[Name]['name'] }>().toEqualTypeOf<{
      [Name in OutreachCount]: Name;
    }>();
  });

  test('the counts of a campaign go into calculate as they are', () => {
    const campaign = {} as Campaign; // types alone are looked at
    expectTypeOf(() => calculate(installationsPerTeam, reckonCounts(campaign))).toBeFunction();
    expectTypeOf(() => calculate(onlineDossiersPerPointAndMonth, reckonCounts(campaign))).toBeFunction();
    expectTypeOf(() => calculate(handOutsPerParticipant, reckonCounts(campaign))).toBeFunction();
    expectTypeOf<CountsOf<typeof catalogue.participantsPerPoint>>().toHaveProperty('participants');
  });
});

describe('a count carries its unit', () => {
  test('and no field for a person', () => {
    expectTypeOf<CampaignCount>().toHaveProperty('unit');
    expectTypeOf<keyof Activity & ('name' | 'phone' | 'age')>().toBeNever();
    expectTypeOf(() => {
      // @ts-expect-error a count without its unit
      const bare: CampaignCount = { what: 'visits', count: 5 };
      // @ts-expect-error an activity has no names of people
      const named: Activity = { kind: 'session', participants: ['x'] };
      // @ts-expect-error a bare code is no key of a unit
      campaignIssues({ ...({} as Campaign), unit: '00613' });
      return [bare, named];
    }).toBeFunction();
  });
});

describe('each schema gives its interface', () => {
  test('of campaigns, activities, counts and periods', () => {
    expectTypeOf<Readonly<z.output<typeof campaignSchema>>>().toEqualTypeOf<Campaign>();
    expectTypeOf<Readonly<z.output<typeof activitySchema>>>().toEqualTypeOf<Activity>();
    expectTypeOf<Readonly<z.output<typeof campaignCountSchema>>>().toEqualTypeOf<CampaignCount>();
    expectTypeOf<z.output<typeof reportedPeriodSchema>>().toEqualTypeOf<ReportedPeriod>();
  });
});
