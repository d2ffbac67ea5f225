/** The group of records of which the value is not known. */
export const UNKNOWN = 'unknown';
