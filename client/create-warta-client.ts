import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { paths } from '../types/api';

/** Every path, parameter and answer of the API, as openapi.json describes them. */
export type WartaClient = Client<paths>;

/**
 * A client of the API at `baseUrl`, such as `https://cms.example.org`. Its methods give `{data}` or
 * `{error}` and throw only when there was no answer at all. Lists in parameters are sent with commas,
 * as the API reads `populate`, `fields` and `sort`.
 */
export function createWartaClient(options: ClientOptions & { baseUrl: string }): WartaClient {
  return createClient<paths>({
    querySerializer: { array: { style: 'form', explode: false } },
    ...options,
  });
}
