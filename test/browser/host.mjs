/** A page that starts the module worker. */
const worker = new Worker(`worker.js${location.search}`, { type: 'module' });
worker.onmessage = ({ data }) => console.log(JSON.stringify(data));
worker.onerror = ({ message }) => console.log(JSON.stringify({ failed: message }));
