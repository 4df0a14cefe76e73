/** What has a page of its own; the API leaves both out when they are not asked for. */
export interface Named {
  readonly name: string;
  readonly slug: string;
}

/** Whether something can be linked to. */
export const isNamed = <Value extends { name?: string; slug?: string | null }>(
  value: Value | null | undefined,
): value is Value & Named => Boolean(value?.name && value.slug);
