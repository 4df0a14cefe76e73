export { decodeEditionPosition, encodeEditionPosition } from './edition-position';
export { type Page, pageOf } from './page-of';
export { decodePosition, encodePosition, type FeedPosition } from './position';
export { type RelatedCandidate, rankRelated } from './rank-related';
export { rankTop, type TopCandidate } from './rank-top';
