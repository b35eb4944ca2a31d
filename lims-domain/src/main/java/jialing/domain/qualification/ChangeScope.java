package jialing.domain.qualification;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.organisation.QualifiedMethod;
import jialing.domain.organisation.ScopeLines;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.qualification.persistence.AnnexedCertificateTable;
import jialing.domain.qualification.persistence.ChangeTable;
import jialing.domain.qualification.persistence.TouchedReports;
import jialing.domain.qualification.rules.ChangeFallsIntoValidity;
import jialing.domain.qualification.rules.IdComesWithScope;
import jialing.domain.qualification.rules.LineCanBeRestored;
import jialing.domain.qualification.rules.LineCanBeSuspended;
import jialing.domain.qualification.rules.LineCanBeWithdrawn;
import jialing.domain.qualification.rules.ScopeChangeHasItsDay;
import jialing.domain.qualification.rules.ScopeChangeIsGrounded;
import jialing.domain.qualification.rules.ScopeChangedOnce;
import jialing.domain.qualification.rules.SupervisorDecides;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** Who supervises suspends, restores or withdraws a certificate or single lines of it from a day, under a signature. */
@UseCase
public class ChangeScope {

    @Inject
    AnnexedCertificateTable certificates;

    @Inject
    ChangeTable changes;

    @Inject
    TouchedReports touched;

    @Inject
    CertificateEnds ends;

    @Inject
    Confirmers confirmers;

    @Inject
    ScopeLines scope;

    @Inject
    AsTheHouse house;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /**
     * @param id of the change, a UUID of version 7 from the device
     * @param lines none for the whole certificate: everything of it that the change can concern
     */
    public record Command(
            UUID id, String number, ScopeChangeKind kind, LocalDate from, List<UUID> lines, String reason) {

        public Command {
            number = number == null ? "" : number.strip();
            lines = lines == null
                    ? List.of()
                    : lines.stream().filter(Objects::nonNull).distinct().toList();
            reason = reason == null ? "" : reason.strip();
        }
    }

    /** @param linesSha256 of the ids of the lines, sorted, as canonical JSON */
    record ChangeSigned(
            String institution,
            String certificateNumber,
            ScopeChangeKind kind,
            LocalDate from,
            boolean whole,
            int lines,
            String linesSha256,
            String reason) {}

