/** Dossiers as small numbers, for those who count them by the million, and what a record is at all. */
export {
  type BodyCode,
  bodyCode,
  bodyText,
  CHANNEL_BITS,
  channelCode,
  emptyFlat,
  FLAG_BITS,
  type Flat,
  fillTimes,
  flagCode,
  isCoherent,
  LEVEL_BITS,
  levelCode,
} from './flat.js';
export { isRecord } from './form.js';
export { FLAT, soundness } from './sound.js';
