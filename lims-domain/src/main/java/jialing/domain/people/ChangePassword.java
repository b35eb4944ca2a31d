package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.rules.PasswordHardToGuess;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** A person changes the own password. Every session ends, this one too: whoever came in by the old one has to come in anew. */
@UseCase
public class ChangePassword {

    @Inject
    OwnPassword ownPassword;

    @Inject
    OpenSessions sessions;

    @Inject
    AccountTable accounts;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    public void change(String former, String replacement) {
        Actor actor = current.get();
        ownPassword.mustBe(former, Verb.CHANGE_PASSWORD);
        new PasswordHardToGuess("replacement")
                .require(new PasswordHardToGuess.Choice(actor.account(), former, replacement));
        SecretHash hash = SecretHash.of(replacement);
        house.run(() -> {
            accounts.locked(actor.account()).orElseThrow().change(hash);
            var devices = sessions.endAll(actor.account());
            acts.own(Verb.CHANGE_PASSWORD, actor, Map.of("devices", devices));
        });
    }
}
