package jialing.domain.people.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorResponse;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.SessionID;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Asks an identity provider who somebody is, and believes only what it signed for this house, for this question. Works without any
 * transaction: the provider may be slow.
 */
public class IdentityProvider {

    private static final int PATIENCE_MS = 5_000;
    private static final int LARGEST_ANSWER = 512 * 1024;
    private static final int LONGEST_CODE = 60;

    /** Signed by a key that only the provider has: neither unsigned nor by a secret that the house knows as well. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final ProviderClient client;
    private Known known;

    public IdentityProvider(ProviderClient client) {
        this.client = client;
    }

    /**
     * What ties an answer to the question: {@code state} to the browser, {@code nonce} to the token, {@code verifier} to the code
     * (RFC 7636). None of it is told to anybody before.
     */
    public record Question(String state, String nonce, String verifier) {

        public static Question draw() {
            return new Question(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
        }

        @Override
        public String toString() {
            return "Question";
        }
    }

    /**
     * Whom the provider knows.
     *
     * @param subject which the provider never gives to anybody else; the only name by which a person may be known again
     * @param called a name for people to read, empty when it says none; proves nothing
     * @param session the provider's own, empty when it names none
     * @param severalFactors whether it says that it asked for more than one ({@code mfa}, RFC 8176)
     * @param idToken shown again only to the provider, when the person logs out
     */
    public record Identity(
            String subject, Optional<String> called, Optional<String> session, boolean severalFactors, String idToken) {

        @Override
        public String toString() {
            return "Identity " + subject;
        }
    }

    /** The provider ended a session of its own, or all of a subject when it names none. */
    public record LogOut(String id, Instant at, Optional<String> subject, Optional<String> session) {}

    /** What is asked for once and then known: the provider's addresses, and its keys as it changes them. */
    private record Known(OIDCProviderMetadata metadata, JWSKeySelector<SecurityContext> keys) {}

    public ProviderClient client() {
        return client;
    }

