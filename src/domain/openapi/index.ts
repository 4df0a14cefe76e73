export type {
  ApiModel,
  Attribute,
  CollectionType,
  DescribedType,
  LinkAttribute,
  ValueAttribute,
} from './api-model';
export { describeApi } from './describe-api';
export { printDocument } from './print-document';
