/** A row as typed: by title of the column. */
export type TypedRow = Record<string, string>

export const isBlank = (row: TypedRow | undefined) => !row || Object.values(row).every((text) => !text.trim())

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A file numbers its rows from 1, and its head is the first. */
export const FIRST_ROW = 2

/** The rows as the file that a partner would hand in (RFC 4180). Blank ones stay, so that a row keeps its number; the reader passes over them. */
export function asFile(titles: string[], rows: TypedRow[], name: string): File {
  const lines = [titles, ...rows.map((row) => titles.map((title) => (row[title] ?? '').trim()))]
  return new File([lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')], name, { type: 'text/csv' })
}
