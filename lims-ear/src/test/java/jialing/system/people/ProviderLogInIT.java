package jialing.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People come in by a real Keycloak. */
class ProviderLogInIT {

    private static Keycloak provider;

    private final Newcomer person = Newcomer.at("CQ-P001", "ANALYST");
    private final Keycloak.Someone there = provider.knows();
    private final VisitingBrowser browser = new VisitingBrowser();

    @BeforeAll
    static void theProviderIsUp() {
        provider = Keycloak.running();
    }

    @Test
    void theHouseSaysByWhomElsePeopleComeIn() {
        assertThat(TheSystem.stranger().get("/api/people/provider").done().text("name"))
                .isEqualTo(Keycloak.NAME);
    }

    @Test
    void whoHasBoundTheOwnIdentityComesInByTheProvider() {
        bind();
        Answer in = enter().done();
        assertThat(in.text("me/account")).isEqualTo(person.account());
        assertThat(in.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Strict");
        assertThat(browser.look("/api/people/me").done().text("account")).isEqualTo(person.account());
        assertThat(acts()).endsWith("BIND_TO_PROVIDER", "LOG_IN");
        assertThat(actsText()).contains("PROVIDER").contains(there.id());
    }

    @Test
    void whoIsNotBoundIsToldHowToBeAndNobodyIsGuessedByName() {
        Answer refused = enter();
        refused.refusedBy("ProviderIdentityBound");
        assertThat(refused.text("detail")).contains(there.id()).contains("My account");
        assertThat(providerActs()).contains(there.id());
    }

    @Test
    void anAnswerIsTakenOnceAndOnlyByTheBrowserThatWasSent() {
        bind();
        URI back = browser.provesAt(browser.leave(), there);
        new VisitingBrowser().comeIn(back).refusedBy("ProviderProven");
        var lured = new VisitingBrowser();
        lured.leave();
        lured.comeIn(back).refusedBy("ProviderProven");
        browser.comeIn(back).done();
        browser.comeIn(back).refusedBy("ProviderProven");
        assertThat(providerActs()).contains("StateCorrect").contains("AnsweredOnce");
    }

    @Test
    void aCodeThatWasGivenToAnotherQuestionIsWorthNothing() {
        bind();
        URI elsewhere = browser.provesAt(browser.leave(), there);
        var thief = new VisitingBrowser();
        URI own = thief.leave();
        thief.comeIn(Map.of(
                        "answer",
                        "state=" + field(own, "state") + "&iss=" + field(elsewhere, "iss") + "&code="
                                + field(elsewhere, "code")))
                .refusedBy("ProviderProven");
        assertThat(providerActs()).contains("CodeTaken: invalid_grant");
    }

    @Test
    void aChangedAnswerIsWorthNothing() {
        bind();
        URI back = browser.provesAt(browser.leave(), there);
        browser.comeIn(Map.of("answer", back.getRawQuery().replace("iss=", "iss=x")))
                .refusedBy("ProviderProven");
        for (String answer : List.of("", "&&&", "code=1", "state=%zz", "error=access_denied&state=1", "\u0000")) {
            var another = new VisitingBrowser();
            another.leave();
            another.comeIn(Map.of("answer", answer)).refusedBy("ProviderProven");
        }
        new VisitingBrowser().comeIn(Map.of()).refusedBy("ProviderProven");
    }

    @Test
    void whoTurnsTheProvidersPageDownIsNotLetIn() {
        URI away = browser.leave();
        browser.comeIn(Map.of("answer", "error=access_denied&state=" + field(away, "state") + "&iss=" + issuer(away)))
                .refusedBy("ProviderProven");
        assertThat(providerActs()).contains("ProviderLetsIn: access_denied");
    }

    @Test
    void aSecondFactorIsAskedUnlessTheProviderAskedForSeveral() {
        bind();
        Authenticator phone = secondFactor();
        enter().refusedBy("SecondFactorGiven");
        browser.comeIn(Map.of("code", "000000")).refusedBy("SecondFactorCorrect");
        browser.look("/api/people/me").refusedBy("LoggedIn");
        browser.comeIn(Map.of("code", phone.code(0))).done();
        assertThat(acts()).endsWith("AWAIT_SECOND_FACTOR", "REFUSE_LOG_IN", "LOG_IN");
        assertThat(actsText()).contains("PROVIDER_AND_CODE");
    }

    @Test
    void whereTheProviderAskedForSeveralFactorsNoneIsAskedAgain() {
        Keycloak.Someone careful = provider.knows("pwd", "mfa");
        bind(careful);
        secondFactor();
        assertThat(browser.comeIn(browser.provesAt(browser.leave(), careful))
                        .done()
                        .text("me/account"))
                .isEqualTo(person.account());
    }

    @Test
    void wrongCodesAfterTheProviderLockTheAccountLikeWrongPasswords() {
        bind();
        secondFactor();
        enter().refusedBy("SecondFactorGiven");
        for (int i = 1; i < 5; i++) {
            browser.comeIn(Map.of("code", "00000" + i)).refusedBy("SecondFactorCorrect");
        }
        browser.comeIn(Map.of("code", "000005")).refusedBy("LogInLocked");
        enter(new VisitingBrowser()).refusedBy("LogInLocked");
    }

    @Test
    void whatTheAdministratorBindsCountsWhenThePersonHasConfirmedIt() {
        String path = "/api/people/persons/" + person.id() + "/provider-binding";
        TheSystem.as("yz.admin").post(path, Map.of("subject", there.id())).refusedBy("PersonExists");
        TheSystem.as("p1.planner").post(path, Map.of("subject", there.id())).refusedBy("CapacityHeld");
        PersonAtWork admin = TheSystem.as("p1.admin");
        admin.post(path, Map.of("subject", "two words")).refusedBy("SubjectGiven");
        admin.post(path, Map.of("subject", there.id())).done();
        assertThat(admin.get(path).done().text("binding/confirmed")).isEqualTo("false");

        enter().refusedBy("BindingConfirmed");
        browser.comeIn(Map.of("password", "not the person's")).refusedBy("CredentialsCorrect");
        browser.comeIn(Map.of("password", PersonAtWork.PASSWORD)).done();
        enter(new VisitingBrowser()).done();
        assertThat(acts()).containsSubsequence("BIND_TO_PROVIDER", "REFUSE_LOG_IN", "CONFIRM_BINDING", "LOG_IN");
    }

    @Test
    void anIdentityStandsForOneAccountAndAnAccountForOneIdentity() {
        bind();
        String path = "/api/people/persons/%s/provider-binding";
        PersonAtWork admin = TheSystem.as("p1.admin");
        admin.post(path.formatted(person.id()), Map.of("subject", "other")).refusedBy("OneBinding");
        admin.post(path.formatted(Newcomer.at("CQ-P001").id()), Map.of("subject", there.id()))
                .refusedBy("IdentityBoundOnce");
    }

    @Test
    void anAnswerForALogInBindsNothingAndTheOtherWayRound() {
        browser.in(person.logIn().done());
        browser.bind(browser.provesAt(browser.leave(), there)).refusedBy("ProviderProven");
        var another = new VisitingBrowser().in(person.logIn().done());
        another.comeIn(another.provesAt(another.leaveToBind(), there)).refusedBy("ProviderProven");
        assertThat(another.look("/api/people/provider/binding")
                        .done()
                        .json()
                        .path("binding")
                        .isNull())
                .isTrue();
    }

    @Test
    void onceUnboundNobodyComesInAndWhoCameInIsLoggedOut() {
        bind();
        enter().done();
        var desk = new VisitingBrowser().in(person.logIn().done());
        desk.unbind().done();
        browser.look("/api/people/me").refusedBy("LoggedIn");
        desk.look("/api/people/me").done();
        enter(new VisitingBrowser()).refusedBy("ProviderIdentityBound");
        desk.unbind().refusedBy("ProviderBindingExists");
        assertThat(acts()).contains("UNBIND_FROM_PROVIDER");
    }

    @Test
    void aClosedAccountIsNotOpenedByTheProviderAndItsIdentityIsFree() {
        bind();
        PersonAtWork admin = TheSystem.as("p1.admin");
        admin.post("/api/people/persons/" + person.id() + "/close", Map.of("reason", "离职"))
                .done();
        enter().refusedBy("ProviderIdentityBound");
        Newcomer again = Newcomer.at("CQ-P001");
        admin.post("/api/people/persons/" + again.id() + "/provider-binding", Map.of("subject", there.id()))
                .done();
    }

    @Test
    void aRevokedSessionIsOverThoughTheProviderStillKnowsThePerson() {
        bind();
        enter().done();
        TheSystem.as("p1.admin")
                .delete("/api/people/persons/" + person.id() + "/sessions")
                .done();
        browser.look("/api/people/me").refusedBy("LoggedIn");
        browser.comeIn(browser.isKnownAt(browser.leave())).done();
    }

    @Test
    void whoLogsOutHereIsLoggedOutThereToo() {
        bind();
        enter().done();
        URI goodbye = URI.create(browser.logOut().done().text("address"));
        assertThat(browser.get(goodbye).headers().firstValue("Location"))
                .contains(TheSystem.running().baseUrl() + "/log-in");
        assertThat(browser.get(browser.leave()).body()).contains("<form");
        assertThat(acts()).endsWith("LOG_IN", "LOG_OUT");
    }

    @Test
    void whoIsLoggedOutThereIsLoggedOutHereToo() {
        bind();
        enter().done();
        var phone = new VisitingBrowser();
        enter(phone).done();
        var desk = new VisitingBrowser().in(person.logIn().done());
        provider.endsSessionsOf(there);
        Patience.of(Duration.ofSeconds(20))
                .until(
                        "the provider told the house",
                        () -> browser.look("/api/people/me").status() == 401);
        phone.look("/api/people/me").refusedBy("LoggedIn");
        desk.look("/api/people/me").done();
        assertThat(acts()).contains("END_SESSION");
    }

    @Test
    void aLogOutThatTheProviderDidNotTellIsRefused() {
        for (String token : List.of("x", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.")) {
            assertThat(answerTo("logout_token=" + token)
                            .refusedBy("LogOutTokenGenuine")
                            .status())
                    .isEqualTo(400);
        }
        answerTo("logout_token=").refusedBy("LogOutTokenGiven");
        assertThat(answerTo("nothing=1").refusedBy("LogOutTokenGiven").status()).isEqualTo(400);
    }

    private static Answer answerTo(String form) {
        return new VisitingBrowser().send("/api/people/provider/log-out", form);
    }

    private void bind() {
        bind(there);
    }

    private void bind(Keycloak.Someone someone) {
        var own = new VisitingBrowser().in(person.logIn().done());
        own.bind(own.provesAt(own.leaveToBind(), someone)).done();
    }

    private Answer enter() {
        return enter(browser);
    }

    private Answer enter(VisitingBrowser by) {
        return by.comeIn(by.provesAt(by.leave(), there));
    }

    private Authenticator secondFactor() {
        PersonAtWork atWork = person.atWork();
        var phone =
                new Authenticator(atWork.post("/api/people/second-factor", Map.of("password", PersonAtWork.PASSWORD))
                        .done()
                        .text("secret"));
        atWork.post("/api/people/second-factor/confirmation", Map.of("code", phone.code(-1)))
                .done();
        return phone;
    }

    private static String field(URI address, String name) {
        for (String pair : address.getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError(address + " has no " + name);
    }

    private static String issuer(URI address) {
        String text = address.toString();
        return text.substring(0, text.indexOf("/protocol/"));
    }

    private List<String> acts() {
        return Answer.texts(actsOf("Account", person.id().toString()).json().path("items"), "/verb");
    }

    private String actsText() {
        return actsOf("Account", person.id().toString()).body();
    }

    /** Of whom nobody knows the account; kept by the house, read by the centre. */
    private static String providerActs() {
        String issuer = Keycloak.asVariables().get("LIMS_OIDC_ISSUER");
        var id = UUID.nameUUIDFromBytes(issuer.getBytes(StandardCharsets.UTF_8));
        return TheSystem.as("mc.admin")
                .get("/api/ledger/acts?limit=200&subjectType=IdentityProvider&subjectId=" + id)
                .done()
                .body();
    }

    private static Answer actsOf(String type, String id) {
        return TheSystem.as("p1.admin")
                .get("/api/ledger/acts?subjectType=" + type + "&subjectId=" + id)
                .done();
    }
}
