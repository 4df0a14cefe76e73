import type { Core } from '@strapi/strapi';

/** What a request sets off and does not wait for. */
interface BackgroundWork {
  /** Failures are logged by their messages, so that the work must not name anyone in them. */
  begin(name: string, work: () => Promise<unknown>): void;
  /** Waits for all that was begun. */
  finish(): Promise<void>;
}

function createBackgroundWork(strapi: Core.Strapi): BackgroundWork {
  const pending = new Set<Promise<void>>();
  return {
    begin(name, work) {
      const running = work().then(
        () => undefined,
        (error: unknown) => {
          const { code, name: kind } = error as { code?: unknown; name?: unknown };
          strapi.log.error(`${name} failed: ${String(code ?? kind)}`);
        },
      );
      pending.add(running);
      running.finally(() => pending.delete(running));
    },
    async finish() {
      while (pending.size > 0) {
        await Promise.all(pending);
      }
    },
  };
}

const SERVICE = 'backgroundWork';

export function registerBackgroundWork(strapi: Core.Strapi): void {
  strapi.add(SERVICE, createBackgroundWork(strapi));
}

export const backgroundWork = (strapi: Core.Strapi): BackgroundWork => strapi.get(SERVICE);
