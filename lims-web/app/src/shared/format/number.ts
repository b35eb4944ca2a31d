/**
 * A reported number is text: the server rounded it (GB/T 8170) and its digits mean something.
 * It is shown as it is, never parsed into a binary number and back.
 */
export function digitsAfterPoint(value: string): number {
  const point = value.search(/[.]/)
  return point < 0 ? 0 : value.slice(point + 1).match(/^\d*/)![0].length
}

export function mostDigits(values: Array<string | null | undefined>): number {
  return values.reduce((most, value) => (value ? Math.max(most, digitsAfterPoint(value)) : most), 0)
}

/** Invisible digits that bring a shorter number to the decimal point of its column. */
export function pad(value: string, decimals: number): string {
  const own = digitsAfterPoint(value)
  if (own >= decimals || !/\d/.test(value)) return ''
  return (own === 0 && !value.includes('.') ? '.' : '') + '0'.repeat(decimals - own)
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
