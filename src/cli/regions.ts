import { loadRegions, readRegions } from '../import/load-regions';
import { startProgress } from './progress';
import { withStrapi } from './with-strapi';

/** Adds the regions of Indonesia to a newsroom, none of them an edition yet. */
async function main(): Promise<void> {
  const records = await readRegions();
  const progress = startProgress('Regions', records.length);
  const added = await withStrapi((strapi) =>
    loadRegions(strapi, records, () => false, progress.advanceTo),
  );
  progress.finish();
  console.log(`${added} regions added, ${records.length - added} were there already`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
