export type { Candidate } from './candidate';
export { FOLLOWED_SECTIONS, type Interests, interestsKey, interestsOf } from './interests';
export { type NearPlace, nearPlaces, type Place } from './nearness';
export {
  afterPosition,
  decodePersonalPosition,
  encodePersonalPosition,
  type PersonalPosition,
} from './personal-position';
export { rankPersonal } from './rank-personal';
export { type Reason, reasonsFor } from './reasons';
export { type ScoreTerms, scoreTerms, totalOf, type Viewpoint } from './score-story';
