import type { Label } from '../../text/index.js';
import type { CampaignModel } from '../campaign.js';
import { titled } from '../named.js';

/** The titles of the models that a news report of 21 November 2025 on Phúc Thịnh's campaign names. */
export const campaignModels: Readonly<Record<CampaignModel, Label>> = /* @__PURE__ */ titled<CampaignModel>({
  'digital-identity': { vi: 'Mỗi công dân – một danh tính số', en: 'Each citizen, one digital identity' },
  'youth-volunteers': {
    vi: 'Thanh niên tình nguyện hỗ trợ kỹ năng số',
    en: 'Young volunteers support digital skills',
  },
  'digital-family': { vi: 'Gia đình số – làng, thôn số', en: 'Digital family, digital village' },
  'digital-school': { vi: 'Trường học số – học sinh hỗ trợ phụ huynh', en: 'Digital school, pupils help parents' },
  'mobile-literacy': { vi: 'Bình dân học vụ số lưu động', en: 'Mobile digital literacy' },
});
