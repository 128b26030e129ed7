/** The first line of a text, cut where it is longer, for a list to choose from. @param length in characters */
export function clipped(text: string, length: number): string {
  const [line = ''] = text.trim().split('\n');
  // More code units than twice the length make more characters than fit.
  const characters = Array.from(line.slice(0, 2 * length + 2));
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : line;
}
