import type { Issue } from '../issues/index.js';
import type { Label } from '../text/index.js';

/** Where something contradicts, what would have been right and what came. */
export interface Found extends Pick<Issue, 'path' | 'expected' | 'received'> {}

/** An issue of the report of a campaign. */
export function wrong(code: string, { path, expected, received }: Found, message: Label): Issue {
  return { code: `campaign.${code}`, path, expected, received, message };
}
