import type { ServerResponse } from 'node:http';
import type { HeaderList } from '../domain/response-cache';

/** The headers that stand on a response and fulfil `isMeant`. Names are in lower case. */
export const headerList = (
  response: ServerResponse,
  isMeant: (name: string) => boolean,
): HeaderList =>
  response
    .getHeaderNames()
    .filter((name) => isMeant(name))
    .flatMap((name) =>
      [response.getHeader(name) ?? []].flat().flatMap((value) => [name, `${value}`]),
    );
