import { XMLBuilder } from 'fast-xml-parser';
import { xmlText } from './xml-text';

/**
 * An element: attributes have names that begin with "@_", "#text" is the text beside them, a list
 * repeats the element. What is undefined is left out.
 */
export type XmlNode = string | undefined | readonly XmlNode[] | XmlElement;

export interface XmlElement {
  readonly [name: string]: XmlNode;
}

type Holdable = string | Holdable[] | { [name: string]: Holdable };

const builder = new XMLBuilder({
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
});

const isList = (node: XmlNode): node is readonly XmlNode[] => Array.isArray(node);

function holdable(node: Exclude<XmlNode, undefined>): Holdable {
  if (typeof node === 'string') return xmlText(node);
  if (isList(node)) return node.flatMap((item) => (item === undefined ? [] : holdable(item)));
  return Object.fromEntries(
    Object.entries(node).flatMap(([name, child]) =>
      child === undefined ? [] : [[name, holdable(child)]],
    ),
  );
}

/** An XML document in UTF-8. Everything is escaped; characters that XML cannot hold are dropped. */
export function writeXml(root: XmlElement): string {
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    ...(holdable(root) as object),
  });
}
