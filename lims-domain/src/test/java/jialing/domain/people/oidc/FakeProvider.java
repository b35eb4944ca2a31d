package jialing.domain.people.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;

/** A provider that says whatever a test puts into its mouth. */
final class FakeProvider implements AutoCloseable {

    static final String CLIENT = "jialing";
    static final String SECRET = "a secret of both that is long enough for a signature";

    private final HttpServer server;
    private final RSAKey key = newKey();

    private String told;
    private String asked = "";
    private boolean namesItself;

    FakeProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> say(exchange, 200, description()));
        server.createContext("/keys", exchange -> say(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    IdentityProvider asSeenByTheHouse() {
        return new IdentityProvider(new ProviderClient(issuer(), CLIENT, SECRET, "统一身份认证", "https://lims.example.cn"));
    }

    /** What it gives for a code; null: it refuses every code. */
    void tells(JWT idToken) {
        told = idToken == null ? null : idToken.serialize();
    }

    /** It says that it names itself in each answer (RFC 9207). */
    void namesItself() {
        namesItself = true;
    }

    /** The last request for a token, as it came. */
    String asked() {
        return asked;
    }

    /** The claims of a right token; a test changes one of them. */
    JWTClaimsSet.Builder claims(String nonce) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("f:7:li")
                .audience(CLIENT)
                .issueTime(new Date())
                .expirationTime(new Date(System.currentTimeMillis() + 60_000))
                .claim("nonce", nonce);
    }

    JWTClaimsSet.Builder logOut() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("f:7:li")
                .audience(CLIENT)
                .issueTime(new Date())
                .expirationTime(new Date(System.currentTimeMillis() + 60_000))
                .jwtID("once")
                .claim("sid", "session-1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    JWT signed(JWTClaimsSet claims) {
        return signed(claims, key);
    }

    JWT signedBySomebodyElse(JWTClaimsSet claims) {
        return signed(claims, newKey());
    }

    JWT unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims);
    }

    JWT signedWithTheSecret(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(SECRET));
            return token;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    JWT signedAsPlainJwt(JWTClaimsSet claims) {
        return signed(claims, key, JOSEObjectType.JWT);
    }

    private static JWT signed(JWTClaimsSet claims, RSAKey by) {
        boolean ofLogOut = claims.getClaim("events") != null;
        return signed(claims, by, ofLogOut ? new JOSEObjectType("logout+jwt") : JOSEObjectType.JWT);
    }

    private static JWT signed(JWTClaimsSet claims, RSAKey by, JOSEObjectType type) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("k1")
                    .type(type)
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(by));
            return token;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String description() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
                "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end","response_types_supported":["code"],\
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],\
                "authorization_response_iss_parameter_supported":%2$s}""".formatted(issuer(), namesItself);
    }

    private void token(HttpExchange exchange) throws IOException {
        asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (told == null) {
            say(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            say(
                    exchange,
                    200,
                    "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + told
                            + "\"}");
        }
    }

    private static void say(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
