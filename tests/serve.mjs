// node tests/serve.mjs <folder> <port>: serves the built site on this machine only.
import { serve } from "./e2e/site.mjs";

const [folder, port] = process.argv.slice(2);
try {
  const { address } = await serve({ folder, port: Number(port) });
  console.log(`· 清账 Qingzhang is at ${address}zh/ and ${address}en/ (Ctrl-C ends it)`);
} catch (reason) {
  if (reason.code !== "EADDRINUSE") throw reason;
  console.log(`Port ${port} is taken. Another one: make serve port=${Number(port) + 1}`);
  process.exitCode = 1;
}
