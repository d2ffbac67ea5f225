/**
 * The report of an outreach campaign, fit to send: `node examples/campaign-report.mjs [FILE…] [--locale vi|en] [--json]
 * [--against FILE]`. Reads reports of campaigns (examples/data/campaigns/*.json where no FILE is given), validates them,
 * and prints what was done, what it reached, per household, point and team, and what cannot be said and why. With
 * --against it says of each count whether the two campaigns can be compared.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printPath } from '@hanoi-dx/core/issues';
import { campaignSchema, validate } from '@hanoi-dx/core/schemas';
import { analyseCampaign } from './lib/campaign.mjs';
import { printCampaign } from './lib/campaign-page.mjs';
import { giveUp, readText } from './lib/tsv.mjs';

const { locale, json, against, files } = readArguments();
const other = against === undefined ? undefined : (readCampaign(against) ?? process.exit(1));
const campaigns = files.map(readCampaign).filter((campaign) => campaign !== undefined);
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

/** A validated report, or nothing where the file is not one; what is wrong goes to standard error. */
function readCampaign(file) {
  const checked = validate(campaignSchema, parse(file));
  if (checked.ok) return checked.value;
  for (const { path, code, expected, received, message } of checked.issues) {
    console.error(`${file}: ${printPath(path)}: ${code}: ${message[locale]} (${expected} ← ${received})`);
  }
  return undefined;
}

function parse(file) {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    return giveUp(`${file}: JSON: ${error.message}`);
  }
}
