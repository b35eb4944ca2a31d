package jialing.domain.qualification;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.FileKind;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.qualification.persistence.AnnexTable;
import jialing.domain.qualification.persistence.AnnexedCertificateTable;
import jialing.domain.qualification.rules.AnnexIsClean;
import jialing.domain.qualification.rules.AnnexSubmittedOnce;
import jialing.domain.qualification.rules.CertificateIsDescribed;
import jialing.domain.qualification.rules.IdComesWithScope;
import jialing.domain.qualification.rules.NumberIsOwn;
import jialing.domain.qualification.rules.ScanIsPdf;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** A quality officer submits the annex of a certificate with the scan, under a signature. Nothing of it counts yet. */
@UseCase
public class SubmitAnnex {

    static final String SUBJECT = "QualificationAnnex";

    @Inject
    AnnexDesk desk;

    @Inject
    AnnexTable table;

    @Inject
    AnnexedCertificateTable certificates;

    @Inject
    Confirmers confirmers;

    @Inject
    AsTheHouse house;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<AnnexSubmitted> submitted;

    /**
     * @param id of the annex, a UUID of version 7 from the device
     * @param file not given where the lines are
     */
    public record Command(
            UUID id, CertificateTerms terms, CertificateFile scan, CertificateFile file, List<AnnexEntry> entries) {

        public Command {
            entries = AnnexEntry.given(entries);
        }
    }

    /** @param linesSha256 of the lines as canonical JSON, in the order in which they were handed in */
    record AnnexSigned(
            CertificateTerms terms,
            String scanName,
            String scanSha256,
            String fileName,
            String fileSha256,
            int lines,
            String linesSha256) {}

    public void submit(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        new IdComesWithScope().require(command.id());
        CertificateTerms terms = command.terms();
        new CertificateIsDescribed().require(terms);
        new ScanIsPdf().require(command.scan().bytes());
        // another institution's rows are hidden, and their ids and numbers are taken all the same
        new AnnexSubmittedOnce()
                .require(house.get(() -> ledger.history(SUBJECT, command.id()).isEmpty()));
        new NumberIsOwn()
                .require(house.get(() -> !certificates.isNumberOfAnother(terms.number(), actor.organisation())));
        AnnexCheck check = desk.check(terms, command.file(), command.entries());
        new AnnexIsClean().require(check);
        boolean asFile = command.file().isGiven();
        var content = new AnnexSigned(
                terms,
                command.scan().name(),
                CanonicalJson.sha256(command.scan().bytes()),
                asFile ? command.file().name() : null,
                asFile ? CanonicalJson.sha256(command.file().bytes()) : null,
                check.lines(),
                CanonicalJson.sha256(CanonicalJson.of(check.entries())));
        Act act =
                Act.of(Verb.SUBMIT_SCOPE, Subject.of(SUBJECT, command.id()), actor, Capacity.QUALITY_OFFICER, content);
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        keep(command.scan().bytes(), content.scanSha256(), FileKind.PDF.mediaType(), actor, recorded);
        if (asFile) {
            keep(command.file().bytes(), content.fileSha256(), "application/octet-stream", actor, recorded);
        }
        var annex = new Annex(
                command.id(),
                actor.organisation(),
                terms,
                content.scanName(),
                content.scanSha256(),
                content.fileName(),
                content.fileSha256(),
                content.lines(),
                content.linesSha256(),
                actor.personId(),
                actor.name(),
                recorded.recordedAt(),
                null);
        new AnnexSubmittedOnce().require(table.add(annex, check.entries(), recorded.hash()));
        submitted.fire(new AnnexSubmitted(
                annex.id(), annex.organisation(), terms.number(), confirmers.of(annex.organisation())));
    }

    private void keep(byte[] bytes, String sha256, String mediaType, Actor actor, RecordedAct recorded) {
        table.keep(actor.organisation(), sha256, mediaType, bytes, recorded.recordedAt());
    }
}