    /** @return reports that were issued with such lines since the day, by their numbers */
    public List<String> change(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Confirmers.DECIDE);
        List<CertificateLine> chosen = mayConcern(actor, command);
        new ScopeChangeIsGrounded().require(command.reason());
        new IdComesWithScope().require(command.id());
        new ScopeChangedOnce().require(house.get(() -> !changes.knows(command.id())));
        String institution = chosen.get(0).organisation();
        List<UUID> ids = chosen.stream().map(CertificateLine::id).sorted().toList();
        boolean whole = command.lines().isEmpty();
        var content = new ChangeSigned(
                institution,
                command.number(),
                command.kind(),
                command.from(),
                whole,
                ids.size(),
                CanonicalJson.sha256(CanonicalJson.of(ids)),
                command.reason());
        Act act = Act.of(
                command.kind().verb(),
                Subject.of("ScopeChange", command.id()),
                actor,
                actor.firstOf(Confirmers.DECIDE),
                content);
        List<String> reports =
                command.kind() == ScopeChangeKind.RESTORED ? List.of() : touched.since(command.from(), ids);
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        var change = new ScopeChange(
                command.id(),
                institution,
                command.number(),
                command.kind(),
                command.from(),
                command.reason(),
                whole,
                ids.size(),
                reports.size(),
                actor.name(),
                actor.organisation(),
                recorded.recordedAt());
        // the rows belong to the institution, and who supervises it writes them there
        Map<UUID, UUID> goOn = house.get(() -> stopOrRestore(change, chosen));
        house.run(() -> {
            changes.add(change, ids, goOn, actor.personId(), recorded.hash());
            settleWhereNothingIsLeft(change);
        });
        return reports;
    }

    /** Reports that were issued with such lines since the day; nothing is changed yet. */
    public List<String> wouldTouch(Command command) {
        Actor actor = current.mustBe(Confirmers.DECIDE);
        List<UUID> ids =
                mayConcern(actor, command).stream().map(CertificateLine::id).toList();
        return touched.since(command.from(), ids);
    }

    private List<CertificateLine> mayConcern(Actor actor, Command command) {
        List<CertificateLine> all = certificates.lines(command.number());
        if (all.isEmpty()) {
            throw QualificationView.unknown(command.number());
        }
        List<CertificateLine> named = named(command, all);
        new SupervisorDecides().require(confirmers.asked(actor, all.get(0).organisation()));
        new ScopeChangeHasItsDay().require(new ScopeChangeHasItsDay.Change(command.kind(), command.from()));
        boolean whole = command.lines().isEmpty();
        List<CertificateLine> chosen = named.stream()
                .filter(line -> !whole || canConcern(command.kind(), line))
                .toList();
        switch (command.kind()) {
            case SUSPENDED -> new LineCanBeSuspended().require(chosen);
            case RESTORED -> new LineCanBeRestored().require(goesOnAlone(command.from(), chosen, all));
            case WITHDRAWN -> new LineCanBeWithdrawn().require(chosen);
        }
        List<CertificateLine> inTime = chosen.stream()
                .filter(line -> !whole || !command.from().isAfter(line.days().validTo()))
                .toList();
        List<CertificateLine> concerned = inTime.isEmpty() ? chosen : inTime;
        new ChangeFallsIntoValidity()
                .require(new ChangeFallsIntoValidity.Change(command.kind(), command.from(), concerned));
        return concerned;
    }

    private static List<CertificateLine> named(Command command, List<CertificateLine> all) {
        if (command.lines().isEmpty()) {
            return all;
        }
        Map<UUID, CertificateLine> byId = new HashMap<>();
        all.forEach(line -> byId.put(line.id(), line));
        List<CertificateLine> found = new ArrayList<>();
        for (UUID id : command.lines()) {
            if (!byId.containsKey(id)) {
                throw Refusal.notFound("QualifiedLine", "附表行", id);
            }
            found.add(byId.get(id));
        }
        return found;
    }

    private static boolean canConcern(ScopeChangeKind kind, CertificateLine line) {
        return switch (kind) {
            case SUSPENDED -> line.days().isLast() && line.days().stoppedFrom() == null;
            case RESTORED -> line.days().isSuspended();
            case WITHDRAWN -> line.days().isLast() && line.days().withdrawnFrom() == null;
        };
    }

    /** Nothing, where a renewal begins with the same line on that very day: it goes on by that. */
    private static List<CertificateLine> goesOnAlone(
            LocalDate from, List<CertificateLine> chosen, List<CertificateLine> all) {
        Set<AnnexEntry> begun = new HashSet<>();
        all.stream().filter(line -> line.days().validFrom().equals(from)).forEach(line -> begun.add(line.entry()));
        return chosen.stream().anyMatch(line -> begun.contains(line.entry())) ? List.of() : chosen;
    }

    /** By which line each restored one goes on. */
    private Map<UUID, UUID> stopOrRestore(ScopeChange change, List<CertificateLine> chosen) {
        if (change.kind() != ScopeChangeKind.RESTORED) {
            scope.stop(chosen.stream().map(CertificateLine::id).toList(), change.from());
            return Map.of();
        }
        Map<UUID, UUID> goOn = new HashMap<>();
        List<QualifiedMethod> restored = new ArrayList<>();
        for (CertificateLine line : chosen) {
            QualifiedMethod next = restored(change, line);
            restored.add(next);
            goOn.put(line.id(), next.id());
        }
        scope.add(restored);
        return goOn;
    }

    private void settleWhereNothingIsLeft(ScopeChange change) {
        boolean nothingLeft = certificates.lines(change.certificateNumber()).stream()
                .filter(line -> line.days().isLast())
                .allMatch(line -> line.days().withdrawnFrom() != null);
        if (nothingLeft) {
            ends.withdrawn(change.organisation(), change.certificateNumber());
        }
    }

    private static QualifiedMethod restored(ScopeChange change, CertificateLine line) {
        return new QualifiedMethod(
                UUID.nameUUIDFromBytes((change.id() + " " + line.id()).getBytes(StandardCharsets.US_ASCII)),
                line.organisation(),
                line.certificateNumber(),
                line.entry().method(),
                line.entry().analyte(),
                line.entry().matrix(),
                change.from(),
                line.days().validTo());
    }
}
