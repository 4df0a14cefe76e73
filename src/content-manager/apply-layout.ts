import type { Configuration } from './configuration';
import type { Layout } from './layout';

/** A stored configuration with a shipped layout laid over it; what the layout does not name stays. */
export function applyLayout(configuration: Configuration, layout: Layout): Configuration {
  const metadatas = { ...configuration.metadatas };

  function setEdit(name: string, edit: Record<string, unknown>): void {
    const stored = metadatas[name];
    if (stored) {
      metadatas[name] = { ...stored, edit: { ...stored.edit, ...edit } };
    }
  }
  for (const [name, mainField] of Object.entries(layout.relations)) {
    setEdit(name, { mainField });
  }
  for (const name of layout.readOnly) {
    setEdit(name, { editable: false });
  }
  return {
    settings: { ...configuration.settings, ...layout.settings },
    metadatas,
    layouts: {
      list: [...layout.list],
      edit: layout.edit.map((row) => row.map((place) => ({ ...place }))),
    },
  };
}
