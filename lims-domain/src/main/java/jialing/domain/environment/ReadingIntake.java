package jialing.domain.environment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.environment.persistence.ReadingTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;

/**
 * Takes readings that came together into the record: one act for all of them, and none when all were known. Then says what they mean
 * for excursions.
 */
@ApplicationScoped
class ReadingIntake {

    @Inject
    ReadingTable table;

    @Inject
    FindExcursions excursions;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /**
     * @param digest SHA-256 of the new readings' canonical JSON
     * @param file SHA-256 of the file that they came in, null for none
     */
    record Content(
            String place,
            IntakeSource source,
            String sensor,
            int readings,
            Instant first,
            Instant last,
            String digest,
            String file) {}

    /** A file as it came. */
    record LoggerUpload(String name, byte[] bytes, String sha256) {}

    /** @return how many were new */
    int take(Place place, IntakeSource source, String sensor, List<AmbientReading> readings, LoggerUpload file) {
        UUID id = TimeOrderedId.next();
        table.hold(place.organisation(), place.code());
        String from = sensor == null ? source.name() : sensor;
        List<AmbientReading> added = table.add(place.organisation(), place.code(), from, id, readings).stream()
                .sorted(Comparator.comparing(AmbientReading::measuredAt).thenComparing(AmbientReading::quantity))
                .toList();
        if (added.isEmpty()) {
            return 0;
        }
        record(id, place, source, sensor, added, file);
        added.stream()
                .collect(Collectors.groupingBy(
                        AmbientReading::quantity, () -> new EnumMap<>(AmbientQuantity.class), Collectors.toList()))
                .forEach((quantity, some) -> excursions.after(some, place, quantity));
        return added.size();
    }

    private void record(
            UUID id, Place place, IntakeSource source, String sensor, List<AmbientReading> added, LoggerUpload file) {
        var content = new Content(
                place.code(),
                source,
                sensor,
                added.size(),
                added.get(0).measuredAt(),
                added.get(added.size() - 1).measuredAt(),
                CanonicalJson.sha256(CanonicalJson.of(added)),
                file == null ? null : file.sha256());
        Actor actor = current.get();
        RecordedAct act = ledger.record(Act.of(
                        Verb.TAKE_ENVIRONMENT_READINGS,
                        Subject.of("Intake", id),
                        actor,
                        EnvironmentDuty.of(actor),
                        content)
                .inOrganisation(place.organisation()));
        var intake = new Intake(
                id,
                place.code(),
                source,
                sensor,
                file == null ? null : file.name(),
                content.file(),
                added.size(),
                actor.name(),
                act.recordedAt());
        table.add(intake, place.organisation(), actor.personId(), file == null ? null : file.bytes(), act.hash());
    }
}
