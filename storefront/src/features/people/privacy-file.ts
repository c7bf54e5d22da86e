/** The file of a form; null when none was chosen. */
export function chosenFile(form: FormData): File | null {
  const file = form.get("file");
  return file instanceof File && file.size > 0 ? file : null;
}
