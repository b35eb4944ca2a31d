package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.reporting.rules.RecipientCanBeReached;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/**
 * Enters to whom a report is given, so that they can be told when it counts no longer (ISO/IEC 17025:2017 7.10.2 e); if it counts no
 * longer already, they are told now.
 */
@UseCase
public class AddRecipient {

    static final Capacity[] CORRESPONDENTS = {Capacity.SIGNATORY, Capacity.REVIEWER, Capacity.QUALITY_OFFICER};

    @Inject
    Reports reports;

    @Inject
    Recipients recipients;

    @Inject
    TellRecipients tellRecipients;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param email null or blank when there is none */
    public Recipient add(String number, String name, String email) {
        Report report = reports.alone(number);
        Actor actor = current.mustBe(CORRESPONDENTS).mustActFor(report.organisation());
        Capacity as = Stream.of(CORRESPONDENTS).filter(actor::holds).findFirst().orElseThrow();
        String address = email == null || email.isBlank() ? null : email.trim();
        new RecipientCanBeReached().require(new RecipientCanBeReached.Given(name, address));
        Recipient recipient = recipients.add(report, name.trim(), address, actor.name());
        var content = new LinkedHashMap<String, Object>();
        content.put("number", number);
        content.put("recipient", recipient.id());
        content.put("name", recipient.name());
        content.put("email", recipient.email());
        ledger.record(Act.of(Verb.REGISTER, Subject.of("Report", report.id()), actor, as, content));
        tellRecipients.whoComesLate(report, recipient);
        return recipient;
    }
}
