/** The regions and channels that a form holds, by their slugs. */
export interface Choice {
  /** The home first. */
  readonly regions: readonly string[];
  readonly channels: readonly string[];
}

/** The region first that is to be the home, if it is among them. */
const homeFirst = (regions: readonly string[], home: string | undefined) =>
  home !== undefined && regions.includes(home)
    ? [home, ...regions.filter((region) => region !== home)]
    : regions;

/**
 * Reads a choice out of an address or a form.
 *
 * @param valuesOf all values of a name: `wilayah` and `kanal` are what is chosen, `rumah` the home
 */
export function readChoice(valuesOf: (name: string) => readonly string[]): Choice {
  const [home] = valuesOf('rumah');
  return {
    regions: homeFirst([...new Set(valuesOf('wilayah'))], home),
    channels: [...new Set(valuesOf('kanal'))],
  };
}
