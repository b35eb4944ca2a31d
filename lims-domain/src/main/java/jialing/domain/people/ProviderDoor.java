package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Sessions.Attempt;
import jialing.domain.people.oidc.IdentityProvider;
import jialing.domain.people.oidc.IdentityProvider.Question;
import jialing.domain.people.oidc.NotProven;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import org.jboss.logging.Logger;

/**
 * The way to the identity provider and back. The provider is asked outside of any transaction; what it said is then taken to the use
 * case, in one. The browser that was sent carries a secret, and only with it an answer counts: nobody can be made to log in as
 * somebody else.
 */
@ApplicationScoped
public class ProviderDoor {

    private static final Logger LOG = Logger.getLogger(ProviderDoor.class);

    @Inject
    HouseAtProvider house;

    @Inject
    ProviderVisits visits;

    @Inject
    ProviderLogIn logIn;

    @Inject
    BindToProvider binding;

    @Inject
    ProviderLogOut logOut;

    @Inject
    OwnPassword ownPassword;

    @Inject
    AccountKey key;

    @Inject
    CurrentActor current;

    /**
     * Where the browser is to go.
     *
     * @param browser the secret that it takes along for the way back
     */
    public record Sent(String browser, URI address) {}

    /**
     * A browser that came back.
     *
     * @param answer of the provider, as the query of an address; null when it was given before
     * @param password of the account, where a binding is to be confirmed
     * @param code of the second factor, where one is asked
     */
    public record Returned(String browser, String answer, String password, String code) {
        @Override
        public String toString() {
            return "Returned";
        }
    }

    /** By what people know the provider; empty when there is none. */
    public Optional<String> name() {
        return house.name();
    }

    public Sent toLogIn() {
        return send(null, false);
    }

    /** The person proves it anew there: on a shared computer the provider may still know somebody else. */
    public Sent toBind(String password) {
        ownPassword.mustBe(password, Verb.BIND_TO_PROVIDER);
        return send(current.get().account(), true);
    }

    /** Works as the house: before the log-in nobody is known. */
    public Attempt logIn(Returned returned, Device device) {
        String provider = house.provider().client().name();
        if (returned.answer() == null) {
            return logIn.enter(returned, device);
        }
        if (!visits.isKnown(returned.browser(), null)) {
            return Attempt.refused(LogInRefusals.providerNotProven(provider));
        }
        try {
            hear(returned.browser(), returned.answer(), null);
            return logIn.enter(returned, device);
        } catch (NotProven e) {
            return logIn.refuse(e.why(), LogInRefusals.providerNotProven(provider), device);
        } catch (IOException e) {
            LOG.warnf("the identity provider does not answer: %s", e);
            return logIn.refuse("ProviderAnswers", LogInRefusals.providerSilent(provider), device);
        }
    }

    public void bind(String browser, String answer) {
        String provider = house.provider().client().name();
        try {
            hear(browser, answer, current.get().account());
        } catch (NotProven e) {
            LOG.infof("an answer of the identity provider proves nothing: %s", e.why());
            throw LogInRefusals.bindingNotProven(provider);
        } catch (IOException e) {
            LOG.warnf("the identity provider does not answer: %s", e);
            throw LogInRefusals.providerSilent(provider);
        }
        binding.own(browser);
    }

    /** @param token by which the provider tells, from server to server, that somebody has logged out there */
    public void toldLogOut(String token) {
        if (token == null || token.isBlank()) {
            throw Refusal.invalid("LogOutTokenGiven", "logout_token", "缺少退出通知", "The log-out token is missing");
        }
        try {
            logOut.end(house.provider().logOut(token));
        } catch (NotProven e) {
            throw Refusal.invalid(
                    "LogOutTokenGenuine",
                    "logout_token",
                    "退出通知无效",
                    "This is no log-out token of the provider for this house");
        } catch (IOException e) {
            LOG.warnf("the identity provider does not answer: %s", e);
            throw LogInRefusals.providerSilent(house.provider().client().name());
        }
    }

    /** Where a person who came from the provider goes to log out there as well; empty when that cannot be said now. */
    public Optional<URI> goodbye(String account, byte[] idToken) {
        try {
            return house.provider().goodbye(new String(key.open(idToken, account), StandardCharsets.US_ASCII));
        } catch (IOException | Refusal e) {
            LOG.warnf("nobody can be logged out at the identity provider: %s", e);
            return Optional.empty();
        }
    }

    private Sent send(String account, boolean anew) {
        IdentityProvider provider = house.provider();
        var question = Question.draw();
        try {
            URI address = provider.ask(question, anew);
            return new Sent(visits.begin(question, account), address);
        } catch (IOException e) {
            LOG.warnf("the identity provider does not answer: %s", e);
            throw LogInRefusals.providerSilent(provider.client().name());
        }
    }

    private void hear(String browser, String answer, String account) throws NotProven, IOException {
        Question question = visits.take(browser, account);
        visits.keep(browser, account, house.provider().redeem(answer, question));
    }
}
