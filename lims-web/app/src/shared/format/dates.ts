import { currentLanguage } from '@/shared/i18n'

/** Every instant is shown in the laboratory's zone, wherever the browser stands. */
export const LABORATORY_ZONE = 'Asia/Shanghai'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

function parts(instant: Date) {
  const written = new Intl.DateTimeFormat('en-CA', {
    timeZone: LABORATORY_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  return Object.fromEntries(written.map((part) => [part.type, part.value])) as Record<string, string>
}

/** `2026-03-05` */
export function day(instant: Date | string | null | undefined): string {
  if (!instant) return ''
  if (typeof instant === 'string' && /^\d{4}-\d\d-\d\d$/.test(instant)) return instant
  const p = parts(new Date(instant))
  return `${p.year}-${p.month}-${p.day}`
}

/** `14:05` */
export function time(instant: Date | string | null | undefined): string {
  if (!instant) return ''
  const p = parts(new Date(instant))
  return `${p.hour}:${p.minute}`
}

/** `14:05` today, `03-04 14:05` this year, else with the year. */
export function moment(instant: Date | string | null | undefined, now: Date = new Date()): string {
  if (!instant) return ''
  const then = parts(new Date(instant))
  const today = parts(now)
  const clock = `${then.hour}:${then.minute}`
  if (then.year !== today.year) return `${then.year}-${then.month}-${then.day} ${clock}`
  if (then.month !== today.month || then.day !== today.day) return `${then.month}-${then.day} ${clock}`
  return clock
}

/** `2026-03-05 14:05`, as it can be typed again. */
export function minute(instant: Date | string | null | undefined): string {
  if (!instant) return ''
  const p = parts(new Date(instant))
  return `${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}`
}

/** The instant that was typed as a minute of the laboratory; what is none is left for the server to refuse. */
export function instantTyped(text: string): string | null {
  const written = text.trim()
  const found = written.match(/^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d)?$/)
  return found ? `${found[1]}T${found[2]}${found[3] ?? ':00'}+08:00` : written || null
}

/** The whole instant with its zone, for records and titles. */
export function exact(instant: Date | string | null | undefined): string {
  if (!instant) return ''
  const p = parts(new Date(instant))
  return `${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}:${p.second} +08:00`
}

/** `3 天 4 小时` / `3 d 4 h`, with the two largest units. */
export function span(milliseconds: number): string {
  const chinese = currentLanguage() === 'zh-CN'
  const [d, h, m] = chinese ? [' 天', ' 小时', ' 分'] : [' d', ' h', ' min']
  const length = Math.abs(milliseconds)
  const days = Math.floor(length / DAY)
  const hours = Math.floor((length % DAY) / HOUR)
  const minutes = Math.floor((length % HOUR) / MINUTE)
  if (days > 0) return `${days}${d}${hours ? ` ${hours}${h}` : ''}`
  if (hours > 0) return `${hours}${h}${minutes ? ` ${minutes}${m}` : ''}`
  return `${minutes}${m}`
}

export function millisecondsUntil(instant: string, now: Date = new Date()): number {
  return new Date(instant).getTime() - now.getTime()
}
