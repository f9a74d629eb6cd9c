// An identity provider that is not ours (npm oidc-provider), set up as the tests say on standard input: a first line of
// JSON with its clients' settings and its people, and after that one line for each thing that should happen. It answers
// each with a line. Loopback only; it ends with the test.
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const settings = JSON.parse((await lines.next()).value);

const newKey = () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
};

// What a token is for: the gateway. Its tokens are JWTs, or mean nothing to anybody but the provider.
const gateway = { scope: '', audience: settings.audience, accessTokenFormat: settings.tokens };
const cookies = [randomBytes(16).toString('hex')];

const provide = (issuer, keys) => {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'naaste',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: ['http://127.0.0.1/aanmelden'],
      },
      {
        client_id: 'gateway',
        client_secret: settings.secret,
        grant_types: [],
        response_types: [],
        redirect_uris: [],
      },
    ],
    jwks: { keys },
    cookies: { keys: cookies },
    findAccount: (_, id) => settings.people[id] && { accountId: id, claims: () => ({ sub: id }) },
    // What an access token says of a person: a broker's claims stand beside the provider's own. When somebody signed in
    // survives a renewal.
    extraTokenClaims: ({ oidc: { entities } }, token) => ({
      ...settings.people[token.accountId],
      auth_time: (entities.AuthorizationCode ?? entities.RefreshToken)?.authTime,
    }),
    issueRefreshToken: async () => true,
    pkce: { required: () => true },
    ttl: { AccessToken: settings.seconds, IdToken: 900, Grant: 3600, Interaction: 600, Session: 3600, RefreshToken: 3600 },
    features: {
      devInteractions: { enabled: true },
      introspection: { enabled: true, allowedPolicy: () => true },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => 'urn:naaste:gateway',
        getResourceServerInfo: () => gateway,
        useGrantedResource: () => true,
      },
    },
  });
  provider.on('server_error', (_, error) => console.error(error));
  return provider.callback();
};

let keys = [newKey()];
let answer;
const server = createServer((request, response) => answer(request, response));
server.listen(0, '127.0.0.1', async () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  answer = provide(issuer, keys);
  say({ issuer });
  for await (const line of lines) {
    // The new key signs from now on. A withdrawn one is not told of any more.
    if (line === 'rotate') keys = [newKey(), ...keys];
    if (line === 'withdraw') keys = [newKey()];
    answer = provide(issuer, keys);
    say({ keys: keys.length });
  }
  process.exit(0);
});
