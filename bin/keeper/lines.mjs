/** Longer lines come from nobody that this keeper knows. */
const MOST_CHARACTERS = 64 * 1024;

/** Calls `onMessage` with each line of a socket, parsed as JSON; destroys the socket when it sends anything else. */
export function readMessages(socket, onMessage) {
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    const messages = lines.map(parsed);
    if (rest.length > MOST_CHARACTERS || messages.includes(undefined)) socket.destroy();
    else for (const message of messages) onMessage(message);
  });
}

/** Sends one message; a socket that is closed by now takes none. */
export function sendMessage(socket, message) {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}

function parsed(line) {
  try {
    const value = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
