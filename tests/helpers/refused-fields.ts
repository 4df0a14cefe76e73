import type { Response } from 'supertest';

/** The fields that a 400 says something about, by their paths: "data.regions.1". */
export const refusedFields = ({ body }: Pick<Response, 'body'>): string[] =>
  body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'));
