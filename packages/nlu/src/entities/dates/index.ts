export { type LocalTime, localTime } from './calendar.ts';
export { findDates } from './find-dates.ts';
