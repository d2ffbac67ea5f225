/**
 * The report of an outreach campaign, fit to send: `node examples/campaign-report.mjs [FILE…] [--locale vi|en] [--json]
 * [--against FILE]`. Reads reports of campaigns (examples/data/campaigns/*.json where no FILE is given), validates them,
 * and prints what was done, what it reached, per household, point and team, and what cannot be said and why. With
 * --against it says of each count whether the two campaigns can be compared.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { campaignSchema } from '@hanoi-dx/core/schemas';
import { analyseCampaign } from './lib/campaign.mjs';
import { printCampaign } from './lib/campaign-page.mjs';
import { giveUp } from './lib/tsv.mjs';
import { readValidated } from './lib/validated.mjs';

const { locale, json, against, files } = readArguments();
const other = against === undefined ? undefined : (readValidated(against, campaignSchema, locale) ?? process.exit(1));
const campaigns = files
  .map((file) => readValidated(file, campaignSchema, locale))
  .filter((campaign) => campaign !== undefined);
const answers = campaigns.map((campaign) => analyseCampaign(campaign, locale, other));
const pages = answers.map((answer) => printCampaign(answer, locale));
if (answers.length > 0) console.log(json ? JSON.stringify(answers, null, 2) : pages.join('\n\n\n'));
process.exitCode = campaigns.length === files.length ? 0 : 1;

function readArguments() {
  const options = {
    locale: { type: 'string', default: 'vi' },
    json: { type: 'boolean', default: false },
    against: { type: 'string' },
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (!['vi', 'en'].includes(values.locale)) giveUp('--locale vi | en');
    return { ...values, files: positionals.length > 0 ? positionals : publishedCampaigns() };
  } catch (error) {
    return giveUp(error.message);
  }
}

function publishedCampaigns() {
  const folder = fileURLToPath(new URL('data/campaigns/', import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${folder}${name}`);
}
