/** A JSON value that is written already: what stands in several rows is written once. */
export class WrittenJson {
  readonly json: string;
  /** What `canonicalJson` makes of it. */
  readonly canonical: string;

  constructor({ json, canonical }: { json: string; canonical: string }) {
    this.json = json;
    this.canonical = canonical;
  }
}

/** JSON of a value, which may be written already, or be an object of which a member is. */
export function writeJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value);
  }
  if (value instanceof WrittenJson) {
    return value.json;
  }
  const members = Object.entries(value);
  return members.some(([, member]) => member instanceof WrittenJson)
    ? `{${members.map(([key, member]) => `${JSON.stringify(key)}:${writeJson(member)}`).join(',')}}`
    : JSON.stringify(value);
}
