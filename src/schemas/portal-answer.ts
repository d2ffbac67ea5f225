import { type Checked, refuse, showReceived } from '../issues/index.js';
import {
  type AnswerBlocks,
  type BlockAnswer,
  blocksOf,
  type PortalCapture,
  readEnvelope,
  resultsOf,
  type ScoreRules,
  type ServiceResults,
} from '../scorecards/index.js';
import { evaluationRequestSchema, portalAnswerSchemas } from '../scorecards/schema.js';
import { validate } from './validate.js';

/** A capture of an answer that gives the counts of one block. */
export interface BlockCapture extends PortalCapture {
  /** The answer of the portal. */
  readonly endpoint: BlockAnswer['endpoint'];
}

/**
 * Reads an answer of the portal that gives the counts of one block: it must have succeeded, say something, have the
 * form of its endpoint and be about the unit that was asked for. Endpoint, time and request stay beside every block.
 *
 * @param rules - the rule set to recompute points by
 * @param capture - the parsed JSON, with endpoint, time and request
 * @returns the blocks with counts, printed points, flags and residuals, or issues: `portal.not-ok`, `portal.empty`,
 * `portal.no-answer`, `portal.wrong-root`, `portal.period`, and those of its form
 * @example
 * ```ts
 * import { decision766 } from '@hanoi-dx/core/scorecards';
 * import { readPortalAnswer } from '@hanoi-dx/core/schemas';
 *
 * const parent = { departmentId: 'a', totalReceived: 3_443, totalOnTime: 2_775, totalScore: 16.12 };
 * const read = readPortalAnswer(decision766, {
 *   endpoint: 'dvc-progress-tree',
 *   capturedAt: '2026-09-26T06:00:00+07:00',
 *   request: { timeType: 'year', year: 2026, rootDepartmentId: 'a' },
 *   body: { code: 'OK', data: { parent, children: [] }, message: 'OK' },
 * });
 * read.ok ? read.value.root.rows : []; // → [{ component: 'TDGQ', numerator: 2775, denominator: 3443 }]
 * ```
 */
export function readPortalAnswer(rules: ScoreRules, capture: BlockCapture): Checked<AnswerBlocks> {
  const { endpoint } = capture;
  const request = validate(evaluationRequestSchema, capture.request);
  if (!request.ok) return atRequest(request);
  const data = dataOf(capture);
  if (!data.ok) return data;
  const answer = { endpoint, data: data.value } as BlockAnswer; // the schema of this endpoint proves the data
  return blocksOf(rules, answer, { capturedAt: capture.capturedAt, request: request.value });
}

/**
 * Reads the answer `service-results`: points alone, of another minute than the blocks' own answers.
 *
 * @param rules - the rule set, for the blocks' other codes
 * @param capture - the parsed JSON, with time and request
 * @returns the points with residuals, or issues as {@link readPortalAnswer} gives them
 * @example
 * ```ts
 * import { decision766 } from '@hanoi-dx/core/scorecards';
 * import { readServiceResults } from '@hanoi-dx/core/schemas';
 *
 * const overview = { departmentName: 'Cả nước', departmentCode: null, totalScore: 68.8 };
 * const read = readServiceResults(decision766, {
 *   capturedAt: '2026-10-10T06:00:00+07:00',
 *   request: { timeType: 'year', year: 2026 },
 *   body: { code: 'OK', data: { overview, radar: [], evaluation: [] }, message: 'OK' },
 * });
 * read.ok ? read.value.root.total : undefined; // → 6880
 * ```
 */
export function readServiceResults(
  rules: ScoreRules,
  capture: Omit<PortalCapture, 'endpoint'>,
): Checked<ServiceResults> {
  const request = validate(evaluationRequestSchema, capture.request);
  if (!request.ok) return atRequest(request);
  const envelope = readEnvelope(capture.body);
  if (!envelope.ok) return envelope;
  const answer = validate(portalAnswerSchemas['service-results'], capture.body);
  if (!answer.ok) return answer;
  return resultsOf(rules, answer.value.data, { capturedAt: capture.capturedAt, request: request.value });
}

function dataOf({ endpoint, body }: BlockCapture): Checked<unknown> {
  if (typeof endpoint !== 'string' || !Object.hasOwn(portalAnswerSchemas, endpoint)) return unknownEndpoint(endpoint);
  const envelope = readEnvelope(body);
  if (!envelope.ok) return envelope;
  const answer = validate<{ readonly data: unknown }>(portalAnswerSchemas[endpoint], body);
  return answer.ok ? { ok: true, value: answer.value.data } : answer;
}

function atRequest(refused: Extract<Checked<unknown>, { ok: false }>): Checked<never> {
  return { ok: false, issues: refused.issues.map((issue) => ({ ...issue, path: ['request', ...issue.path] })) };
}

function unknownEndpoint(endpoint: unknown): Checked<never> {
  return refuse({
    code: 'portal.unknown-endpoint',
    path: ['endpoint'],
    expected: Object.keys(portalAnswerSchemas).join(' | '),
    received: showReceived(endpoint),
    message: {
      vi: 'Thư viện không biết điểm truy cập này của Cổng: hãy kiểm tra tên.',
      en: 'The library does not know this endpoint of the portal: check its name.',
    },
  });
}
