import type { Answers } from './kinds'
import proof from './drawProof.json'

const { candidates, excluded, nonceDigest, purpose, count, organisation } = proof
const outcome = {
  nonce: proof.nonce, leaf: proof.sealing.leaf, size: proof.sealing.size, root: proof.sealing.root, seed: proof.seed, drawn: proof.drawn, drawer: '余亮',
  drawnAt: '2026-03-12T01:31:00Z',
}
const drawn = {
  id: 'd1', organisation, purpose, count, candidates, excluded, nonceDigest, replaces: 'd0', reason: '名单漏列一家新备案的机构', replacedBy: null, commitmentAct: 'a1', committer: '余亮',
  committedAt: '2026-03-12T01:30:00Z', drawn: true, outcome,
}
const replaced = { ...drawn, id: 'd0', replaces: null, reason: null, replacedBy: 'd1', committedAt: '2026-03-11T07:30:00Z', drawn: false, outcome: null }
const waiting = { ...drawn, id: 'd2', purpose: '2026年第一季度双随机抽查：检查人员', replaces: null, reason: null, drawn: false, outcome: null }

/** Draws; the proof is one that can be repeated. */
export const draws: Answers = {
  'GET /draws': { items: [waiting, drawn, replaced], next: null },
  'GET /draws/d0': replaced,
  'GET /draws/d1': drawn,
  'GET /draws/d2': waiting,
  'GET /draws/([^/]+)/proof': (_: URLSearchParams, id: string) => (id === 'd1' ? proof : { ...proof, sealing: null, nonce: null, seed: null, drawn: [], lots: [] }),
  'POST /draws': waiting,
  'POST /draws/([^/]+)/outcome': drawn,
}
