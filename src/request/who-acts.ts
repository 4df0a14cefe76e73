import type { Core } from '@strapi/strapi';
import { adminCaller } from './admin-caller';
import { isContentApi } from './is-content-api';
import { presentTask } from './newsroom-task';

/** Who is recorded for what is done. */
export interface Actor {
  /** Of an admin user; null for everyone else. */
  id: number | null;
  name: string;
}

/** Characters of a name that the records keep. */
const LONGEST = 255;

/** An admin user, the program at work, a caller of the API by its token's name, or a command. */
export function whoActs(strapi: Core.Strapi): Actor {
  const caller = adminCaller(strapi);
  if (caller) {
    return { id: caller.id, name: caller.name.slice(0, LONGEST) };
  }
  const { program } = presentTask(strapi);
  if (program) {
    return { id: null, name: program };
  }
  const request = strapi.requestContext.get();
  if (!isContentApi(request)) {
    return { id: null, name: 'command' };
  }
  const token: unknown = request.state.auth?.credentials?.name;
  const name = typeof token === 'string' ? `API: ${token}` : 'API';
  return { id: null, name: name.slice(0, LONGEST) };
}
