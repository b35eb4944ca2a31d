import type { Count, Node } from './api'

export interface Row {
  node: Node
  depth: number
  /** Whether there is something below that can be unfolded. */
  unfolds: boolean
  open: boolean
  /** Of itself and all below. */
  counts: Count[]
}

const share = (counts: Count[], figure: string) => {
  const found = counts.find((each) => each.figure === figure)
  return found && found.all ? found.cases / found.all : -1
}

/** The rows to show, from the top down: brothers and sisters by the figure, the largest share first, else by code. */
export function rowsOf(nodes: Node[], open: ReadonlySet<string>, by: string | null): Row[] {
  const below = (upper: string | null) =>
    nodes
      .filter((each) => each.upper === upper)
      .sort((a, b) => (by ? rank(b, by) - rank(a, by) : 0) || a.code.localeCompare(b.code))
  const walk = (node: Node, depth: number): Row[] => {
    const children = below(node.code)
    const unfolded = open.has(node.code) && children.length > 0
    const row = { node, depth, unfolds: children.length > 0, open: unfolded, counts: node.whole }
    return [row, ...(unfolded ? children.flatMap((child) => walk(child, depth + 1)) : [])]
  }
  return below(null).flatMap((top) => walk(top, 0))
}

const rank = (node: Node, by: string) => (by === 'score' ? -Number(node.score ?? Number.POSITIVE_INFINITY) : share(node.whole, by))

/** `2.5 %` of a count, or nothing where nothing was counted. */
export const percent = ({ cases, all }: Count) => (all ? `${((100 * cases) / all).toFixed(cases && cases < all ? 1 : 0)} %` : '–')
