/** How a field is kept: as it is, as a link to something that has a name, or as fields of its own. */
export type SnapshotField =
  | { readonly name: string; readonly kind: 'value' }
  | { readonly name: string; readonly kind: 'link' }
  | { readonly name: string; readonly kind: 'part'; readonly fields: readonly SnapshotField[] };

/** What a snapshot keeps of something that is linked: enough to find it again, and to read it. */
export interface Link {
  readonly id: number;
  /** Null for what Strapi gives none, files and admin users among them. */
  readonly documentId: string | null;
  readonly name: string;
}

/** The content of a document at one time, by the names of its fields. */
export type Snapshot = Readonly<Record<string, unknown>>;

type Row = Readonly<Record<string, unknown>>;

/** What colleagues call a thing: its headline, its name, or that of a person. */
const nameOf = ({ headline, name, label, username, firstname, lastname }: Row): string =>
  [headline, name, label, username, [firstname, lastname].filter(Boolean).join(' ')]
    .filter((text) => typeof text === 'string')
    .find((text) => text !== '') ?? '';

const linkOf = (row: Row): Link => ({
  id: Number(row.id),
  documentId: typeof row.documentId === 'string' ? row.documentId : null,
  name: nameOf(row),
});

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

function eachOf(value: unknown, keep: (row: Row) => unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter(isRow).map(keep);
  }
  return isRow(value) ? keep(value) : null;
}

function kept(field: SnapshotField, value: unknown): unknown {
  switch (field.kind) {
    case 'link':
      return eachOf(value, linkOf);
    case 'part':
      return eachOf(value, (row) => snapshotOf(field.fields, row));
    default:
      return value ?? null;
  }
}

/** What is kept of a row as the database gives it, with its relations and components. */
export function snapshotOf(fields: readonly SnapshotField[], row: Row): Snapshot {
  return Object.fromEntries(fields.map((field) => [field.name, kept(field, row[field.name])]));
}
