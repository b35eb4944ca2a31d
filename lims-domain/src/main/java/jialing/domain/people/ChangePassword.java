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
    AccountChanges changes;

    @Inject
    CurrentActor current;

    public void change(String former, String replacement) {
        Actor actor = current.get();
        ownPassword.mustBe(former, Verb.CHANGE_PASSWORD);
        new PasswordHardToGuess("replacement")
                .require(new PasswordHardToGuess.Choice(actor.account(), former, replacement));
        SecretHash hash = SecretHash.of(replacement);
        changes.own(Verb.CHANGE_PASSWORD, account -> {
            accounts.locked(account).orElseThrow().change(hash);
            return Map.of("devices", sessions.endAll(account));
        });
    }
}
