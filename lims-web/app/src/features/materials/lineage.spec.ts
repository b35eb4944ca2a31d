import { expect, it } from 'vitest'
import type { LineageNode, MaterialShown } from './api'
import { placed } from './lineage'
import { rounded } from './rounding'

const node = (id: string) => ({ id }) as LineageNode
const edge = (parent: string, child: string) => ({ parent, child }) as MaterialShown['edges'][number]

it('puts each material behind the last one that went into it', () => {
  const { nodes, columns, edges } = placed(
    ['working', 'crm', 'stock', 'water'].map(node),
    [edge('crm', 'stock'), edge('stock', 'working'), edge('water', 'stock'), edge('water', 'working')],
  )
  expect(Object.fromEntries(nodes.map((each) => [each.node.id, each.column]))).toEqual({ crm: 0, water: 0, stock: 1, working: 2 })
  expect(columns).toBe(3)
  expect(edges.every((each) => each.from.column < each.to.column)).toBe(true)
  expect(new Set(nodes.map((each) => `${each.column} ${each.row}`)).size).toBe(4)
})

it('leaves out an edge to a material that is not shown', () => {
  expect(placed([node('stock')], [edge('crm', 'stock')]).edges).toEqual([])
})

it('rounds the uncertainty to two digits and the value to its place', () => {
  expect(rounded('50.000', '0.5138')).toEqual({ value: '50.00', uncertainty: '0.51' })
  expect(rounded('1002.69972', '1.7316')).toEqual({ value: '1002.7', uncertainty: '1.7' })
  expect(rounded('500', '0')).toEqual({ value: '500', uncertainty: '0' })
  expect(rounded('12345', '123')).toEqual({ value: '12345', uncertainty: '123' })
})
