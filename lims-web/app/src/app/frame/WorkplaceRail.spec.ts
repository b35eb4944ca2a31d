import { fireEvent, screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { li, show } from '../../../test/screen'
import WorkplaceRail from './WorkplaceRail.vue'

const rail = () => within(screen.getByRole('navigation'))

it('shows an administrator everything at once', async () => {
  await show(WorkplaceRail, { me: { ...li, capacities: ['ADMINISTRATOR'] } })
  expect(rail().getByRole('link', { name: '人员' })).toBeInTheDocument()
  expect(rail().queryByRole('button', { name: '质量' })).not.toBeInTheDocument()
})

it('folds what does not fit but the work and the group of the page', async () => {
  await show(WorkplaceRail, { me: { ...li, capacities: ['QUALITY_OFFICER'] }, path: '/gate' })
  expect(rail().getByRole('link', { name: '实验台' })).toBeInTheDocument()
  expect(rail().getByRole('link', { name: '关口' })).toHaveAttribute('aria-current', 'page')
  expect(rail().queryByRole('link', { name: '信用' })).not.toBeInTheDocument()
  await fireEvent.click(rail().getByRole('button', { name: '全网' }))
  expect(rail().getByRole('link', { name: '信用' })).toBeInTheDocument()
  expect(rail().queryByRole('link', { name: '关口' })).not.toBeInTheDocument()
  expect(rail().getByRole('button', { name: '全网' })).toHaveAttribute('aria-expanded', 'true')
})
