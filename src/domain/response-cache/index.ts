export { analyseWhere } from './analyse-where';
export { contentHead, type HeaderList, type HeadFacts, validatingHead } from './answer-head';
export {
  type AnswerTemplate,
  cutTemplate,
  type FilledAnswer,
  fillTemplate,
  labelFrom,
} from './answer-template';
export { canonicalKey, type KeyRules } from './canonical-key';
export { chooseEncoding, type Encoding } from './choose-encoding';
export {
  type Change,
  type Constraint,
  type DateWindow,
  type Dependencies,
  EVERYTHING,
  type Facets,
  type ListDependency,
  type RowDependency,
  type Scalar,
} from './dependency';
export { maxAgeUntil } from './max-age-until';
export { parseTarget, type Target } from './parse-target';
export { StoredAnswers, type StoreFigures } from './stored-answers';
