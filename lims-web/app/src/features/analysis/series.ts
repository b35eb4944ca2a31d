import type { SeriesLine, SeriesPoint, SheetAnalyte, SheetPosition, SheetSeries } from './api'

/** What a position may be delivered whole: the kind of series, and the analytes that are calculated from it. */
export interface Deliverable {
  position: SheetPosition
  series: SheetSeries
  analytes: SheetAnalyte[]
  /** The one that it is delivered for; null for all of them. */
  analyte: string | null
  /** The version that counts; null while nothing was delivered. */
  before: SeriesLine | null
}

/** A row of the table as it was typed, by column. */
export type TypedPoint = Record<string, string>

export const LABEL = 'label'

export function deliverables(positions: SheetPosition[], analytes: SheetAnalyte[], lines: SeriesLine[], round: number): Deliverable[] {
  return [...positions]
    .sort((a, b) => a.ordinal - b.ordinal)
    .flatMap((position) => {
      const asked = analytes.filter((each) => each.series && position.analytes.includes(each.analyte))
      const kinds = new Map(asked.map((each) => [each.series!.kind, each.series!]))
      return [...kinds.values()].map((series) => ({
        position,
        series,
        analytes: asked.filter((each) => each.series!.kind === series.kind),
        analyte: null,
        before: lines.filter((line) => line.round === round && line.position === position.code && line.kind === series.kind).at(-1) ?? null,
      }))
    })
}

/** Samples and their duplicates that may be measured by standard additions instead of a curve. */
export function additionsTo(positions: SheetPosition[], analyte: SheetAnalyte, lines: SeriesLine[], round: number): Deliverable[] {
  const { additions } = analyte
  if (!additions) return []
  return [...positions]
    .sort((a, b) => a.ordinal - b.ordinal)
    .filter(({ kind, analytes }) => (kind === 'SAMPLE' || kind === 'LABORATORY_DUPLICATE') && analytes.includes(analyte.analyte))
    .map((position) => ({
      position,
      series: additions,
      analytes: [],
      analyte: analyte.analyte,
      before: lines.filter((line) => line.round === round && line.position === position.code && line.kind === additions.kind && line.analyte === analyte.analyte).at(-1) ?? null,
    }))
}

/** The names come first where things have names; where a label is only a help it comes last. */
export const columnsOf = ({ needed, optional, labelled }: SheetSeries) => [...(labelled ? [LABEL] : []), ...needed, ...optional, ...(labelled ? [] : [LABEL])]

export const isBlank = (point: TypedPoint | undefined) => !point || Object.values(point).every((text) => !text.trim())

/** The rows that say something, in their order, without their empty cells. */
export function pointsOf(typed: TypedPoint[]): SeriesPoint[] {
  return typed
    .filter((point) => !isBlank(point))
    .map(({ [LABEL]: label, ...values }) => ({
      label: label?.trim() || null,
      values: Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim())),
    }))
}

/** `points[3].colonies` → the cell, counted over the rows that were sent. */
export function cellOfPoint(field: string, typed: TypedPoint[]): { row: number; key: string } | null {
  const found = field.match(/^points\[(\d+)\]\.(\w+)$/)
  if (!found) return null
  const sent = typed.map((point, row) => ({ point, row })).filter(({ point }) => !isBlank(point))
  const row = sent[Number(found[1])]?.row
  return row === undefined ? null : { row, key: found[2]! }
}
