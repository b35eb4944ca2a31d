/** An uncertainty with two significant digits, and the value to the same place (GUM 7.2.6); digits as text, so that none is lost. */
export function rounded(value: number | string, uncertainty: number | string): { value: string; uncertainty: string } {
  const u = Number(uncertainty)
  if (!(u > 0)) return { value: String(value), uncertainty: '0' }
  const places = Math.max(0, 1 - Math.floor(Math.log10(u)))
  return { value: Number(value).toFixed(places), uncertainty: u.toFixed(places) }
}
