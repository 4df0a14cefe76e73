import type { FeatureTexts, Texts, Translation } from './translation';

/** The entries of texts under ids that begin with the name of who says them. */
export const withPrefix = (prefix: string, texts: Texts): [string, string][] =>
  Object.entries(texts).map(([name, text]) => [`${prefix}.${name}`, text]);

/**
 * Spreads a translation out under the message ids that Strapi's content manager asks for. Display
 * names and the values of enumerations are ids of their own there.
 */
export function toMessages(translation: Translation): Record<string, string> {
  const { names, everyType, types, components, choices, panel } = translation;
  const ofTypes = Object.entries(types).flatMap(([uid, fields]) =>
    withPrefix(`content-manager.content-types.${uid}`, { ...everyType, ...fields }),
  );
  const ofComponents = Object.entries(components).flatMap(([uid, fields]) =>
    withPrefix(`content-manager.components.${uid}`, fields),
  );
  return {
    ...panel,
    ...choices,
    ...names,
    ...Object.fromEntries([...ofTypes, ...ofComponents]),
  };
}

/** What features say in one language, by message id. */
export const featureMessages = (
  features: readonly { texts: FeatureTexts }[],
  language: keyof FeatureTexts,
): Record<string, string> =>
  Object.fromEntries(features.flatMap(({ texts }) => withPrefix('warta', texts[language])));
