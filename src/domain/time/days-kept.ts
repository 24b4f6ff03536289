/** What is over stays so many days in calendars and data, so that nobody loses what they want to look up. */
export const DAYS_KEPT = 180;
