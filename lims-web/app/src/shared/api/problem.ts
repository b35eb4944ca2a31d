/** What the server answers when it refuses (RFC 9457), with the rule in words. */
export interface Violation {
  field?: string | null
  rule?: string | null
  standard?: string | null
  message: string
}

export interface Problem {
  type?: string
  title: string
  status: number
  detail?: string | null
  rule?: string | null
  standard?: string | null
  field?: string | null
  violations?: Violation[] | null
  nextStep?: string | null
  /** What a device has to be asked, where the act waits for nothing but that (`PasskeyAsked`). */
  passkey?: unknown
}

export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title)
    this.name = 'Refused'
  }

  get status() {
    return this.problem.status
  }
}

/** No answer came: the request may or may not have arrived. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'Unreachable'
  }
}

const FROM_THE_WAY = [502, 503, 504]

/** Nothing was heard from the house itself: there is no signal, or something on the way has answered in its place. */
export const noAnswer = (problem: unknown) => !(problem instanceof Refused) || FROM_THE_WAY.includes(problem.status)

export async function problemOf(response: Response): Promise<Problem> {
  const fallback = { title: response.statusText || String(response.status), status: response.status }
  if (!response.headers.get('Content-Type')?.includes('json')) return fallback
  try {
    return { ...fallback, ...((await response.json()) as Problem) }
  } catch {
    return fallback
  }
}

/** The server's message for each field, also for fields inside lists (`readings[2].value`). */
export function messagesByField(problem: Problem | null | undefined): Record<string, string> {
  const messages: Record<string, string> = {}
  if (!problem) return messages
  for (const violation of problem.violations ?? []) {
    if (violation.field) messages[violation.field] ??= violation.message
  }
  if (problem.field && !messages[problem.field]) messages[problem.field] = problem.detail || problem.title
  return messages
}