    /**
     * Where to send the person's browser.
     *
     * @param anew the person proves it anew, even when logged in at the provider already
     */
    public URI ask(Question question, boolean anew) throws IOException {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), clientId(), client.answersAt())
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(question.state()))
                .nonce(new Nonce(question.nonce()))
                .codeChallenge(new CodeVerifier(question.verifier()), CodeChallengeMethod.S256);
        if (anew) {
            request.prompt(Prompt.Type.LOGIN);
        }
        return request.build().toURI();
    }

    /** @param answer with which the provider sent the browser back: the query of the address */
    public Identity redeem(String answer, Question question) throws NotProven, IOException {
        AuthorizationCode code = codeIn(answer, question);
        JWT idToken = tokenFor(code, question);
        IDTokenClaimsSet claims = checked(idToken, question);
        return new Identity(
                claims.getSubject().getValue(),
                Optional.ofNullable(claims.getStringClaim("preferred_username")),
                Optional.ofNullable(claims.getSessionID()).map(SessionID::getValue),
                claims.getAMR() != null && claims.getAMR().contains(AMR.MFA),
                idToken.getParsedString());
    }

    /** @param token as the provider sends it from server to server (OpenID Connect Back-Channel Logout 1.0) */
    public LogOut logOut(String token) throws NotProven, IOException {
        try {
            LogoutTokenClaimsSet claims = new LogoutTokenValidator(issuer(), clientId(), known().keys(), null)
                    .validate(JWTParser.parse(token));
            return new LogOut(
                    claims.getJWTID().getValue(),
                    claims.getIssueTime().toInstant(),
                    Optional.ofNullable(claims.getSubject()).map(Object::toString),
                    Optional.ofNullable(claims.getSessionID()).map(SessionID::getValue));
        } catch (java.text.ParseException | BadJOSEException e) {
            throw new NotProven("LogOutTokenGenuine", e);
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    /** Where the browser goes to log out at the provider as well; empty when it has no such place (RP-Initiated Logout 1.0). */
    public Optional<URI> goodbye(String idToken) throws IOException {
        URI end = known().metadata().getEndSessionEndpointURI();
        if (end == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LogoutRequest(end, JWTParser.parse(idToken), client.leavesTo(), null).toURI());
        } catch (java.text.ParseException e) {
            return Optional.empty();
        }
    }

    private AuthorizationCode codeIn(String answer, Question question) throws NotProven, IOException {
        AuthenticationResponse response = read(answer);
        if (response.getState() == null || !response.getState().getValue().equals(question.state())) {
            throw new NotProven("StateCorrect", null);
        }
        boolean namesItself =
                known().metadata().supportsAuthorizationResponseIssuerParam() || response.getIssuer() != null;
        if (namesItself && !issuer().equals(response.getIssuer())) {
            throw new NotProven("AnswerFromThisProvider", null);
        }
        if (!response.indicatesSuccess()) {
            throw new NotProven(
                    "ProviderLetsIn: "
                            + response.toErrorResponse().getErrorObject().getCode(),
                    null);
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new NotProven("AnswerReadable", null);
        }
        return code;
    }

    private AuthenticationResponse read(String answer) throws NotProven {
        try {
            return AuthenticationResponseParser.parse(URI.create(client.answersAt() + "?" + answer));
        } catch (ParseException | IllegalArgumentException e) {
            throw new NotProven("AnswerReadable", e);
        }
    }

    /** It may have been written by anybody: no more of it goes on record than a code needs. */
    private static String codeOf(ErrorResponse error) {
        String code = String.valueOf(error.getErrorObject().getCode()).replaceAll("[^a-z_]", "");
        return code.substring(0, Math.min(code.length(), LONGEST_CODE));
    }

    private JWT tokenFor(AuthorizationCode code, Question question) throws NotProven, IOException {
        var grant = new AuthorizationCodeGrant(code, client.answersAt(), new CodeVerifier(question.verifier()));
        HTTPRequest request = new TokenRequest.Builder(
                        known().metadata().getTokenEndpointURI(), authentication(), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE_MS);
        request.setReadTimeout(PATIENCE_MS);
        request.setFollowRedirects(false);
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw new NotProven("CodeTaken: " + codeOf(response.toErrorResponse()), null);
            }
            return ((OIDCTokenResponse) response.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
        } catch (ParseException e) {
            throw new NotProven("TokenReadable", e);
        }
    }

    private IDTokenClaimsSet checked(JWT idToken, Question question) throws NotProven, IOException {
        try {
            return new IDTokenValidator(issuer(), clientId(), known().keys(), null)
                    .validate(idToken, new Nonce(question.nonce()));
        } catch (BadJOSEException e) {
            throw new NotProven("TokenGenuine", e);
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private ClientAuthentication authentication() throws IOException {
        var methods = known().metadata().getTokenEndpointAuthMethods();
        var secret = new Secret(client.secret());
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(clientId(), secret) : new ClientSecretPost(clientId(), secret);
    }

    private synchronized Known known() throws IOException {
        if (known == null) {
            known = discovered();
        }
        return known;
    }

    private Known discovered() throws IOException {
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer(), PATIENCE_MS, PATIENCE_MS);
            var source = JWKSourceBuilder.<SecurityContext>create(
                            metadata.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(PATIENCE_MS, PATIENCE_MS, LARGEST_ANSWER))
                    .refreshAheadCache(false)
                    .retrying(true)
                    .build();
            return new Known(metadata, new JWSVerificationKeySelector<>(ALGORITHMS, source));
        } catch (GeneralException | MalformedURLException | IllegalArgumentException e) {
            throw new IOException("the identity provider does not describe itself as " + client.issuer(), e);
        }
    }

    private Issuer issuer() {
        return new Issuer(client.issuer());
    }

    private ClientID clientId() {
        return new ClientID(client.id());
    }
}
