import type { BatchSheet, SheetAnalyte, SheetCurve, SheetPosition, SheetReading, SheetResult } from './api'

/** A row of the sheet: one determination of one analyte in one position. */
export interface SheetRow {
  key: string
  position: SheetPosition
  analyte: SheetAnalyte
  replicate: number
  reading: SheetReading | null
  result: SheetResult | null
}

export const keyOf = (position: string, analyte: string, replicate: number) => `${position}·${analyte}·${replicate}`

export function rowsOf(sheet: BatchSheet, analyteCode: string): SheetRow[] {
  const analyte = sheet.analytes.find((each) => each.analyte === analyteCode)
  if (!analyte) return []
  const readings = new Map(sheet.readings.map((reading) => [keyOf(reading.position, reading.analyte, reading.replicate), reading]))
  const results = new Map(sheet.results.map((result) => [keyOf(result.position, result.analyte, 1), result]))
  return [...sheet.positions]
    .sort((a, b) => a.ordinal - b.ordinal)
    .filter((position) => position.analytes.includes(analyteCode))
    .flatMap((position) =>
      Array.from({ length: analyte.replicates }, (_, index) => {
        const key = keyOf(position.code, analyteCode, index + 1)
        return { key, position, analyte, replicate: index + 1, reading: readings.get(key) ?? null, result: results.get(key) ?? null }
      }),
    )
}

const OF_THE_CATALOGUE = ['emission', 'emissionUncertainty']

/** What the server takes from the record, so that nobody types it: the decay since sampling, the line of the nuclide. */
export const isOnRecord = (row: SheetRow, input: string): boolean =>
  row.analyte.timed && (OF_THE_CATALOGUE.includes(input) || (input === 'decayCorrection' && row.position.sampleCode !== null))

export const curveOf = (sheet: BatchSheet, analyte: string): SheetCurve | null =>
  sheet.curves.filter((curve) => curve.analyte === analyte).sort((a, b) => b.version - a.version)[0] ?? null

/** `rows[3].inputs.response` → row 3, input `response`. */
export function cellOf(field: string): { row: number; key: string } | null {
  const found = field.match(/rows\[(\d+)\](?:\.inputs)?\.?([\w]+)?/)
  return found ? { row: Number(found[1]), key: found[2] ?? '' } : null
}

/** What quality control says of a position. */
export interface RowFinding {
  position: string | null
  analyte: string
  outcome: 'PASSED' | 'FAILED' | 'UNDECIDED' | 'EXPLAINED'
  text: { zh: string; en: string } | null
  found: string | null
}

export type Standing = 'accepted' | 'held' | 'question'

/** How a row came out: the worst of what was said of it; null while nothing was. */
export function standingOf(row: SheetRow, findings: RowFinding[]): { standing: Standing; findings: RowFinding[] } | null {
  const own = findings.filter((each) => each.position === row.position.code && each.analyte === row.analyte.analyte)
  if (!own.length) return null
  const against = own.filter((each) => each.outcome === 'FAILED' || each.outcome === 'UNDECIDED')
  const standing = against.some((each) => each.outcome === 'FAILED') ? 'held' : against.length ? 'question' : 'accepted'
  return { standing, findings: against.length ? against : own }
}
