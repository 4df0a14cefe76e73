import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { applyLayout } from './apply-layout';
import type { Configuration } from './configuration';
import { isAsShipped } from './is-as-shipped';
import type { Layout } from './layout';
import { LAYOUTS } from './layouts';

/** What was shipped for one type: the layout's digest, and the configuration it became. */
interface Shipment {
  digest: string;
  configuration: Configuration;
}

const SHIPMENTS = { type: 'core', key: 'warta_layouts' } as const;
const SHIPMENTS_KEY = `${SHIPMENTS.type}_${SHIPMENTS.key}`;

const storeKey = ({ kind, uid }: Layout): string =>
  `plugin_content_manager_configuration_${kind}::${uid}`;

const digestOf = (layout: Layout): string =>
  createHash('sha256').update(JSON.stringify(layout)).digest('hex');

/** Reads the stored configurations and what was shipped before, in one query. */
async function readStore(strapi: Core.Strapi, layouts: readonly Layout[]) {
  const keys = [SHIPMENTS_KEY, ...layouts.map(storeKey)];
  const rows: { key: string; value: string }[] = await strapi.db
    .query('strapi::core-store')
    .findMany({ where: { key: { $in: keys } } });
  const values = new Map(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
  return {
    shipments: (values.get(SHIPMENTS_KEY) ?? {}) as Record<string, Shipment>,
    configurations: values as ReadonlyMap<string, unknown> as ReadonlyMap<string, Configuration>,
  };
}

async function writeConfiguration(
  strapi: Core.Strapi,
  { kind, uid }: Layout,
  configuration: Configuration,
): Promise<void> {
  const service = kind === 'components' ? 'components' : 'content-types';
  await strapi
    .plugin('content-manager')
    .service(service)
    .updateConfiguration({ uid }, configuration);
}

/**
 * Puts the shipped layouts into the content manager's store, where they are new or have changed
 * since they were shipped. What an administrator changed there stays, whatever is shipped later.
 * To be called after the content manager has brought its store in line with the schemas.
 */
export async function shipLayouts(
  strapi: Core.Strapi,
  layouts: readonly Layout[] = LAYOUTS,
): Promise<void> {
  const { shipments, configurations } = await readStore(strapi, layouts);
  const due = layouts.flatMap((layout) => {
    const stored = configurations.get(storeKey(layout));
    const shipped = shipments[layout.uid];
    const digest = digestOf(layout);
    if (!stored || shipped?.digest === digest) {
      return [];
    }
    if (shipped && !isAsShipped(stored, shipped.configuration)) {
      strapi.log.info(`The layout of ${layout.uid} was changed in the admin panel and stays so`);
      return [];
    }
    return [{ layout, digest, configuration: applyLayout(stored, layout) }];
  });
  if (due.length === 0) {
    return;
  }
  // Together, or the next start would take half a shipment for an administrator's change.
  await strapi.db.transaction(async () => {
    for (const { layout, digest, configuration } of due) {
      await writeConfiguration(strapi, layout, configuration);
      shipments[layout.uid] = { digest, configuration };
    }
    await strapi.store(SHIPMENTS).set({ value: shipments });
  });
}
