export { brandOf, localityOf } from './brand-of';
export { regionName } from './region-name';
export {
  type ProvinceRow,
  type RegencyRow,
  type RegionLevel,
  type RegionRecord,
  regionRecords,
} from './region-records';
export { type IndonesianTimeZone, timeZoneOf } from './time-zone-of';
