/** Pixels between two pictures, and around them. */
const GAP = 48;

/** Both README themes of GitHub let it stand out a little. */
const BACKGROUND = '#c9c5bd';

/**
 * Pictures of the same size in a row.
 * @param {Buffer[]} pictures PNG
 * @returns {Promise<Buffer>} PNG
 */
async function placeSideBySide(pictures) {
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(pictures[0]).metadata();

  return sharp({
    create: {
      width: GAP + pictures.length * (width + GAP),
      height: height + 2 * GAP,
      channels: 3,
      background: BACKGROUND,
    },
  })
    .composite(
      pictures.map((input, index) => ({ input, top: GAP, left: GAP + index * (width + GAP) })),
    )
    .png()
    .toBuffer();
}

module.exports = { placeSideBySide };
