// A gateway for text messages on this machine that keeps what it is handed. `lines` are the office's configuration; `text`
// waits for the next message to a number.
import { createServer } from "node:http";

const KEY = "Key six-lamps";

export async function openGateway() {
  const texts = [];
  const server = createServer((asked, answer) => {
    const pieces = [];
    asked.on("data", (piece) => pieces.push(piece));
    asked.on("end", () => {
      const known = asked.method === "POST" && asked.url === "/v1/send" && asked.headers.authorization === KEY;
      if (known) texts.push(JSON.parse(Buffer.concat(pieces).toString()));
      answer.writeHead(known ? 200 : 401).end();
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const lines = {
    YINGDA_WORK_SMS: "http",
    YINGDA_SMS_URL: `http://127.0.0.1:${server.address().port}/v1/send`,
    YINGDA_SMS_AUTHORIZATION: KEY,
    YINGDA_SMS_BODY: JSON.stringify({ mobile: "{phone}", content: "【示例热线】{text}" }),
  };
  const text = async (number, patience = 60_000) => {
    for (const end = Date.now() + patience; Date.now() < end; ) {
      const place = texts.findIndex((one) => one.mobile === number);
      if (place >= 0) return texts.splice(place, 1)[0].content;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`no text message for ${number}`);
  };
  const close = () => new Promise((resolve) => server.close(resolve));
  return { lines, text, close };
}
