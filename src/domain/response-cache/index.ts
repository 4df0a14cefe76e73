export { analyseWhere } from './analyse-where';
export {
  type AnswerTemplate,
  cutTemplate,
  type FilledAnswer,
  fillTemplate,
  labelFrom,
} from './answer-template';
export { canonicalKey, type KeyRules } from './canonical-key';
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
export { StoredAnswers, type StoreFigures } from './stored-answers';
