import type { Child, FC } from 'hono/jsx';
import type { Article } from '../../../client';
import { safeLinkUrl } from '../../../src/domain/syndication/ninjs/safe-link-url';
import { usePage } from './use-page';

type Block = NonNullable<Article['body']>[number];
type Node = Block['children'][number];

/**
 * A story's body (Strapi Blocks).
 * @param opening stands before the first words
 */
export const Body: FC<{ blocks: readonly Block[]; opening: Child }> = ({ blocks, opening }) => {
  const [first] = blocks;
  const opened = first?.type === 'paragraph';
  const levels = [...new Set(blocks.map(({ level }) => level ?? 0).filter(Boolean))].sort();
  return (
    <>
      {!opened && <p>{opening}</p>}
      {blocks.map((block) => (
        <BlockElement block={block} levels={levels}>
          {opened && block === first && opening}
        </BlockElement>
      ))}
    </>
  );
};

const BlockElement: FC<{ block: Block; levels: readonly number[]; children?: Child }> = ({
  block,
  levels,
  children,
}) => {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          {children}
          <Inlines nodes={block.children} />
        </p>
      );
    case 'heading':
      return (
        <Heading rank={levels.indexOf(block.level ?? 0)}>
          <Inlines nodes={block.children} />
        </Heading>
      );
    case 'list':
      return <List format={block.format} nodes={block.children} />;
    case 'quote':
      return (
        <blockquote>
          <Inlines nodes={block.children} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>
            <Inlines nodes={block.children} />
          </code>
        </pre>
      );
    case 'image':
      return <BodyImage image={block.image ?? {}} />;
  }
};

/** The headline is the h1: the highest level that a story uses follows it, whichever it is. */
const Heading: FC<{ rank: number; children?: Child }> = ({ rank, children }) => {
  switch (rank) {
    case 0:
      return <h2>{children}</h2>;
    case 1:
      return <h3>{children}</h3>;
    default:
      return <h4>{children}</h4>;
  }
};

/** Blocks keep a nested list beside its item; HTML wants it inside. */
const List: FC<{ format?: string; nodes: readonly Node[] }> = ({ format, nodes }) => {
  const items = nodes.flatMap((node, index) => {
    if (node.type === 'list') return [];
    const after = nodes[index + 1];
    return [
      <li>
        <Inlines nodes={node.children ?? []} />
        {after?.type === 'list' && <List format={after.format} nodes={after.children ?? []} />}
      </li>,
    ];
  });
  return format === 'ordered' ? <ol>{items}</ol> : <ul>{items}</ul>;
};

const Inlines: FC<{ nodes: readonly Node[] }> = ({ nodes }) => (
  <>
    {nodes.map((node) =>
      node.type === 'link' ? <Link node={node} /> : <MarkedText node={node} />,
    )}
  </>
);

const Link: FC<{ node: Node }> = ({ node: { url, children = [] } }) => {
  const href = safeLinkUrl(url ?? '');
  const words = <Inlines nodes={children} />;
  return href === null ? words : <a href={href}>{words}</a>;
};

const MarkedText: FC<{ node: Node }> = ({ node }) => {
  let text = <>{node.text}</>;
  if (node.code) text = <code>{text}</code>;
  if (node.strikethrough) text = <s>{text}</s>;
  if (node.underline) text = <u>{text}</u>;
  if (node.italic) text = <em>{text}</em>;
  if (node.bold) text = <strong>{text}</strong>;
  return text;
};

const BodyImage: FC<{ image: NonNullable<Block['image']> }> = ({ image }) => {
  const { wartaPublicUrl } = usePage().settings;
  const { url, alternativeText, width, height } = image;
  return typeof url === 'string' && URL.canParse(url, wartaPublicUrl) ? (
    <figure>
      <img
        src={new URL(url, wartaPublicUrl).href}
        alt={typeof alternativeText === 'string' ? alternativeText : ''}
        width={typeof width === 'number' ? width : undefined}
        height={typeof height === 'number' ? height : undefined}
        loading="lazy"
      />
    </figure>
  ) : null;
};
