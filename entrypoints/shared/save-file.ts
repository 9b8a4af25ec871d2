import type { ExportFile } from '../../lib/exchange/export-collection';

/** How long the file's address stays good: Firefox reads it only after the click has returned. */
const KEEP_MS = 60_000;

/** Lets the browser save a file, by a link that is clicked. */
export function saveFile({ fileName, mimeType, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
