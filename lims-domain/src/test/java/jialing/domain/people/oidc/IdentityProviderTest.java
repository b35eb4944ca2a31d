package jialing.domain.people.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.people.oidc.IdentityProvider.Identity;
import jialing.domain.people.oidc.IdentityProvider.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** OpenID Connect Core 1.0, 3.1.2 and 3.1.3; Back-Channel Logout 1.0, 2.6; RFC 7636; RFC 9207. */
class IdentityProviderTest {

    private final FakeProvider fake = started();
    private final IdentityProvider provider = fake.asSeenByTheHouse();
    private final Question question = Question.draw();

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void aPersonIsSentWithAQuestionThatOnlyTheHouseCanAnswer() throws Exception {
        URI address = provider.ask(question, false);
        Map<String, String> fields = fields(address.getRawQuery());
        byte[] challenge =
                MessageDigest.getInstance("SHA-256").digest(question.verifier().getBytes(StandardCharsets.US_ASCII));
        assertThat(address.toString()).startsWith(fake.issuer() + "/authorize?");
        assertThat(fields)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", FakeProvider.CLIENT)
                .containsEntry("state", question.state())
                .containsEntry("nonce", question.nonce())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry(
                        "code_challenge",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(challenge))
                .doesNotContainKey("prompt");
        assertThat(address.toString()).doesNotContain(question.verifier());
        assertThat(provider.ask(question, true).toString()).contains("prompt=login");
    }

    @Test
    void noTwoQuestionsAreAlike() {
        assertThat(List.of(question.state(), question.nonce(), question.verifier()))
                .doesNotContain(Question.draw().state(), question.nonce() + question.verifier())
                .doesNotHaveDuplicates();
        assertThat(question.toString()).doesNotContain(question.verifier());
    }

    @Test
    void whatTheProviderSignedForThisQuestionIsBelieved() throws Exception {
        fake.tells(fake.signed(fake.claims(question.nonce())
                .claim("preferred_username", "li.xm")
                .claim("sid", "session-1")
                .build()));
        Identity identity = redeem();
        assertThat(identity.subject()).isEqualTo("f:7:li");
        assertThat(identity.called()).contains("li.xm");
        assertThat(identity.session()).contains("session-1");
        assertThat(identity.severalFactors()).isFalse();
        assertThat(fake.asked())
                .contains("code_verifier=" + question.verifier())
                .contains("code=c0de");
    }

    @Test
    void severalFactorsAreBelievedOnlyWhenTheProviderSaysSo() throws Exception {
        fake.tells(fake.signed(claimsWith("amr", List.of("pwd", "mfa"))));
        assertThat(redeem().severalFactors()).isTrue();
        fake.tells(fake.signed(claimsWith("amr", List.of("pwd", "otp"))));
        assertThat(redeem().severalFactors()).isFalse();
        fake.tells(fake.signed(claimsWith("amr", "mfa")));
        assertThat(redeem().severalFactors()).isFalse();
    }

    @Test
    void aTokenThatTheProviderDidNotSignProvesNothing() {
        JWTClaimsSet claims = fake.claims(question.nonce()).build();
        for (JWT token :
                List.of(fake.unsigned(claims), fake.signedWithTheSecret(claims), fake.signedBySomebodyElse(claims))) {
            refuses(token, "TokenGenuine");
        }
    }

    @Test
    void aTokenForSomebodyElseProvesNothing() {
        refuses(fake.signed(claims().audience("another-house").build()), "TokenGenuine");
        refuses(
                fake.signed(claims().audience(List.of(FakeProvider.CLIENT, "x"))
                        .claim("azp", "x")
                        .build()),
                "TokenGenuine");
        refuses(fake.signed(claims().issuer("https://another.example").build()), "TokenGenuine");
        refuses(fake.signed(claims().subject(null).build()), "TokenGenuine");
    }

    @Test
    void aTokenOfAnotherTimeOrQuestionProvesNothing() {
        refuses(fake.signed(fake.claims("another").build()), "TokenGenuine");
        refuses(fake.signed(fake.claims(null).build()), "TokenGenuine");
        refuses(
                fake.signed(claims().expirationTime(new Date(System.currentTimeMillis() - 120_000))
                        .build()),
                "TokenGenuine");
    }

