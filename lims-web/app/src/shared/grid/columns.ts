import type { Meaning } from '@/shared/state/meanings'

export interface GridColumn<R> {
  key: string
  title: string
  /** Shown in grey behind the title. */
  unit?: string
  /** Width in characters. */
  width: number
  /** Takes what is left of the width. */
  grows?: boolean
  /** Stays in sight when the grid scrolls sideways; only the first columns may. */
  frozen?: boolean
  /** Right aligned on the decimal point. */
  number?: boolean
  value: (row: R) => string | null | undefined
  editable?: (row: R) => boolean
}

/** What the server says about one cell. */
export interface CellMessage {
  meaning: Extract<Meaning, 'held' | 'question'>
  text: string
}

export interface CellEdit<R> {
  row: R
  key: string
  text: string
}

export function copied(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
}

/** How many Latin characters a text is wide; a Chinese one counts twice. */
export const breadth = (text: string) => [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0)
