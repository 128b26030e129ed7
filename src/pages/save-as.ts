/** Hands a file to the person, as a download. Nothing leaves the page: the address is of its own memory. */
export function saveAs(content: BlobPart, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Long enough for every browser to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
