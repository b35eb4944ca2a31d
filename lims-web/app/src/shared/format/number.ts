/**
 * A reported number is text: the server rounded it (GB/T 8170) and its digits mean something.
 * It is shown as it is, never parsed into a binary number and back.
 */
export function digitsAfterPoint(value: string): number {
  const point = value.search(/[.]/)
  return point < 0 ? 0 : value.slice(point + 1).match(/^\d*/)![0].length
}

/** What the numbers of a column have in common: digits after the point, and a qualifier such as the L of `0.025L`. */
export interface Alignment {
  decimals: number
  qualifier: string
}

const qualifierOf = (value: string) => value.match(/\d([^\d.]*)$/)?.[1] ?? ''

export function alignmentOf(values: Array<string | null | undefined>): Alignment {
  const known = values.filter((value) => !!value) as string[]
  return {
    decimals: Math.max(0, ...known.map(digitsAfterPoint)),
    qualifier: known.map(qualifierOf).reduce((longest, each) => (each.length > longest.length ? each : longest), ''),
  }
}

/** Invisible characters that bring a number to the decimal point of its column. */
export function pad(value: string, { decimals, qualifier }: Alignment): string {
  if (!/\d/.test(value)) return ''
  const missing = decimals - digitsAfterPoint(value)
  const point = missing > 0 && !value.includes('.') ? '.' : ''
  return point + '0'.repeat(missing) + (qualifierOf(value) ? '' : qualifier)
}

/** What a person types as a number: full-width digits, a Chinese full stop or a comma are meant as a point. */
export function typedNumber(text: string): string {
  return text
    .trim()
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\uff0e\u3002]/g, '.')
    .replace(/\uff0d|\u2212/g, '-')
}

export function isNumber(text: string): boolean {
  return /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/.test(text)
}

/** For what we measure ourselves: counts, sizes, a slope on a chart. */
export function figures(value: number, digits: number): string {
  return Number.isFinite(value) ? Number(value.toPrecision(digits)).toString() : '–'
}
