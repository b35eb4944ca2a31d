package jialing.domain.credit;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.credit.persistence.AppealFileTable;
import jialing.domain.credit.persistence.AppealTable;
import jialing.domain.credit.rules.AppealFilesAreBounded;
import jialing.domain.credit.rules.AppealIsOpen;
import jialing.domain.evidence.BroughtFile;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The rated institution shows something for its appeal, as long as nobody has decided. */
@UseCase
public class KeepAppealFile {

    @Inject
    AppealTable appeals;

    @Inject
    AppealFileTable files;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    private record Kept(String name, String sha256) {}

    public void keep(UUID id, String name, byte[] bytes) {
        Actor actor = current.mustBe(AppealLine.APPEALS);
        CreditAppeal appeal = appeals.locked(id).orElseThrow(() -> Refusal.notFound("CreditAppeal", "申诉", id));
        actor.mustActFor(appeal.institution());
        new AppealIsOpen().require(appeal);
        BroughtFile file = BroughtFile.of(name, bytes);
        if (appeal.files().stream().noneMatch(each -> each.sha256().equals(file.sha256()))) {
            new AppealFilesAreBounded().require(appeal.files().size());
            RecordedAct act = ledger.record(Act.of(
                    Verb.KEEP_APPEAL_FILE,
                    Subject.of("CreditAppeal", id),
                    actor,
                    actor.firstOf(AppealLine.APPEALS),
                    new Kept(file.name(), file.sha256())));
            files.add(
                    appeal,
                    new AppealFile(
                            TimeOrderedId.next(),
                            file.name(),
                            file.mediaType(),
                            file.sha256(),
                            actor.name(),
                            act.recordedAt()),
                    file.bytes(),
                    actor.personId(),
                    act);
        }
    }
}
