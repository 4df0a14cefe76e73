/** What an attribute's name does not say by itself, by type and attribute. */
export const ATTRIBUTE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'Article.authors': 'The byline, in its order.',
  'Article.corrections':
    'What was put right in public, in the order of publication. A published entry is never changed.',
  'Article.dateline': 'Where the story is told from, as printed before its first words.',
  'Article.dateModified': 'When a reader last saw something of the story change.',
  'Article.datePublished':
    'When the story was first published; kept when it is published again. Null in a draft that never was.',
  'Article.editions': 'Every region whose edition carries the story, the owner among them.',
  'Article.editor': 'Who edited the story.',
  'Article.embargoedUntil': 'Not to be shown before; the newsroom only.',
  'Article.relatedArticles': 'Picked by hand.',
  'Article.region': 'The region whose edition owns the story.',
  'Article.scheduledFor': 'When it is to be published; the newsroom only.',
  'Article.slug': 'The address of the story, unique among published ones.',
  'Article.sourceUrl': 'Where the source stands, http or https.',
  'Article.unverified':
    'Whether the newsroom still awaits verification; readers are to be shown the notice.',
  'Article.uri': 'The identifier of an imported story at its origin; exported as ninjs only.',
  'Article.urgency': 'IPTC urgency: 1 is the most urgent, 9 the least.',
  'Article.verificationNotice':
    'What readers are told at the end of a story that awaits verification.',
  'Author.email': 'The newsroom only.',
  'Channel.position': 'Channels are shown in ascending order.',
  'Correction.datePublished':
    'When the correction was published: set then, unless an earlier time was given.',
  'File.size': 'Kilobytes.',
  'File.url': 'Relative to the server, or absolute, as the place of files decides.',
  'Photo.credit': 'Who is to be named for the photo.',
  'Region.active': 'Whether the region is an edition of the network.',
  'Region.brand': 'The name that datelines carry.',
  'Region.code': 'The code of the Ministry of Home Affairs (Kemendagri).',
  'Region.timeZone': 'Asia/Jakarta is WIB, Asia/Makassar WITA, Asia/Jayapura WIT.',
};
