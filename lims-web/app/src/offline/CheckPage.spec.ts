import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import CheckPage from './CheckPage.vue'

// The report of ReportProofTest and the list of EndedReportsTest, in which it is withdrawn.
const KEY = 'jialing.example/log+6d780ae2+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea'
const CODE =
  'https://lims.example/verify/BG-CQ-WZ-2026-0001#AW5WngXLb4YIVyx51js2XcMWF7-E1zk9LLnS8f_g7flbAgUDWDx9-3swVdmUZVRAMqVx4QoTSxtvdpQiu7cf1_oWel2iC_mnzC3IoI9fQVpxsZ9qxCe6tU0k7shotdMQNEmVOk81IS0S-a0gNkkslfH-ebr07HvZvvPf-nV58ik_9UakbXgK4pLSi1gwmU-n4xL7n-0XFaDVpWoVRxTvPo8NgJoGurvF-RBarw6tnAok2xXAh4dbsZeaVJniircSqMBS4PXptgs'
const NEW = {
  note: `jialing.example/log/ended-reports
2026-11-25T04:00:00Z
6
b73262d52aef171637d47873ce61923776da256a708745565b3397c0f45510a6

— jialing.example/log bXgK4rHTC1e245VAxWARXHajqGjcQVG/EzcyOaTCfPR0ZcTeVHdDEab4sGuOpz6FFMdUgMy4Ap63RYYromGwYrwCqQo=
`,
  items: [
    {
      number: 'a87c0c35cc2511105612e3a87a97c72338dfca3c46d51c45d263151788b7e7dd',
      state: 'WITHDRAWN',
      endedAt: '2026-11-24T04:00:00.123456Z',
    },
    { number: '64d5c98f4304359d6ff53eaf8369705b52a8d27b90d9ff1705f6345ca66fe1ce', state: 'SUPERSEDED', endedAt: '2026-11-24T05:00:00Z' },
  ],
}
/** Empty, and of a tree of four leaves: made before the report stood in the log. */
const OLD = {
  note: `jialing.example/log/ended-reports
2026-11-20T04:00:00Z
4
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855

— jialing.example/log bXgK4p+PqufXWq4/ik/UEclDClvrZwNRXjOepvqCMwnKfUFwacPZqJkMGsGFsLkTOJxSHXfjVD4OA14TT9CHbv/2GAY=
`,
  items: [],
}

let connected = true
let given: unknown = NEW

async function answerTo(code: string) {
  const page = render(CheckPage)
  await vi.waitFor(() => expect(screen.getByText(/断网后仍能核验|works without/)).toBeTruthy())
  await userEvent.type(screen.getByRole('textbox'), code)
  await userEvent.click(screen.getByRole('button', { name: /核验报告|Check the report/ }))
  const status = await screen.findByRole('status')
  const said = { answer: status.dataset.answer, alert: screen.queryByRole('alert')?.textContent ?? '' }
  page.unmount()
  return said
}

describe('checking a report without a connection', () => {
  beforeEach(() => {
    localStorage.clear()
    connected = true
    given = NEW
    vi.stubGlobal('fetch', async (path: string) => {
      if (!connected) throw new TypeError('no network')
      return new Response(JSON.stringify(path.endsWith('/keys') ? { log: KEY } : given))
    })
  })

  it('knows from the list taken along that a report was withdrawn', async () => {
    expect(await answerTo(CODE)).toEqual({ answer: 'withdrawn', alert: '' })
    connected = false
    expect((await answerTo(CODE)).answer).toBe('withdrawn')
  })

  it('does not say that a report is current by a list older than it', async () => {
    given = OLD
    expect((await answerTo(CODE)).answer).toBe('unknown')
  })

  it('keeps the list it has when it is given an older one', async () => {
    await answerTo(CODE)
    given = OLD
    const said = await answerTo(CODE)
    expect(said.answer).toBe('withdrawn')
    expect(said.alert).toMatch(/比先前的还旧|older/)
  })

  it('takes no list that the log did not sign', async () => {
    given = { note: NEW.note, items: [] }
    const said = await answerTo(CODE)
    expect(said.answer).toBe('unknown')
    expect(said.alert).toMatch(/没有本日志的签名|not signed/)
  })
})
