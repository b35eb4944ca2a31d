import { describe, expect, it } from 'vitest'
import { hex } from '@/shared/format/digest'
import { parseProof, proves } from './reportProof'

// Made by ReportProofTest on the server's side, with the key of RFC 8032 section 7.1, test 1.
const NUMBER = 'BG-CQ-WZ-2026-0001'
const KEY = 'jialing.example/log+6d780ae2+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea'
const TEXT =
  'AW5WngXLb4YIVyx51js2XcMWF7-E1zk9LLnS8f_g7flbAgUDWDx9-3swVdmUZVRAMqVx4QoTSxtvdpQiu7cf1_oWel2iC_mnzC3IoI9fQVpxsZ9qxCe6tU0k7shotdMQNEmVOk81IS0S-a0gNkkslfH-ebr07HvZvvPf-nV58ik_9UakbXgK4pLSi1gwmU-n4xL7n-0XFaDVpWoVRxTvPo8NgJoGurvF-RBarw6tnAok2xXAh4dbsZeaVJniircSqMBS4PXptgs'

describe('the proof in the code of a report', () => {
  it('is read as it was written', () => {
    const proof = parseProof(TEXT)!
    expect(hex(proof.contentHash)).toMatch(/^6e569e05cb6f8608/)
    expect(proof.index).toBe(2n)
    expect(proof.size).toBe(5n)
    expect(proof.path).toHaveLength(3)
  })

  it('holds for the report it was made for', async () => {
    expect(await proves(parseProof(TEXT)!, NUMBER, KEY)).toBe(true)
  })

  it('does not hold for another number, another content or another log', async () => {
    expect(await proves(parseProof(TEXT)!, 'BG-CQ-WZ-2026-0002', KEY)).toBe(false)
    const other = parseProof(TEXT)!
    other.contentHash[0]! ^= 1
    expect(await proves(other, NUMBER, KEY)).toBe(false)
    const key = KEY.replace('jialing.example/log', 'other.example/log')
    expect(await proves(parseProof(TEXT)!, NUMBER, key)).toBe(false)
  })

  it('does not hold when a bit of its way or of the signature is another', async () => {
    for (const place of [40, 120, 200, 250]) {
      const changed = TEXT.slice(0, place) + (TEXT[place] === 'A' ? 'B' : 'A') + TEXT.slice(place + 1)
      const proof = parseProof(changed)
      expect(proof ? await proves(proof, NUMBER, KEY) : false).toBe(false)
    }
  })

  it('is none when it is cut short', () => {
    expect(parseProof(TEXT.slice(0, -8))).toBeNull()
    expect(parseProof('no proof')).toBeNull()
    expect(parseProof('')).toBeNull()
  })
})
