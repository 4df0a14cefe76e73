/** The number of the line (from 1) on which each element of a JSON array begins. */
export function elementLines(array: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isInString = false;
  let awaitsElement = false;

  for (let at = 0; at < array.length; at += 1) {
    const character = array.charAt(at);
    if (character === '\n') line += 1;
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
      continue;
    }
    if (awaitsElement && /[^\s\]]/.test(character)) {
      lines.push(line);
      awaitsElement = false;
    }
    if (character === '"') isInString = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth === 1 && (character === ',' || (character === '[' && lines.length === 0)))
      awaitsElement = true;
  }
  return lines;
}
