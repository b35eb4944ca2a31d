import type { QueueLine } from './api'

/** How much of a batch is out of the ordinary: flagged results, returns, further rounds. */
export const unusual = (line: QueueLine) => line.flagged + line.returns + (line.round - 1)

/** What is unusual first; among equals the one that waits longest. */
export function byUnusual(lines: QueueLine[]): QueueLine[] {
  return [...lines].sort((a, b) => unusual(b) - unusual(a) || a.submittedAt.localeCompare(b.submittedAt))
}
