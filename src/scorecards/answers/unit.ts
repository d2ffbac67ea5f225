import { type Issue, showReceived } from '../../issues/index.js';
import type { ScoredUnitKind } from '../lost.js';
import type { AnsweredUnit } from './answer.js';
import type { PortalUnit } from './block.js';
import type { EvaluationRequest } from './request.js';

const KINDS: Readonly<Record<string, ScoredUnitKind>> = {
  PROVINCE: 'province',
  PROVINCIAL_DEPARTMENT: 'agency',
  COMMUNE_PEOPLE_COMMITTEE: 'commune',
  AGENCY: 'agency',
  COMMUNE: 'commune',
};

/**
 * A unit of an answer.
 *
 * @param unit - the part of the answer
 * @returns the unit
 */
export function unitOf({ departmentId, departmentCode, departmentName, ...rest }: AnsweredUnit): PortalUnit {
  const kind = rest.departmentType ?? rest.childGroup ?? rest.level ?? '';
  return {
    id: departmentId ?? null,
    code: departmentCode ?? null,
    name: departmentName ?? null,
    kind: KINDS[kind] ?? null,
  };
}

/**
 * Whether an answer is about the unit that was asked for.
 *
 * @param unit - the unit of the answer
 * @param request - the request
 * @returns nothing, or an issue `portal.wrong-root`
 */
export function rootIssues({ id }: PortalUnit, { rootDepartmentId }: EvaluationRequest): readonly Issue[] {
  if (rootDepartmentId === undefined || rootDepartmentId === id) return [];
  return [
    {
      code: 'portal.wrong-root',
      path: ['data', 'departmentId'],
      expected: showReceived(rootDepartmentId),
      received: showReceived(id),
      message: {
        vi: 'Câu trả lời không phải của đơn vị đã hỏi: hãy tải lại, hoặc kiểm tra yêu cầu đã giữ cùng câu trả lời.',
        en: 'The answer is not about the unit that was asked for: fetch it again, or check the request that is kept with it.',
      },
    },
  ];
}
