import { describe, expect, it } from 'vitest'
import kept from '../../../test/answers/drawProof.json'
import type { Proof } from './api'
import { repeat, STEPS } from './repeat'

const proof = kept as unknown as Proof
const wrong = async (changed: Partial<Proof>) => {
  const found = await repeat({ ...proof, ...changed })
  return STEPS.filter((step) => !found[step])
}

describe('a draw repeated in the browser', () => {
  it('comes out the same from the file alone', async () => {
    expect(await wrong({})).toEqual([])
  })

  it('notices a changed list of candidates', async () => {
    const heavier = proof.candidates.map((each) => ({ ...each, weight: each.weight + 1 }))
    expect(await wrong({ candidates: heavier })).toContain('content')
    expect(await wrong({ candidates: heavier, content: proof.content.replace(/"weight":1/g, '"weight":2') })).toContain('content')
  })

  it('notices another nonce, another checkpoint, another winner', async () => {
    expect(await wrong({ nonce: '0'.repeat(64) })).toEqual(['nonce', 'seed'])
    expect(await wrong({ sealing: { ...proof.sealing!, root: '0'.repeat(64) } })).toEqual(['root', 'log', 'seed'])
    expect(await wrong({ drawn: [...proof.drawn].reverse() })).toEqual(['lots'])
  })

  it('tells what is not there yet', async () => {
    expect(await wrong({ nonce: null, seed: null, sealing: null, drawn: [] })).toEqual(['nonce', 'root', 'log', 'seed', 'lots'])
  })
})
