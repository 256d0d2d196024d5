/** Hands a file to the browser, which saves it as it does any download. Nothing leaves the page. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // the download has begun with the click; the address is no longer needed once it has been read
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
