import type { Appeal, Line, Rule } from './api'

export interface Group {
  rule: Rule
  /** What all its lines take away together. */
  taken: number
  lines: (Line & { id: string })[]
}

const keyOf = (of: { criterion: string; subjectId: string; subjectKey: string }) => `${of.criterion} ${of.subjectId} ${of.subjectKey}`

export const isAbout = (appeal: Appeal, line: Line) => keyOf(appeal) === keyOf(line)

/** The lines of each criterion that has any, what took most away first; the newest line of each first. */
export function byCriterion(lines: Line[], rules: Rule[]): Group[] {
  return rules
    .map((rule) => {
      const own = lines.filter((line) => line.criterion === rule.criterion)
      return {
        rule,
        taken: own.reduce((sum, line) => sum + Number(line.points), 0),
        lines: own.map((line) => ({ ...line, id: keyOf(line) })).reverse(),
      }
    })
    .filter((group) => group.lines.length)
    .sort((a, b) => b.taken - a.taken)
}
