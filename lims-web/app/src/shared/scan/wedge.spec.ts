import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { receiveScans, startListening } from './wedge'

describe('the hardware scanner', () => {
  let stop: () => void
  let leave: () => void
  let clock = 1000
  const scanned = vi.fn()

  beforeEach(() => {
    document.body.innerHTML = '<input id="remark" />'
    scanned.mockClear()
    stop = startListening()
    leave = receiveScans(scanned)
  })
  afterEach(() => {
    leave()
    stop()
  })

  function press(key: string, target: Element, gap: number) {
    clock += gap
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    Object.defineProperty(event, 'timeStamp', { value: clock })
    target.dispatchEvent(event)
    if (key.length === 1 && target instanceof HTMLInputElement && !event.defaultPrevented) target.value += key
    return event
  }
  const type = (text: string, gap: number, target: Element = document.body) => {
    clock += 1000
    return [...text, 'Enter'].map((key) => press(key, target, gap)).at(-1)!
  }

  it('is heard from anywhere', () => {
    type('WZ26030001K', 5)
    expect(scanned).toHaveBeenCalledWith('WZ26030001K')
  })

  it('does not take the reading that an instrument types', () => {
    const remark = document.querySelector<HTMLInputElement>('#remark')!
    expect(type('0.3215', 5, remark).defaultPrevented).toBe(false)
    expect(scanned).not.toHaveBeenCalled()
    expect(remark.value).toBe('0.3215')
  })

  it('leaves the field it fell into as it was', () => {
    const remark = document.querySelector<HTMLInputElement>('#remark')!
    remark.value = '水面有油膜'
    const enter = type('WZ26030001K', 5, remark)
    expect(remark.value).toBe('水面有油膜')
    expect(enter.defaultPrevented).toBe(true)
  })

  it('does not take a person who types for a scanner', () => {
    type('WZ26030001K', 120)
    expect(scanned).not.toHaveBeenCalled()
  })

  it('speaks to the one who asked last', () => {
    const dialog = vi.fn()
    const close = receiveScans(dialog)
    type('WZ26030001K', 5)
    close()
    type('WZ26030002H', 5)
    expect(dialog).toHaveBeenCalledTimes(1)
    expect(scanned).toHaveBeenCalledWith('WZ26030002H')
  })
})
