import type { Core } from '@strapi/strapi';

interface Webhook {
  isEnabled: boolean;
  events: string[];
}

/** Whether a webhook is told of each story that is written: what is written together is told to none. */
export async function isWatched(strapi: Core.Strapi): Promise<boolean> {
  const webhooks: Webhook[] = await strapi.get('webhookStore').findWebhooks();
  return webhooks.some(
    ({ isEnabled, events }) => isEnabled && events.some((event) => event.startsWith('entry.')),
  );
}
