// Runs in the engine's worker before DuckDB's own script.

// A failure that DuckDB's script waits for nowhere (no module at the address, WebAssembly refused
// by the page's policy) becomes the worker's error, so that the page learns of it at once.
self.addEventListener('unhandledrejection', (event) => {
  setTimeout(() => {
    throw event.reason;
  });
});

// A server that does not know the type of .wasm files is no reason not to start.
const instantiateStreaming = WebAssembly.instantiateStreaming.bind(WebAssembly);
WebAssembly.instantiateStreaming = async (source, imports) => {
  const response = await source;
  if (!response.ok) throw new Error(`DuckDB module: HTTP ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  return type.startsWith('application/wasm')
    ? instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);
};

// DuckDB's script prints every failed statement, with the value that made it fail.
console.log = () => undefined;
