export { brandOf, localityOf } from './brand-of';
export { NATIONAL_TIME_ZONE } from './national-time-zone';
export {
  distanceBetween,
  type NearRegency,
  nearestRegency,
  neighboursOf,
  type Position,
} from './nearest-regencies';
export { regionName } from './region-name';
export {
  type ProvinceRow,
  type RegencyRow,
  type RegionLevel,
  type RegionRecord,
  regionRecords,
} from './region-records';
export { type IndonesianTimeZone, TIME_ZONES, timeZoneOf } from './time-zone-of';
