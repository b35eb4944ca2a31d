export interface Answer {
  status?: number
  body: unknown
  type?: string
}
export interface Screen {
  path: string
  /** The person at the screen; none means nobody is logged in. */
  as?: string
  /** Answers that differ from the usual ones, for empty and failing screens. */
  but?: Answers
  looks?: string[]
  then?: (page: any, look: string) => Promise<void>
}
export type Answers = Record<string, unknown | ((query: URLSearchParams, ...found: string[]) => unknown)>

export const refusal = (status: number, body: object): Answer & { refused: true } => ({ refused: true, status, body })
