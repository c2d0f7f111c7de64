// The sample store.
