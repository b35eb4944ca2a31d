import { isNumber, typedNumber } from '@/shared/format/number'

/**
 * A hardware scanner is a keyboard that types faster than any person and ends with Enter.
 * Its burst is taken from wherever it lands, and the field it fell into gets back what it held.
 * A burst that is a number comes from an instrument that types its reading, and is left where it lands.
 */
const LONGEST_GAP = 50
const SHORTEST_CODE = 6

type Consumer = (code: string) => void
type TextField = HTMLInputElement | HTMLTextAreaElement

const consumers: Consumer[] = []
let burst = ''
let lastKeyAt = 0
let field: TextField | null = null
let fieldHeld = ''

function begin(event: KeyboardEvent) {
  burst = ''
  const target = event.target
  field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null
  fieldHeld = field?.value ?? ''
}

function giveBack() {
  if (!field) return
  field.value = fieldHeld
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function listen(event: KeyboardEvent) {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  const gap = event.timeStamp - lastKeyAt
  if (event.key === 'Enter') {
    const code = burst
    burst = ''
    if (code.length < SHORTEST_CODE || gap > LONGEST_GAP || isNumber(typedNumber(code))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    giveBack()
    consumers.at(-1)?.(code)
    return
  }
  if (event.key.length !== 1) return
  if (gap > LONGEST_GAP || burst === '') begin(event)
  burst += event.key
  lastKeyAt = event.timeStamp
}

export function startListening(target: Window = window) {
  target.addEventListener('keydown', listen, { capture: true })
  return () => target.removeEventListener('keydown', listen, { capture: true })
}

/** The one asked last receives the scans, until it leaves. */
export function receiveScans(consumer: Consumer): () => void {
  consumers.push(consumer)
  return () => {
    const index = consumers.lastIndexOf(consumer)
    if (index >= 0) consumers.splice(index, 1)
  }
}
