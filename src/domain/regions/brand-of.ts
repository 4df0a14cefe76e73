const NETWORK_BRAND = 'Warta';

/** What a region is called without its kind: "Kota Bogor" → "Bogor"; a province keeps its whole name. */
export function localityOf(name: string): string {
  return name.replace(/^(?:Kabupaten|Kota) (?:Administrasi )?/, '');
}

/**
 * The brand an edition signs its datelines with: "Warta Medan", "Warta Aceh Selatan".
 *
 * Where several regions share a locality (Kota and Kabupaten Bogor, Kota Jambi in the province of
 * Jambi), the city and the regency spell out their kind, "Warta Kota Bogor" and "Warta Kabupaten
 * Bogor"; a province has no kind in its name and signs "Warta Jambi". "Daerah Istimewa" is
 * abbreviated to "DI".
 *
 * @param name as `regionName` gives it
 * @param sharedLocalities the localities (see `localityOf`) that more than one region bears
 */
export function brandOf(name: string, sharedLocalities: ReadonlySet<string>): string {
  const locality = localityOf(name);
  const signature = sharedLocalities.has(locality) ? name : locality;
  return `${NETWORK_BRAND} ${signature.replace(/^Daerah Istimewa /, 'DI ')}`;
}
