// A mail server on this machine that keeps what it gets: with a certificate of its own authority, a user and a password.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

const USER = "hotline";
const PASSWORD = "six lamps by the river";
const SENDER = "hotline@office.example";

/** A certificate for this machine, and its key. */
function certificate(folder) {
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  const words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  words.push("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE");
  execFileSync("openssl", [...words, "-keyout", key, "-out", cert], { stdio: "pipe" });
  return { key: readFileSync(key), cert: readFileSync(cert), path: cert };
}

/** Starts it. `lines` are the office's configuration; `letter` waits for the next one to an address;
 * `refuse` names addresses it does not know; while it `rest`s it takes nothing. */
export async function openMail({ security = "tls" } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "yingda-mail-"));
  const { key, cert, path } = certificate(folder);
  const [letters, refused] = [[], new Set()];
  let busy = false;
  const server = new SMTPServer({
    secure: security === "tls",
    key,
    cert,
    onConnect(_session, done) {
      done(busy ? Object.assign(new Error("4.3.2 not now"), { responseCode: 421 }) : undefined);
    },
    onAuth({ username, password }, session, done) {
      const known = session.secure && username === USER && password === PASSWORD;
      done(known ? null : new Error("wrong user or password"), known ? { user: username } : undefined);
    },
    onRcptTo({ address }, _session, done) {
      done(refused.has(address) ? Object.assign(new Error(`5.1.1 ${address} is unknown`), { responseCode: 550 }) : undefined);
    },
    onData(stream, session, done) {
      const pieces = [];
      stream.on("data", (piece) => pieces.push(piece));
      stream.on("end", async () => {
        const one = await PostalMime.parse(Buffer.concat(pieces));
        letters.push({ ...one, head: (name) => one.headers.find((line) => line.key === name)?.value, session });
        done();
      });
    },
  });
  server.on("error", () => {});
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  const password = join(folder, "password");
  writeFileSync(password, `${PASSWORD}\n`, { mode: 0o600 });
  const lines = {
    YINGDA_WORK_OUTBOUND: "smtp",
    YINGDA_SMTP_HOST: "localhost",
    YINGDA_SMTP_PORT: `${server.server.address().port}`,
    YINGDA_SMTP_SECURITY: security,
    YINGDA_SMTP_USER: USER,
    YINGDA_SMTP_PASSWORD_FILE: password,
    YINGDA_SMTP_SENDER: SENDER,
    YINGDA_SMTP_CA_FILE: path,
  };
  const letter = async (address, patience = 60_000) => {
    for (const end = Date.now() + patience; Date.now() < end; ) {
      const place = letters.findIndex((one) => one.to.some((to) => to.address === address));
      if (place >= 0) return letters.splice(place, 1)[0];
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`no letter for ${address}`);
  };
  const close = async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  const refuse = (address) => refused.add(address);
  const rest = (whether) => (busy = whether);
  return { lines, letter, refuse, rest, close, SENDER };
}
