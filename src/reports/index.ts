/**
 * Reports: counts that somebody published of a body and period, and what their sums leave over.
 *
 * @module reports
 */
export {
  type PublishedShare,
  type Report,
  type ReportedBody,
  type ReportPeriod,
  residualOf,
  type Source,
  type Sum,
} from './report.js';
