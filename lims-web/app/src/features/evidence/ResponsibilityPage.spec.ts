import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import chain from '../../../../src/test/resources/jialing/web/evidence/chain.json'
import { refuses, serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import { initialsOf } from './chain'
import ResponsibilityPage from './pages/ResponsibilityPage.vue'

const id = chain.resultId
const path = `/evidence/results/${id}/responsibility`
const station = (name: string) => screen.getByRole('list', { name })

async function open() {
  serverAnswers({ [`GET ${path}`]: chain })
  await show(ResponsibilityPage, { props: { id } })
  await screen.findByRole('list', { name: '从点位到签字' })
}

describe('the responsibility chain of a number', () => {
  it('names at each station who did it, in the capacity of that moment', async () => {
    await open()
    const sampling = within(station('采样'))
    expect(sampling.getByRole('button', { name: /^采样 .*向长江.*采样员.*冉光明.*采样员/ })).toBeTruthy()
    const review = within(station('三级审核'))
    expect(review.getAllByRole('button').map((each) => each.textContent)).toEqual([
      expect.stringContaining('彭慧'),
      expect.stringContaining('易成栋'),
      expect.stringContaining('骆正平'),
    ])
  })

  it('shows both versions of an amended number, with the reason and the reports that say them', async () => {
    await open()
    const versions = within(station('各版本')).getAllByRole('listitem')
    expect(versions[0]!.textContent).toMatch(/0\.400.*旧版本.*BG-CQ-WZ-2026-0001/)
    expect(versions[1]!.textContent).toMatch(/0\.42.*现行.*定容体积录入有误.*BG-CQ-WZ-2026-0002/)
  })

  it('says what is missing and does not hide it behind colour', async () => {
    await open()
    expect(within(station('分析')).getByText(/分析室的温度和湿度没有记录/)).toBeTruthy()
    expect(within(station('采样')).getByText('没有照片')).toBeTruthy()
  })

  it('opens a node with its act, its time and its hash, and closes it with Escape', async () => {
    await open()
    const reader = userEvent.setup()
    const check = within(station('三级审核')).getAllByRole('button')[0]!
    await reader.click(check)
    const details = within(screen.getByRole('region', { name: /详情: 校核/ }))
    const act = chain.nodes.find((node) => node.act?.verb === 'CHECK')!.act!
    expect(details.getByText(act.hash)).toBeTruthy()
    expect(details.getByText('CHECKER/2026-1')).toBeTruthy()
    await reader.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: /详情/ })).toBeNull()
  })

  it('shows a stranger to the organisation only that there is nothing', async () => {
    serverAnswers({ [`GET ${path}`]: refuses(404, { title: '没有找到样品结果' }) })
    await show(ResponsibilityPage, { props: { id } })
    expect(await screen.findByText(/没有找到样品结果/)).toBeTruthy()
    expect(screen.queryByRole('list', { name: '从点位到签字' })).toBeNull()
  })

  it('makes a face of a Chinese given name or of initials', () => {
    expect(initialsOf('向长江')).toBe('长江')
    expect(initialsOf('Xiang Changjiang')).toBe('XC')
  })
})
