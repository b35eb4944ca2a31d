export interface FormerPoint {
  day: string
  value: string
  analyst: string
}

/** Lines as they come from a spreadsheet or a paper chart: day, value, analyst. What is missing stays empty and the server names it. */
export const formerPoints = (text: string): FormerPoint[] =>
  text
    .split('\n')
    .map((line) => line.trim().split(/[\s,;，；、]+/).filter(Boolean))
    .filter((row) => row.length)
    .map(([day, value, ...analyst]) => ({ day: calendarDay(day!), value: value ?? '', analyst: analyst.join(' ') }))

/** 2026/1/5 and 2026.1.5 are written 2026-01-05; everything else is left for the server to refuse. */
function calendarDay(text: string): string {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  return found ? [found[1], found[2]!.padStart(2, '0'), found[3]!.padStart(2, '0')].join('-') : text
}
