import { findCoded } from '../channels/index.js';
import { accept, type Checked, type Issue } from '../issues/index.js';
import { dossierStatuses } from './data/dossier-statuses.js';
import type { DossierStatus } from './statuses.js';
import { wrong } from './wrong.js';

export type { DossierStage, DossierStatus, OfficialStatus } from './statuses.js';

/**
 * Reads the status of a dossier: its number from 1 to 10, its Vietnamese or English words, or its code.
 *
 * @param value - anything
 * @param path - where the value was found, for the issues
 * @returns the status, or an issue `dossier-status.unknown`
 * @example
 * ```ts
 * import { readDossierStatus } from '@hanoi-dx/core/services';
 *
 * readDossierStatus('Đã xử lý xong'); // → { ok: true, value: 'settled' }
 * readDossierStatus(10); // → { ok: true, value: 'returned' }
 * readDossierStatus(11).ok; // → false
 * ```
 */
export function readDossierStatus(value: unknown, path: Issue['path'] = []): Checked<DossierStatus> {
  const found = findCoded(dossierStatuses, value);
  if (found !== undefined) return accept(found.code);
  return wrong(
    'dossier-status.unknown',
    { path, expected: 'a status from 1 to 10, or its words', value },
    'Không rõ trạng thái hồ sơ: cần số từ 1 đến 10 hoặc tên trạng thái, ví dụ "Đang xử lý".',
    'The status of the dossier is not known: write its number from 1 to 10 or its words.',
  );
}
