// The bars: largest ratio ours / peer, and for work that no peer does the most milliseconds. Deliberately absent: how they are measured.

export const bars = { "points-in-areas": 0.1, union: 0.3, dbscan: 0.2, nearest: 0.05, "equal-shares-add-one": 0.05 };
export const most = { "agreement-400": 1000, "schulze-100x10000": 150, "schulze-12x500": 100, "schulze-100x10000-wasm": 150, "result-500-wasm": 100, "find-service-2000-wasm": 25 };
