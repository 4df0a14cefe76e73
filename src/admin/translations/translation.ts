/** Texts by the name of what they label. */
export type Texts = Readonly<Record<string, string>>;

/** What the admin panel calls the parts of Warta's model, in one language. */
export interface Translation {
  /** Types and components, by the display name in their schema. */
  names: Texts;
  /** The fields that Strapi adds to every type. */
  everyType: Texts;
  /** The fields of each type, by its uid. */
  types: Readonly<Record<string, Texts>>;
  /** The fields of each component, by its uid. */
  components: Readonly<Record<string, Texts>>;
  /** The values of enumerations. */
  choices: Texts;
  /** Strapi's messages that have to speak of Warta, or that it has in no language, by their id. */
  panel: Texts;
}

/** A feature's words in both languages, each under its id without the prefix `warta.`. */
export type FeatureTexts = Readonly<Record<'id' | 'en', Texts>>;
