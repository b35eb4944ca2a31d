import type { LineageNode, MaterialShown } from './api'

type Edge = MaterialShown['edges'][number]

export interface PlacedNode {
  node: LineageNode
  column: number
  row: number
}

export interface PlacedEdge {
  edge: Edge
  from: PlacedNode
  to: PlacedNode
}

/** Each material in the column behind the last one that went into it, so that every edge points to the right. */
export function placed(nodes: LineageNode[], edges: Edge[]): { nodes: PlacedNode[]; edges: PlacedEdge[]; columns: number; rows: number } {
  const known = new Set(nodes.map((node) => node.id))
  const inside = edges.filter((edge) => known.has(edge.child) && known.has(edge.parent))
  const columnOf = new Map(nodes.map((node) => [node.id, 0]))
  for (let round = 0; round < nodes.length; round++) {
    for (const edge of inside) {
      columnOf.set(edge.child, Math.max(columnOf.get(edge.child)!, columnOf.get(edge.parent)! + 1))
    }
  }
  const filled: number[] = []
  const all = nodes.map((node) => {
    const column = columnOf.get(node.id)!
    const row = filled[column] ?? 0
    filled[column] = row + 1
    return { node, column, row }
  })
  const byId = new Map(all.map((each) => [each.node.id, each]))
  return {
    nodes: all,
    edges: inside.map((edge) => ({ edge, from: byId.get(edge.parent)!, to: byId.get(edge.child)! })),
    columns: filled.length,
    rows: Math.max(1, ...filled.map((count) => count ?? 0)),
  }
}
