import type { PositionFilling } from './api'

export type Finding = 'PRESENT' | 'MISSING' | 'MISPLACED' | 'UNEXPECTED'

export interface StockLine {
  container: string
  finding: Finding
  recorded: string | null
  found: string | null
}

const ORDER: Finding[] = ['MISSING', 'MISPLACED', 'UNEXPECTED', 'PRESENT']

/**
 * What was scanned against what the record has in this cabinet, what differs first. A container that lies in another cabinet by the
 * record counts as unexpected here; the server, which knows all cabinets, calls it misplaced.
 */
export function compare(positions: Array<Pick<PositionFilling, 'code' | 'containers'>>, scans: Array<{ position: string; container: string }>): StockLine[] {
  const recorded = new Map(positions.flatMap((position) => position.containers.map((container) => [container, position.code] as const)))
  const found = new Map(scans.map((scan) => [scan.container, scan.position] as const))
  const lines: StockLine[] = [...new Set([...recorded.keys(), ...found.keys()])].map((container) => {
    const [was, is] = [recorded.get(container) ?? null, found.get(container) ?? null]
    const finding: Finding = is === null ? 'MISSING' : was === null ? 'UNEXPECTED' : was === is ? 'PRESENT' : 'MISPLACED'
    return { container, finding, recorded: was, found: is }
  })
  return lines.sort((one, other) => ORDER.indexOf(one.finding) - ORDER.indexOf(other.finding) || one.container.localeCompare(other.container))
}
