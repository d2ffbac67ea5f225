import { readFileSync } from 'node:fs';
import type { Campaign } from '../../src/campaigns/index.js';
import { campaignSchema, validate } from '../../src/schemas/index.js';

function published(name: string): Campaign {
  const checked = validate(campaignSchema, JSON.parse(readFileSync(`examples/data/campaigns/${name}.json`, 'utf8')));
  if (checked.ok) return checked.value;
  throw new Error(`${name}: ${JSON.stringify(checked.issues, null, 2)}`);
}

/** The campaign of Phúc Thịnh, as a news report of 21 November 2025 tells it. */
export const PHUC_THINH = published('phuc-thinh-2025');

/** The campaign of Tây Tựu, from the same report. */
export const TAY_TUU = published('tay-tuu-2025');

/** The conference of 14 November 2025, from the same report. */
export const HANOI_CONFERENCE = published('ha-noi-2025-11-14');

export const PUBLISHED: readonly (readonly [string, Campaign])[] = [
  ['phuc-thinh-2025', PHUC_THINH],
  ['tay-tuu-2025', TAY_TUU],
  ['ha-noi-2025-11-14', HANOI_CONFERENCE],
];
