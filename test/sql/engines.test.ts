/** All that runs on real engines, in one file, because they are started once for a file. */
import { afterAll, describe } from 'vitest';
import { describeAgreement } from './agreement.js';
import { stopEngines } from './engines.js';
import { describeHostile } from './injection.js';
import { describeReported } from './reported.js';

afterAll(stopEngines);

describe('agreement', describeAgreement);
describe('hostile names and values', describeHostile);
describe('reported counts', describeReported);
