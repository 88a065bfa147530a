/** Hands bytes or text to the person as a file, by the browser's own download. */
export function saveFile(name: string, content: Uint8Array<ArrayBuffer> | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has the bytes by the next turn; a minute is generous.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
