package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** Strikes off a recipient who was entered by mistake: the link stops working and no notice goes there. */
@UseCase
public class StrikeRecipient {

    @Inject
    Reports reports;

    @Inject
    Recipients recipients;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public void strike(String number, UUID id) {
        Report report = reports.byNumber(number);
        Actor actor = current.mustBe(AddRecipient.CORRESPONDENTS).mustActFor(report.organisation());
        Capacity as = Stream.of(AddRecipient.CORRESPONDENTS)
                .filter(actor::holds)
                .findFirst()
                .orElseThrow();
        Recipient recipient = recipients.of(report, id);
        recipients.strike(recipient, actor);
        ledger.record(Act.of(
                Verb.STRIKE,
                Subject.of("Report", report.id()),
                actor,
                as,
                Map.of("number", number, "recipient", id, "name", recipient.name())));
    }
}
