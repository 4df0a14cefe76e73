export { addDays, addMonths, countDays, isDay, startOfWeek, weekOf, weeksOfMonth } from './days';
export { localDay } from './local-day';
export { startOfDay } from './start-of-day';
