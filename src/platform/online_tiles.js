// Talks with the service worker about the online basemap. Deliberately absent: what it means.

/** How long the service worker may take; one of an older version never answers. */
const PATIENCE = 5000;

/** Sends a message as JSON; the answer as JSON, or nothing where no service worker looks after this page. */
export function tell(message) {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(JSON.stringify(data));
    setTimeout(resolve, PATIENCE);
    worker.postMessage({ online: JSON.parse(message) }, [port2]);
  });
}
