export { absoluteTime } from './absolute-time';
export { clockTime } from './clock-time';
export { type DescribedRelativeTime, describeRelativeTime } from './describe-relative-time';
export { instantOfLocalTime, localTime } from './local-time';
export { defaultLocale, negotiateLocale } from './negotiate-locale';
export { parseLang } from './parse-lang';
export { type RelativeTime, type RelativeTimeOptions, relativeTime } from './relative-time';
export { defaultThresholds, type RelativeTimeThresholds } from './thresholds';
export { zoneNameAt } from './zone-name';
