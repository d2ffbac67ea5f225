/** All that the package exports, from whichever entry. */
import * as core from '@hanoi-dx/core';
import * as fast from '@hanoi-dx/core/records/fast';

export const EXPORTED: Readonly<Record<string, unknown>> = { ...core, ...fast };
