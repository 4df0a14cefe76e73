import type { Core } from '@strapi/strapi';
import { assertDataShape } from './data-shape/assert-data-shape';
import { assertQueryShape } from './query-shape/assert-query-shape';
import type { Model, Params } from './query-shape/schema';

/**
 * Lets every controller of the content API check the shape of what it is sent, where Strapi's own
 * checks names and permissions only: they all validate through these two functions.
 */
export function checkRequestShapes(strapi: Core.Strapi): void {
  const { validate } = strapi.contentAPI;
  const { query: validateQuery, input: validateInput } = validate;
  const modelOf = (uid: string) => strapi.getModel(uid as never) as Model | undefined;

  validate.query = async (query, schema, options) => {
    assertQueryShape(query as Params, schema as Model, modelOf);
    return validateQuery(query, schema, options);
  };
  validate.input = async (data, schema, options) => {
    assertDataShape(data, schema as Model, modelOf);
    return validateInput(data, schema, options);
  };
}
