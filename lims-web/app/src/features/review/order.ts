import type { QueueLine } from './api'

/** What is unusual first; among equals the one that waits longest. */
export function byUnusual(lines: QueueLine[]): QueueLine[] {
  return [...lines].sort((a, b) => b.unusual.length - a.unusual.length || a.submittedAt.localeCompare(b.submittedAt))
}
