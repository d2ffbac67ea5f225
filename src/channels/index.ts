/**
 * Channels: the ways to file a dossier, the digital platforms people use, and where a unit informs its people.
 *
 * @module channels
 */

export { type Coded, findCoded } from './coded.js';
export { informationChannels } from './data/information-channels.js';
export { digitalPlatforms } from './data/platforms.js';
export { submissionChannels } from './data/submission-channels.js';
export type { InformationChannel } from './information.js';
export type { OfficialChannel, SubmissionChannel } from './official.js';
export { type DigitalPlatform, readPlatform } from './platform.js';
export {
  type ChannelReading,
  type MissingChannelRule,
  missingCountsAsInPerson,
  readSubmissionChannel,
} from './submission.js';
