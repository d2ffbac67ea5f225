/** A learner group of Decision 757/QĐ-BKHCN; cooperatives belong to the enterprises. */
export type LearnerGroup = 'pupils-students' | 'people' | 'state-sector' | 'enterprise-workers';

/**
 * For whom an activity is held: a learner group, or an audience that reports of campaigns name and that the Decision does
 * not place in a group. Audiences may share persons.
 */
export type Audience = LearnerGroup | 'point-staff' | 'core-teams' | 'political-system';
