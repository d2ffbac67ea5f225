import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import type { Citation } from '../law/index.js';
import { fold, type Label } from '../text/index.js';

/** A digital platform or application through which people use public services. */
export interface DigitalPlatform {
  /** A short code of small letters, digits and hyphens, as records hold it: `vneid`. */
  readonly code: string;
  /** Its name. */
  readonly title: Label;
  /** Who operates it, where that was read. */
  readonly operator?: Label;
  /** What people use it for. */
  readonly purpose: Label;
  /** What this entry rests on. */
  readonly basis: Citation;
}

/**
 * Reads which platform is meant, by its code or its name, among those that the caller knows.
 *
 * @param value - anything; a code or a title is right, whatever its capitals, marks and spaces
 * @param platforms - the platforms to look among, such as `digitalPlatforms` and the caller's own
 * @param path - where the value was found, for the issues
 * @returns the platform, or an issue `platform.unknown`
 * @example
 * ```ts
 * import { digitalPlatforms, readPlatform } from '@hanoi-dx/core/channels';
 *
 * const found = readPlatform('Cổng Dịch vụ công quốc gia', digitalPlatforms);
 * found.ok && found.value.code; // → 'national-public-service-portal'
 * ```
 */
export function readPlatform(
  value: unknown,
  platforms: readonly DigitalPlatform[],
  path: Issue['path'] = [],
): Checked<DigitalPlatform> {
  const wanted = typeof value === 'string' ? fold(value) : '';
  const names = ({ code, title }: DigitalPlatform) => [code, title.vi, title.en];
  const found = platforms.find((platform) => names(platform).some((name) => fold(name) === wanted));
  if (found !== undefined) return accept(found);
  return refuse({
    code: 'platform.unknown',
    path,
    expected: platforms.map(({ code }) => code).join(' | '),
    received: showReceived(value),
    message: {
      vi: 'Không rõ nền tảng số: hãy kiểm tra tên, hoặc thêm nền tảng vào danh sách khi đọc.',
      en: 'The digital platform is not known: check its name, or add it to the list when reading.',
    },
  });
}
