/** What is taught. */
export type Topic =
  | 'portal-submission'
  | 'whole-online-process'
  | 'e-service-registration'
  | 'vneid-operations'
  | 'digital-signature'
  | 'etax-mobile'
  | 'ihanoi'
  | 'vssid'
  | 'cashless-payment'
  | 'learning-platform'
  | 'ai-basics'
  | 'data-safety';
