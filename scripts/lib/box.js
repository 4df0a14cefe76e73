/**
 * Draws a frame around lines of text.
 * @param {string[]} lines
 * @returns {string}
 */
function drawBox(lines) {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '─'.repeat(width + 2);

  return [`┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${edge}┘`].join('\n');
}

/**
 * Sets cells in columns that are as wide as their widest cell.
 * @param {string[][]} rows all of the same length
 * @returns {string[]} one line a row
 */
function alignColumns(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column].length)),
  );

  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('   ')
      .trimEnd(),
  );
}

module.exports = { drawBox, alignColumns };
