/** The part of a schema's attribute that limits a text. */
interface Attribute {
  readonly type: string;
  readonly maxLength?: number;
  readonly regex?: string;
}

/** Characters of a text of this type whose attribute says nothing. */
const LONGEST_STRING = 255;

function isWithin({ type, maxLength, regex }: Attribute, value: string): boolean {
  const longest = maxLength ?? (type === 'string' ? LONGEST_STRING : Number.POSITIVE_INFINITY);
  return value.length <= longest && (regex === undefined || new RegExp(regex).test(value));
}

/** Whether texts keep what their attributes in a schema ask, as Strapi asks it of what is published. */
export function areWithinLimits(
  attributes: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(values).every(
    ([name, value]) => typeof value !== 'string' || isWithin(attributes[name] as Attribute, value),
  );
}
