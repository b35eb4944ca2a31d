package jialing.domain.complaints;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.complaints.persistence.ComplaintTable;
import jialing.domain.complaints.rules.ComplaintIsSaid;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** Somebody brings something forward. Works as the house, for whoever comes: who it was is known as far as they say, and sealed. */
@UseCase
public class ReceiveComplaint {

    @Inject
    ComplaintTable complaints;

    @Inject
    Organisations organisations;

    @Inject
    Handlers handlers;

    @Inject
    ReporterSeal seal;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param about code of the organisation complained of */
    public record Command(String about, ComplaintKind kind, String subject, String words, Reporter reporter) {
        @Override
        public String toString() {
            return "Complaint about " + about;
        }
    }

    /** @param receipt told this once */
    public record Received(String number, String receipt) {
        @Override
        public String toString() {
            return "Received " + number;
        }
    }

    record Content(String number, ComplaintKind kind, String digest) {}

    private record Reported(String about, String subject, String words) {}

    /** @throws Refusal when nothing is said, or nobody in the network may handle it */
    public Received receive(Command command) {
        current.mustBe(Capacity.SYSTEM);
        Reporter reporter = command.reporter();
        new ComplaintIsSaid()
                .require(new ComplaintIsSaid.Given(
                        command.kind(),
                        command.subject(),
                        command.words(),
                        reporter.name(),
                        reporter.phone(),
                        reporter.email()));
        Organisation about = organisations
                .find(String.valueOf(command.about()))
                .orElseThrow(() -> Refusal.invalid(
                        "OrganisationChosen", "about", "请选择被投诉举报的单位", "Choose the organisation that it is about"));
        String handler = handlers.of(about, command.kind());
        var complaint = new Complaint(
                TimeOrderedId.next(),
                handler,
                about.code(),
                nextNumber(handler),
                command.kind(),
                command.subject().strip(),
                command.words().strip(),
                reporter.isNamed(),
                clock.now(),
                List.of());
        var receipt = ReceiptCode.drawn();
        keep(complaint, reporter, receipt);
        return new Received(complaint.number(), receipt.text());
    }

    private void keep(Complaint complaint, Reporter reporter, ReceiptCode receipt) {
        var reported = Salted.of(new Reported(complaint.about(), complaint.subject(), complaint.words()));
        RecordedAct act = ledger.record(Act.of(
                        Verb.RECEIVE_COMPLAINT,
                        complaint.asSubject(),
                        Actor.system(),
                        Capacity.SYSTEM,
                        new Content(complaint.number(), complaint.kind(), reported.digest()))
                .inOrganisation(complaint.organisation()));
        complaints.add(complaint, reported.salt(), receipt.hash(), act);
        if (reporter.isNamed()) {
            complaints.seal(complaint, seal.seal(reporter, complaint.id()));
        }
    }

    /** E.g. {@code TS-CQ-WZ-2026-0001}; the kind does not show. */
    private String nextNumber(String handler) {
        int year = clock.today().getYear();
        return "TS-%s-%d-%04d".formatted(handler, year, numbers.next("complaints/%s/%d".formatted(handler, year)));
    }
}
