import { figures } from '@/shared/format/number'
import type { Outcome, Score, ScoreKind } from './api'

/** A figure of the statistics, with the digits that anybody reads. */
export const shown = (value: string | null | undefined, digits = 4) => (value === null || value === undefined ? '–' : figures(Number(value), digits))

/** A score with two decimals; graded before it is rounded. */
export const scoreShown = (value: string | null | undefined) => (value === null || value === undefined ? '–' : Number(value).toFixed(2))

export interface YoudenPoint {
  code: string
  first: number
  second: number
}

/** Scores of the same analyte in both items, by laboratory (Youden pairs, ISO 13528:2022 10.5). */
export function youdenPairs(outcomes: Outcome[], analyte: string): YoudenPoint[] {
  const of = (item: string): Score[] => outcomes.find((each) => each.measurand.analyte === analyte && each.measurand.item === item)?.scores ?? []
  const second = new Map(of('B').map((each) => [each.code, Number(each.score)]))
  return of('A').flatMap((each) => {
    const other = second.get(each.code)
    return other === undefined ? [] : [{ code: each.code, first: Number(each.score), second: other }]
  })
}

/** One item a line, its determinations parted by blanks, commas or tabs. */
export const determinations = (text: string): string[][] =>
  text
    .split('\n')
    .map((line) => line.trim().split(/[\s,;，；]+/).filter(Boolean))
    .filter((line) => line.length > 0)

/** Further out a score would make all others flat. */
export const FURTHEST = 6

export const within = (score: string) => Math.max(-FURTHEST, Math.min(FURTHEST, Number(score)))

/** Which figures besides result and assigned value a kind of score is made from (ISO 13528:2022 clause 9). */
export const needs = (kind: ScoreKind) => ({
  deviation: kind === 'Z' || kind === 'Z_PRIME',
  expandedUncertainty: kind === 'ZETA' || kind === 'EN',
  assignedUncertainty: kind !== 'Z',
})
