import type { Core } from '@strapi/strapi';
import { assertQueryShape } from './query-shape/assert-query-shape';
import type { Model, Params } from './query-shape/schema';

/**
 * Lets every controller of the content API check the shape of a query, where Strapi's own checks
 * names and permissions only: they all validate through this one function.
 */
export function checkQueryShapes(strapi: Core.Strapi): void {
  const { validate } = strapi.contentAPI;
  const validateNames = validate.query;
  const modelOf = (uid: string) => strapi.getModel(uid as never) as Model | undefined;

  validate.query = async (query, schema, options) => {
    assertQueryShape(query as Params, schema as Model, modelOf);
    return validateNames(query, schema, options);
  };
}
