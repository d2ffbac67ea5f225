/**
 * Reports: counts that somebody published of a body and period, and what their sums leave over.
 *
 * @module reports
 */
export { checkCounts } from './check.js';
export {
  type PublishedShare,
  type Report,
  type ReportedBody,
  residualOf,
  type Source,
  type Sum,
} from './report.js';
