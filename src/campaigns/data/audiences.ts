import { frozen } from '../../frozen/index.js';
import { type PracticeCitation, practice } from '../../law/index.js';
import type { Label } from '../../text/index.js';
import type { Audience, LearnerGroup } from '../audience.js';
import { titled } from '../named.js';

/** Where the four learner groups were read: an article about the Decision, not its annex. */
export const learnerGroupsBasis: PracticeCitation = /* @__PURE__ */ frozen(
  /* @__PURE__ */ practice(
    {
      vi: 'Trang chuyển đổi số Lào Cai, về Quyết định 757/QĐ-BKHCN ngày 29/4/2025',
      en: 'Digital transformation site of Lào Cai, on Decision 757/QĐ-BKHCN of 29 April 2025',
    },
    'read',
  ),
);

/** The four groups of learners of Decision 757/QĐ-BKHCN, in its order. */
export const learnerGroups: readonly LearnerGroup[] = /* @__PURE__ */ Object.freeze([
  'pupils-students',
  'people',
  'state-sector',
  'enterprise-workers',
] as const);

/** The titles of audiences: the four learner groups, then those that reports of campaigns name. */
export const audiences: Readonly<Record<Audience, Label>> = /* @__PURE__ */ titled<Audience>({
  'pupils-students': { vi: 'Học sinh, sinh viên', en: 'Pupils and students' },
  people: { vi: 'Người dân', en: 'The people' },
  'state-sector': {
    vi: 'Cán bộ, công chức, viên chức, người lao động trong khu vực nhà nước',
    en: 'Officials, civil servants, public employees and workers of the state sector',
  },
  'enterprise-workers': {
    vi: 'Người lao động trong doanh nghiệp, hợp tác xã',
    en: 'Workers of enterprises and cooperatives',
  },
  'point-staff': {
    vi: 'Công chức, người hoạt động không chuyên trách, hội viên phụ nữ trực tại điểm lưu động',
    en: "Civil servants, semi-professional activists and Women's Union members on duty at mobile points",
  },
  'core-teams': {
    vi: 'Lực lượng nòng cốt của tổ công nghệ số cộng đồng',
    en: 'Core delegates of the community digital technology teams',
  },
  'political-system': {
    vi: 'Đại biểu hệ thống chính trị địa phương',
    en: 'Delegates of the local political system',
  },
});
