interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly children?: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.filter(isNode) : [];

const textOf = (node: Node): string =>
  typeof node.text === 'string' ? node.text : childrenOf(node).map(textOf).join('');

function linesOf(block: Node): string[] {
  if (block.type === 'list') {
    return childrenOf(block).flatMap(linesOf);
  }
  return [textOf(block).replace(/\s+/g, ' ').trim()];
}

/**
 * The text of a body in Strapi's Blocks, a line for each paragraph, heading and item of a list.
 * What is not understood is passed over: a body that is stored must not stop a publication.
 */
export function blocksToText(body: unknown): string {
  const blocks = Array.isArray(body) ? body.filter(isNode) : [];
  return blocks
    .flatMap(linesOf)
    .filter((line) => line !== '')
    .join('\n');
}
