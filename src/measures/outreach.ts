import { measure, within } from './algebra.js';
import { equals } from './condition.js';

const stock = { time: 'last', place: 'sum' } as const;
const flow = { time: 'sum', place: 'sum' } as const;

/** Persons each counted once: who comes in two months, or to two places, is still one. Such counts are never added. */
const persons = { time: 'none', place: 'none' } as const;

/** Installations of basic applications made with support in the period. An installation is neither a person nor a household. */
export const installations = /* @__PURE__ */ measure({
  name: 'installations',
  title: { vi: 'Lượt cài đặt ứng dụng cơ bản được hỗ trợ', en: 'Supported installations of basic applications' },
  fact: 'installation',
  unit: 'installation',
  datedBy: 'period',
  additivity: flow,
});

/** Community digital technology teams at the end of the period. */
export const teams = /* @__PURE__ */ measure({
  name: 'teams',
  title: { vi: 'Tổ công nghệ số cộng đồng', en: 'Community digital technology teams' },
  fact: 'team',
  unit: 'team',
  datedBy: 'asOf',
  additivity: stock,
});

/** Members of community digital technology teams at the end of the period. */
export const teamMembers = /* @__PURE__ */ measure({
  name: 'teamMembers',
  title: { vi: 'Thành viên tổ công nghệ số cộng đồng', en: 'Members of community digital technology teams' },
  fact: 'teamMember',
  unit: 'person',
  datedBy: 'asOf',
  additivity: stock,
});

/** Members who belong to the core of their team. */
export const coreMembers = /* @__PURE__ */ within(teamMembers, {
  name: 'coreMembers',
  title: { vi: 'Thành viên nòng cốt', en: 'Core members' },
  where: equals('isCore', true),
});

/** Volunteers who help their neighbours: digital transformation ambassadors. */
export const ambassadors = /* @__PURE__ */ measure({
  name: 'ambassadors',
  title: { vi: 'Đại sứ chuyển đổi số', en: 'Digital transformation ambassadors' },
  fact: 'ambassador',
  unit: 'person',
  datedBy: 'asOf',
  additivity: stock,
});

/** Persons who took part in the period, each counted once. */
export const participants = /* @__PURE__ */ measure({
  name: 'participants',
  title: { vi: 'Người tham gia', en: 'Participants' },
  fact: 'participant',
  unit: 'person',
  datedBy: 'period',
  additivity: persons,
});

/** Persons who were helped one by one in the period, each counted once. */
export const individuallySupported = /* @__PURE__ */ measure({
  name: 'individuallySupported',
  title: { vi: 'Người được hỗ trợ trực tiếp từng người', en: 'Persons supported individually' },
  fact: 'supported',
  unit: 'person',
  datedBy: 'period',
  additivity: persons,
});

/** Visits in the period: a person who comes twice makes two. */
export const visits = /* @__PURE__ */ measure({
  name: 'visits',
  title: { vi: 'Lượt người', en: 'Visits' },
  fact: 'visit',
  unit: 'visit',
  datedBy: 'period',
  additivity: flow,
});

/** Persons or visits, where a report does not say which (người/lượt): neither persons nor, for sure, visits. */
export const personsOrVisits = /* @__PURE__ */ measure({
  name: 'personsOrVisits',
  title: { vi: 'Người hoặc lượt (nguồn không nói rõ)', en: 'Persons or visits (the source does not say which)' },
  fact: 'personOrVisit',
  unit: 'person-or-visit',
  datedBy: 'period',
  additivity: flow,
});

/** Sessions held in the period. */
export const sessions = /* @__PURE__ */ measure({
  name: 'sessions',
  title: { vi: 'Buổi hướng dẫn', en: 'Sessions' },
  fact: 'session',
  unit: 'session',
  datedBy: 'period',
  additivity: flow,
});

/** Things handed out in the period. */
export const handOuts = /* @__PURE__ */ measure({
  name: 'handOuts',
  title: { vi: 'Vật phẩm phát miễn phí', en: 'Things handed out' },
  fact: 'handOut',
  unit: 'item',
  datedBy: 'period',
  additivity: flow,
});

/** Delegates of a conference, each counted once. */
export const delegates = /* @__PURE__ */ measure({
  name: 'delegates',
  title: { vi: 'Đại biểu dự hội nghị', en: 'Delegates of a conference' },
  fact: 'delegate',
  unit: 'person',
  datedBy: 'period',
  additivity: persons,
});

/** Places from which a conference is followed. */
export const connectionPoints = /* @__PURE__ */ measure({
  name: 'connectionPoints',
  title: { vi: 'Điểm cầu', en: 'Connection points of a conference' },
  fact: 'connectionPoint',
  unit: 'point',
  datedBy: 'period',
  additivity: flow,
});
