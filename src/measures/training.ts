import { measure, within } from './algebra.js';
import { equals } from './condition.js';

/** Places in training sessions in the period: who is trained twice takes two. A place is no person. */
export const trainingPlaces = /* @__PURE__ */ measure({
  name: 'trainingPlaces',
  title: { vi: 'Chỗ tập huấn', en: 'Training places' },
  fact: 'trainingPlace',
  unit: 'training-place',
  datedBy: 'period',
  additivity: { time: 'sum', place: 'sum' },
});

/** Training places of those on duty at mobile points. */
export const trainingPlacesOfPointStaff = /* @__PURE__ */ within(trainingPlaces, {
  name: 'trainingPlacesOfPointStaff',
  title: {
    vi: 'Chỗ tập huấn cho lực lượng trực điểm lưu động',
    en: 'Training places of those on duty at mobile points',
  },
  where: equals('audience', 'point-staff'),
});

/** Training places of the core of community digital technology teams. */
export const trainingPlacesOfCoreTeams = /* @__PURE__ */ within(trainingPlaces, {
  name: 'trainingPlacesOfCoreTeams',
  title: { vi: 'Chỗ tập huấn cho nòng cốt các tổ', en: 'Training places of core team members' },
  where: equals('audience', 'core-teams'),
});

/** Training places of delegates of the local political system. */
export const trainingPlacesOfPoliticalSystem = /* @__PURE__ */ within(trainingPlaces, {
  name: 'trainingPlacesOfPoliticalSystem',
  title: { vi: 'Chỗ tập huấn cho đại biểu hệ thống chính trị', en: 'Training places of political delegates' },
  where: equals('audience', 'political-system'),
});
