package jialing.domain.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jialing.domain.catalogue.Methods;
import jialing.domain.documents.persistence.DocumentTable;
import jialing.domain.documents.rules.ChangesAreSaid;
import jialing.domain.documents.rules.DocumentIsNamed;
import jialing.domain.documents.rules.DocumentNumberIsNew;
import jialing.domain.documents.rules.FileIsPdf;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A document comes under control with its first version, which waits for approval (ISO/IEC 17025:2017 8.3.1). */
@UseCase
public class RegisterDocument {

    @Inject
    DocumentTable table;

    @Inject
    Methods methods;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<VersionDrafted> drafted;

    /**
     * @param organisation null for that of the acting person
     * @param method standard that an SOP works out, null for none
     * @param file a PDF
     */
    public record Command(
            String organisation,
            String number,
            String title,
            DocumentKind kind,
            String method,
            int reviewMonths,
            byte[] file,
            String changes) {

        boolean namesMethod() {
            return method != null && !method.isBlank();
        }
    }

    /** @return the document's id */
    public UUID register(Command command) {
        Actor actor = current.mustBe(Authority.WRITES);
        String organisation = command.organisation() == null ? actor.organisation() : command.organisation();
        actor.mustActFor(organisation);
        judge(command, organisation);
        UUID id = TimeOrderedId.next();
        Capacity as = actor.firstOf(Authority.WRITES);
        RecordedAct act =
                ledger.record(Act.of(Verb.REGISTER, Subject.of("ControlledDocument", id), actor, as, content(command))
                        .inOrganisation(organisation));
        table.insert(id, organisation, command, act);
        table.insertVersion(
                id, organisation, 1, command.file(), command.changes().trim(), actor, act);
        drafted.fire(new VersionDrafted(id, organisation, command.number().trim(), 1));
        return id;
    }

    private void judge(Command command, String organisation) {
        boolean known = !command.namesMethod() || methods.find(command.method()).isPresent();
        new DocumentIsNamed()
                .require(new DocumentIsNamed.Given(
                        command.number(), command.title(), command.kind(), command.reviewMonths(), known));
        new FileIsPdf().require(command.file());
        new ChangesAreSaid().require(command.changes());
        String number = command.number().trim();
        new DocumentNumberIsNew().require(new DocumentNumberIsNew.Number(number, table.isUsed(organisation, number)));
    }

    private static Map<String, Object> content(Command command) {
        var content = new LinkedHashMap<String, Object>();
        content.put("number", command.number().trim());
        content.put("title", command.title().trim());
        content.put("kind", command.kind());
        content.put("method", command.namesMethod() ? command.method() : "");
        content.put("reviewMonths", command.reviewMonths());
        content.put("version", 1);
        content.put("changes", command.changes().trim());
        content.put("sha256", CanonicalJson.sha256(command.file()));
        return content;
    }
}
