import { expect, it } from 'vitest'
import { whereIs } from './whereIs'

it('leads from the label of an instrument to its page', () => {
  expect(whereIs('EQ:WZ-UV-01')).toEqual({ path: '/equipment/WZ-UV-01' })
  expect(whereIs(' eq:wz-uv-01 ').path).toBe('/equipment/wz-uv-01')
  expect(whereIs('EQ:../people').path).toBeNull()
})
