package jialing.domain.documents;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.documents.persistence.DocumentTable;
import jialing.domain.people.Persons;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** One document for the screen: its versions, to whom it is given, who has read it and who has not. */
@View
public class DocumentView {

    @Inject
    Documents documents;

    @Inject
    DocumentTable table;

    @Inject
    Persons persons;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record VersionLine(DocumentVersion version, VersionState state) {}

    /** @param readAt null when that person has not read the version in force */
    public record Reader(UUID person, String name, String organisation, Instant readAt) {}

    /**
     * @param versions newest first; drafts only for the laboratory whose document it is
     * @param readers of the version in force: everybody to whom it is given, as far as the asking person may see them
     * @param read whether the asking person has read the version in force
     * @param demanded whether the asking person's laboratory demands that it is read
     */
    public record Whole(
            ControlledDocument document,
            List<VersionLine> versions,
            Optional<DocumentVersion> inForce,
            Optional<LocalDate> reviewDueOn,
            List<Distribution> distributions,
            List<Reader> readers,
            boolean read,
            boolean demanded) {}

    public record File(String name, byte[] bytes) {}

    public Whole of(UUID id) {
        Actor actor = current.get();
        ControlledDocument document = documents.byId(id);
        LocalDate today = clock.today();
        Optional<DocumentVersion> inForce = document.inForceOn(today);
        List<Distribution> distributions = table.distributionsOf(id).stream()
                .filter(each -> actor.sees(each.organisation()) || actor.sees(document.organisation()))
                .toList();
        List<ReadReceipt> receipts = inForce.map(version -> table.receiptsOf(id).stream()
                        .filter(receipt -> receipt.versionId().equals(version.id()))
                        .toList())
                .orElse(List.of());
        return new Whole(
                document,
                document.versions().stream()
                        .sorted((one, other) -> other.ordinal() - one.ordinal())
                        .filter(version -> isShown(document, version))
                        .map(version -> new VersionLine(version, document.stateOf(version, today)))
                        .toList(),
                inForce,
                document.reviewDueOn(today),
                distributions,
                inForce.isEmpty() ? List.of() : readers(distributions, receipts, actor, today),
                receipts.stream().anyMatch(receipt -> receipt.person().equals(actor.personId())),
                table.isDemanded(id, actor.organisation()));
    }

    /** @throws Refusal when there is none that this person may read */
    public File file(UUID id, int ordinal) {
        ControlledDocument document = documents.byId(id);
        DocumentVersion version = Documents.version(document, ordinal);
        if (!isShown(document, version)) {
            throw Refusal.notFound("DocumentVersion", "文件版本", document.number() + " / " + ordinal);
        }
        return new File(id + "-" + ordinal + ".pdf", table.file(version.id()).orElseThrow());
    }

    /** What nobody has approved is read in the own house only. */
    private boolean isShown(ControlledDocument document, DocumentVersion version) {
        return version.approval().isPresent() || current.get().sees(document.organisation());
    }

    private List<Reader> readers(
            List<Distribution> distributions, List<ReadReceipt> receipts, Actor actor, LocalDate today) {
        Map<UUID, Reader> readers = new LinkedHashMap<>();
        distributions.stream()
                .filter(each -> actor.sees(each.organisation()))
                .flatMap(each -> addressed(each, today))
                .forEach(reader -> readers.putIfAbsent(reader.person(), reader));
        receipts.forEach(receipt -> readers.put(
                receipt.person(),
                new Reader(receipt.person(), receipt.name(), receipt.organisation(), receipt.readAt())));
        return List.copyOf(readers.values());
    }

    private Stream<Reader> addressed(Distribution given, LocalDate today) {
        return persons.holding(given.organisation(), given.capacity(), today).stream()
                .filter(person -> given.person() == null || given.person().equals(person.personId()))
                .map(person -> new Reader(person.personId(), person.name(), given.organisation(), null));
    }
}
