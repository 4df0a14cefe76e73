export {
  fieldsChangedBetween,
  isRelationChange,
  type RelationChange,
  type Values,
  writtenFields,
} from './changed-values';
export { type ComparedWriting, compareWriting, type WrittenField } from './compare-writing';
export { formText } from './form-text';
export { reappliedValues } from './reapplied-values';
