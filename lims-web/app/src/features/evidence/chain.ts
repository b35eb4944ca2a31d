import type { Chain, Node, Stage } from './api'

export const STAGES: Stage[] = ['PLAN', 'SITE', 'COLLECTION', 'CUSTODY', 'ANALYSIS', 'QUALITY', 'RESULT', 'REVIEW', 'REPORT', 'RELEASE']

/** Someone who answers for an act, in the capacity held at that moment. */
export interface Answering {
  person: Node
  as: { zh: string; en: string }
}

export interface Station {
  stage: Stage
  acts: Node[]
  things: Node[]
  gaps: Array<{ zh: string; en: string }>
  /** Nothing of this stage has happened yet. */
  empty: boolean
  holds: boolean
}

/** The nodes of a chain by their stages; an act before the things it made, both in the order of their time. */
export function stationsOf(chain: Chain): Station[] {
  return STAGES.map((stage) => {
    const nodes = chain.nodes.filter((node) => node.stage === stage)
    const gaps = chain.gaps.filter((gap) => gap.stage === stage).map((gap) => gap.missing)
    return {
      stage,
      acts: nodes.filter((node) => node.kind === 'ACT').sort((a, b) => (a.act?.recordedAt ?? '').localeCompare(b.act?.recordedAt ?? '')),
      things: nodes.filter((node) => node.kind !== 'ACT'),
      gaps,
      empty: nodes.length === 0,
      holds: gaps.length === 0 && nodes.every((node) => node.missing.length === 0),
    }
  })
}

export function answeringFor(chain: Chain, act: Node): Answering[] {
  return chain.links
    .filter((link) => link.from === act.id && link.relation === 'WAS_ASSOCIATED_WITH')
    .flatMap((link) => {
      const person = chain.nodes.find((node) => node.id === link.to)
      return person && link.as ? [{ person, as: link.as }] : []
    })
}

/** How much is missing in the whole chain. */
export const missingIn = (chain: Chain) => chain.gaps.length + chain.nodes.reduce((sum, node) => sum + node.missing.length, 0)

/** Two characters that stand for a person: a Chinese given name or the initials of a Western one. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  if (words.length > 1) return words.map((word) => word[0]!.toUpperCase()).join('').slice(0, 2)
  return [...name.trim()].slice(-2).join('')
}
