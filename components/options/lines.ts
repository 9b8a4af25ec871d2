/** Lines or comma-separated parts of a text field, trimmed, without empty and double ones. */
export const splitLines = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,;]/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
