/** Where a device keeps what it has not handed over, or has been given: IndexedDB, because it is too much for anything else. */
export interface Place<T extends { key: string }> {
  all: () => Promise<T[]>
  one: (key: string) => Promise<T | undefined>
  put: (entry: T) => Promise<void>
  remove: (key: string) => Promise<void>
}

const STORE = 'entries'

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'key' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
}

async function within<R>(name: string, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<R>): Promise<R> {
  const database = await opened(name)
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode)
      const asked = work(transaction.objectStore(STORE))
      transaction.oncomplete = () => resolve(asked.result)
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

/** For browsers that keep nothing: what is in it is lost with the page. */
function inMemory<T extends { key: string }>(): Place<T> {
  const entries = new Map<string, T>()
  return {
    all: async () => [...entries.values()],
    one: async (key) => entries.get(key),
    put: async (entry) => void entries.set(entry.key, entry),
    remove: async (key) => void entries.delete(key),
  }
}

export function placeCalled<T extends { key: string }>(name: string): Place<T> {
  if (typeof indexedDB === 'undefined') return inMemory()
  return {
    all: () => within(name, 'readonly', (store) => store.getAll() as IDBRequest<T[]>),
    one: (key) => within(name, 'readonly', (store) => store.get(key) as IDBRequest<T | undefined>),
    put: async (entry) => void (await within(name, 'readwrite', (store) => store.put(entry))),
    remove: async (key) => void (await within(name, 'readwrite', (store) => store.delete(key))),
  }
}