    @Test
    void anAnswerToAnotherQuestionIsNotEvenTakenToTheProvider() {
        refuses("code=c0de&state=another", "StateCorrect");
        refuses("code=c0de", "StateCorrect");
        refuses("", "StateCorrect");
        refuses("%zz", "AnswerReadable");
        refuses("code=c0de&state=" + question.state() + "&iss=https://another.example", "AnswerFromThisProvider");
        refuses("error=access_denied&state=" + question.state(), "ProviderLetsIn: access_denied");
        refuses("error=%00access_denied&state=" + question.state(), "AnswerReadable");
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void whoSaysThatItNamesItselfMustDoSo() throws Exception {
        fake.namesItself();
        fake.tells(fake.signed(fake.claims(question.nonce()).build()));
        refuses("code=c0de&state=" + question.state(), "AnswerFromThisProvider");
        provider.redeem("code=c0de&state=" + question.state() + "&iss=" + fake.issuer(), question);
    }

    @Test
    void aCodeThatTheProviderRefusesProvesNothing() {
        fake.tells(null);
        refuses("code=c0de&state=" + question.state(), "CodeTaken: invalid_grant");
    }

    @Test
    void aProviderThatDoesNotAnswerIsNoRefusal() {
        fake.close();
        assertThatThrownBy(this::redeem).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> provider.ask(question, false)).isInstanceOf(IOException.class);
    }

    @Test
    void aProviderThatCallsItselfOtherwiseIsNotAsked() {
        var other = new IdentityProvider(new ProviderClient(
                fake.issuer() + "/", FakeProvider.CLIENT, FakeProvider.SECRET, "", "https://lims.example.cn"));
        assertThatThrownBy(() -> other.ask(question, false)).isInstanceOf(IOException.class);
    }

    @Test
    void aLogOutIsBelievedWhenTheProviderSignedItForThisHouse() throws Exception {
        var told = provider.logOut(fake.signed(fake.logOut().build()).serialize());
        assertThat(told.id()).isEqualTo("once");
        assertThat(told.subject()).contains("f:7:li");
        assertThat(told.session()).contains("session-1");
    }

    /** The type of the token is recommended only (2.4); older providers call it a JWT like any other. */
    @Test
    void aLogOutTokenNeedNotBeCalledSo() throws Exception {
        var told = provider.logOut(fake.signedAsPlainJwt(fake.logOut().build()).serialize());
        assertThat(told.session()).contains("session-1");
    }

    @Test
    void anythingElseLogsNobodyOut() {
        Stream.of(
                        fake.unsigned(fake.logOut().build()),
                        fake.signedBySomebodyElse(fake.logOut().build()),
                        fake.signedWithTheSecret(fake.logOut().build()),
                        fake.signed(fake.logOut().audience("another-house").build()),
                        fake.signed(
                                fake.logOut().issuer("https://another.example").build()),
                        fake.signed(fake.logOut().jwtID(null).build()),
                        fake.signed(fake.logOut().claim("nonce", "n").build()),
                        fake.signed(
                                fake.logOut().claim("sid", null).subject(null).build()),
                        fake.signed(fake.claims(question.nonce()).build()))
                .map(JWT::serialize)
                .forEach(token -> assertThatThrownBy(() -> provider.logOut(token))
                        .as(token)
                        .isInstanceOf(NotProven.class));
    }

    @Test
    void whoLeavesIsSentToTheProviderAndBackToTheHouse() throws Exception {
        String token = fake.signed(fake.claims(question.nonce()).build()).serialize();
        URI goodbye = provider.goodbye(token).orElseThrow();
        assertThat(goodbye.toString()).startsWith(fake.issuer() + "/end?");
        assertThat(fields(goodbye.getRawQuery()))
                .containsEntry("id_token_hint", token)
                .containsEntry("post_logout_redirect_uri", "https%3A%2F%2Flims.example.cn%2Flog-in");
    }

    private Identity redeem() throws NotProven, IOException {
        return provider.redeem("code=c0de&state=" + question.state(), question);
    }

    private void refuses(JWT token, String why) {
        fake.tells(token);
        refuses("code=c0de&state=" + question.state(), why);
    }

    private void refuses(String answer, String why) {
        assertThatThrownBy(() -> provider.redeem(answer, question))
                .isInstanceOfSatisfying(
                        NotProven.class, no -> assertThat(no.why()).isEqualTo(why));
    }

    private JWTClaimsSet.Builder claims() {
        return fake.claims(question.nonce());
    }

    private JWTClaimsSet claimsWith(String name, Object value) {
        return claims().claim(name, value).build();
    }

    private static FakeProvider started() {
        try {
            return new FakeProvider();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String query) {
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
