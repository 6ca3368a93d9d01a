// A provider certified for OpenID Connect, on a port of its own, with the sign-in pages it brings for tests.
import { createServer } from "node:http";
import Provider from "oidc-provider";

const SECRET = "what office and provider share";

/** Starts it. `lines` are the office's configuration; `returnTo` says where it sends people back. */
export async function openProvider() {
  let answer = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const returnTo = (address) => {
    const client = {
      client_id: "yingda",
      client_secret: SECRET,
      redirect_uris: [address],
      grant_types: ["authorization_code"],
      response_types: ["code"],
    };
    const provider = new Provider(url, { clients: [client], pkce: { required: () => true } });
    answer = provider.callback();
  };
  const lines = {
    YINGDA_OIDC_ISSUER: url,
    YINGDA_OIDC_CLIENT_ID: "yingda",
    YINGDA_OIDC_CLIENT_SECRET: SECRET,
    YINGDA_OIDC_NAME_EN: "City ID",
    YINGDA_OIDC_NAME_ZH: "市统一认证",
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, lines, returnTo, close };
}
